/**
 * The compiled gazetteer: flat typed arrays that the matcher walks. A trie over token numbers in breadth-first order, so that the
 * child behind edge `e` is state `e + 1` and no target has to be stored.
 */
import type { Category } from '../model/category';

/** Kinds of accepted token sequences. */
export const ACCEPT = { alias: 0, never: 1, cue: 2 } as const;

/** Bits of an accept's flags: two of letter case, one of ambiguity, two of kind, one that the form is a made plural. */
export const LETTER_CASE = { any: 0, name: 1, exact: 2 } as const;

/** Bits of a hash below those that choose its bucket among the root's edges. */
export const ROOT_SHIFT = 17;

/** Place in a bitmap of pairs of a form's first two words. */
export function pairBit(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) ^ second) >>> 12;
}

/** A column of texts; an array is one. */
export type Texts = { readonly at: (index: number) => string | undefined };

export type CompiledGazetteer = Derived & {
  /** How many words have a number; the numbers ascend with the words' hashes (unsigned). */
  readonly vocabulary: number;
  /** Folded words one after another, first the vocabulary, then the American spellings, and where each begins (one more entry). */
  readonly wordChars: string;
  readonly wordStarts: Int32Array;
  /** The number of each American spelling's British twin, under which it is filed. */
  readonly twins: Int32Array;
  /** Edges of state `s`: `[firstEdge[s], firstEdge[s + 1])`, their words' numbers ascending. State 0 is the root. */
  readonly firstEdge: Int32Array;
  readonly edgeTokens: Int32Array;
  /** Accepts of state `s`: `[firstAccept[s], firstAccept[s + 1])`. */
  readonly firstAccept: Int32Array;
  /** What an accept stands for: an entity's number, or a cue's. */
  readonly acceptTarget: Int32Array;
  readonly acceptKind: Uint8Array;
  readonly acceptCase: Uint8Array;
  readonly acceptAmbiguous: Uint8Array;
  /** Text of the alias, as its number in `aliasTexts`. */
  readonly acceptAlias: Int32Array;
  /** Per token of the alias its gap before it (low four bits) and its case (high four), from `shapeStart`. */
  readonly shapes: Uint8Array;
  readonly aliasTexts: Texts;
  readonly entities: EntityTable;
  /** Cue numbers of each cue set, `[cueSetStart[i], cueSetStart[i + 1])`. Set 0 is empty. */
  readonly cueSets: Int32Array;
  readonly cueSetStart: Int32Array;
  readonly cueCount: number;
};

/**
 * Bits by the high 20 bits of the hash of each form of one word, and by `pairBit` of how longer forms begin: most words of a text begin none,
 * and a look here tells. American spellings have their own.
 */
export type Heads = { readonly singles: Uint8Array; readonly pairs: Uint8Array };

/** What follows from the rest (`derive.ts`) and is not packed. */
export type Derived = {
  /** Units of `wordChars`. */
  readonly wordCodes: Uint16Array;
  /** Hash of each edge's word: ascending (unsigned) among a state's edges, as the numbers are. */
  readonly edgeHashes: Int32Array;
  /** Where names, never-phrases among them, may begin, and where cues. */
  readonly nameHeads: Heads;
  readonly cueHeads: Heads;
  /** Edges of the root whose hash has the high bits `b`: `[roots[b], roots[b + 1])`. */
  readonly roots: Int32Array;
  /** The state before each state. */
  readonly parents: Int32Array;
  /** Where the shape of each accept begins; it has an entry a word. */
  readonly shapeStart: Int32Array;
  /** Open-addressing table of the American spellings' hashes, and beside each its British twin's. A free place holds 0. */
  readonly twinHashes: Int32Array;
  readonly twinTargets: Int32Array;
  /** Whether two words of the vocabulary have the same hash. */
  readonly clashes: boolean;
};

/** Columns of the entities, by entity number. */
export type EntityTable = {
  readonly count: number;
  /** Index into `CATEGORIES`. */
  readonly category: Uint8Array;
  readonly name: Texts;
  readonly gloss: Texts;
  /** Comma-separated country codes, or empty. */
  readonly countries: Texts;
  readonly wikipedia: Texts;
  /** Cue set for its ambiguous aliases, and the set that vetoes all of them. */
  readonly cues: Int32Array;
  readonly unless: Int32Array;
};

export function categoryAt(entities: EntityTable, entity: number, categories: readonly Category[]): Category {
  return categories[entities.category[entity] as number] as Category;
}
