/** What the scan finds, in columns: a page has tens of thousands of hits, most of which come to nothing. */

export type Hits = {
  readonly count: number;
  readonly firsts: Int32Array;
  /** Last tokens, inclusive. */
  readonly lasts: Int32Array;
  /** Numbers of the gazetteer's accepts. */
  readonly accepts: Int32Array;
};

function grown(old: Int32Array): Int32Array {
  const larger = new Int32Array(old.length * 2);
  larger.set(old);
  return larger;
}

export class HitList implements Hits {
  count = 0;
  firsts: Int32Array;
  lasts: Int32Array;
  accepts: Int32Array;

  constructor(room: number) {
    this.firsts = new Int32Array(room + 16);
    this.lasts = new Int32Array(room + 16);
    this.accepts = new Int32Array(room + 16);
  }

  add(first: number, last: number, accept: number): void {
    const at = this.count;
    if (at === this.firsts.length) {
      this.firsts = grown(this.firsts);
      this.lasts = grown(this.lasts);
      this.accepts = grown(this.accepts);
    }
    this.firsts[at] = first;
    this.lasts[at] = last;
    this.accepts[at] = accept;
    this.count = at + 1;
  }
}
