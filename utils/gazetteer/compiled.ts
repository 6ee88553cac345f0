/**
 * The compiled gazetteer: flat typed arrays that the matcher walks. A trie over token numbers in breadth-first order, so that the
 * child behind edge `e` is state `e + 1` and no target has to be stored.
 */
import type { Category } from '../model/category';

/** Kinds of accepted token sequences. */
export const ACCEPT = { alias: 0, never: 1, cue: 2 } as const;

/** Bits of an accept's flags: two of letter case, one of ambiguity, two of kind, one that the form is a made plural. */
export const LETTER_CASE = { any: 0, name: 1, exact: 2 } as const;

export type CompiledGazetteer = {
  /** Open-addressing table over word hashes: word index + 1, 0 when free; its length is a power of two. */
  readonly wordTable: Int32Array;
  readonly wordHashes: Int32Array;
  /** Token number of each word; American spellings share their British twin's. */
  readonly wordTokens: Int32Array;
  /** Folded words one after another, and where each begins (one more entry than words). */
  readonly wordChars: string;
  readonly wordStarts: Int32Array;
  /** First state behind each token at a name's beginning, 0 when none. */
  readonly rootNext: Int32Array;
  /** Edges of state `s`: `[firstEdge[s], firstEdge[s + 1])`, their tokens ascending. */
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
  readonly shapeStart: Int32Array;
  readonly aliasTexts: readonly string[];
  readonly entities: EntityTable;
  /** Cue numbers of each cue set, `[cueSetStart[i], cueSetStart[i + 1])`. Set 0 is empty. */
  readonly cueSets: Int32Array;
  readonly cueSetStart: Int32Array;
  readonly cueCount: number;
};

/** Columns of the entities, by entity number. */
export type EntityTable = {
  readonly count: number;
  /** Index into `CATEGORIES`. */
  readonly category: Uint8Array;
  readonly name: readonly string[];
  readonly gloss: readonly string[];
  /** Comma-separated country codes, or empty. */
  readonly countries: readonly string[];
  readonly wikipedia: readonly string[];
  /** Cue set for its ambiguous aliases, and the set that vetoes all of them. */
  readonly cues: Int32Array;
  readonly unless: Int32Array;
};

export function categoryAt(entities: EntityTable, entity: number, categories: readonly Category[]): Category {
  return categories[entities.category[entity] as number] as Category;
}
