/** Stretches of tokens near something. */

/** Token numbers, both inclusive. */
export type Place = { readonly first: number; readonly last: number };

/** Collects places that come in order of their beginnings, joining those that touch. */
export class Places {
  readonly all: Place[] = [];

  add(place: Place): void {
    const before = this.all.at(-1);
    if (before === undefined || place.first > before.last + 1) this.all.push(place);
    else if (place.last > before.last) this.all[this.all.length - 1] = { first: before.first, last: place.last };
  }
}
