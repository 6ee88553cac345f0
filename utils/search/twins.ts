/**
 * Passages that say the same: one clipped twice, or wire copy in several outlets. They meet by their signatures; two are twins when they
 * agree in most places, and twins of twins belong together.
 */
import type { Columns } from './columns';
import { SIGNATURE_PLACES } from './signature';

/** First and one past the last place of a signature. */
type Places = readonly [from: number, until: number];
/** Equals meet by all places; twins that differ in a few words still by a pair, where a chance meeting is rare. */
const LOOKED_UP: readonly Places[] = [
  [0, SIGNATURE_PLACES],
  ...Array.from({ length: SIGNATURE_PLACES / 2 }, (_, pair): Places => [2 * pair, 2 * pair + 2]),
];
/** Of sixteen; about this share of their word triples is the same. */
const AGREED = 12;

/** For each row the first row of its family; itself where it has no twin. */
export type Families = Int32Array;

function agree(signatures: Uint16Array, a: number, b: number): boolean {
  let same = 0;
  for (let place = 0; place < SIGNATURE_PLACES; place++)
    if (signatures[a * SIGNATURE_PLACES + place] === signatures[b * SIGNATURE_PLACES + place]) same++;
  return same >= AGREED;
}

function rootOf(parents: Int32Array, doc: number): number {
  let root = doc;
  while (parents[root] !== root) root = parents[root] as number;
  // Shorter ways for the next to ask.
  for (let at = doc; at !== root; ) {
    const next = parents[at] as number;
    parents[at] = root;
    at = next;
  }
  return root;
}

/** Whether two rows have the same in some places of their signatures. */
function isSame(signatures: Uint16Array, [a, b]: readonly [number, number], [from, until]: Places): boolean {
  for (let place = from; place < until; place++)
    if (signatures[a * SIGNATURE_PLACES + place] !== signatures[b * SIGNATURE_PLACES + place]) return false;
  return true;
}

function hashOf(signatures: Uint16Array, doc: number, [from, until]: Places): number {
  let hash = 0x811c9dc5;
  for (let place = from; place < until; place++)
    hash = Math.imul(hash ^ (signatures[doc * SIGNATURE_PLACES + place] as number), 0x9e3779b1);
  return hash ^ (hash >>> 15);
}

/** Rows outside the trash by family. Linear in the number of rows. */
export function findFamilies({ count, signatures, live }: Columns): Families {
  const parents = Int32Array.from({ length: count }, (_, doc) => doc);
  const mask = 2 ** Math.ceil(Math.log2(Math.max(64, count * 2))) - 1;
  const table = new Int32Array(mask + 1);
  for (const places of LOOKED_UP) {
    table.fill(-1);
    for (let doc = 0; doc < count; doc++) {
      if (live[doc] !== 1) continue;
      let slot = hashOf(signatures, doc, places) & mask;
      while (table[slot] !== -1 && !isSame(signatures, [doc, table[slot] as number], places)) slot = (slot + 1) & mask;
      const other = table[slot] as number;
      table[slot] = doc;
      if (other === -1 || !agree(signatures, doc, other)) continue;
      const [a, b] = [rootOf(parents, doc), rootOf(parents, other)];
      parents[Math.max(a, b)] = Math.min(a, b);
    }
  }
  for (let doc = 0; doc < count; doc++) parents[doc] = rootOf(parents, doc);
  return parents;
}

export type Folded = {
  /** Rows in their order, of each family the first. */
  readonly docs: Uint32Array;
  /** The other rows of the families of `docs`, in order. */
  readonly copies: ReadonlyMap<number, readonly number[]>;
};

/** Folds an answer's rows, so that what many outlets print stands once. */
export function foldFamilies(docs: Uint32Array, families: Families): Folded {
  const first = new Map<number, number>();
  const copies = new Map<number, number[]>();
  const kept = docs.filter((doc) => {
    const family = families[doc] as number;
    const leader = first.get(family);
    if (leader === undefined) {
      first.set(family, doc);
      return true;
    }
    const others = copies.get(leader);
    if (others === undefined) copies.set(leader, [doc]);
    else others.push(doc);
    return false;
  });
  return { docs: kept, copies };
}
