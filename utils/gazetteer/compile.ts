/** Compiles entries and never-phrases to the matcher's flat arrays. Runs at build time, and in the browser for a reader's own list. */
import { DEFAULT_CUES } from '../match/cues';
import { foldedToken } from '../match/folded-token';
import { hashOfFolded } from '../match/token-hash';
import { caseAt, gapAt } from '../match/token-look';
import { tokenise } from '../match/tokens';
import { CATEGORIES, type Category } from '../model/category';
import { ACCEPT, type CompiledGazetteer, LETTER_CASE } from './compiled';
import { deriveFrom } from './derive';
import { pluralOf } from './inflect';
import type { Alias, GazetteerEntry, NeverPhrase } from './source';
import { americanTwins, canonicalSpelling } from './spelling';
import { layOutTrie } from './trie';

type Accept = {
  readonly sequence: readonly number[];
  readonly shape: readonly number[];
  readonly target: number;
  readonly kind: number;
  readonly letterCase: number;
  readonly ambiguous: boolean;
  /** The alias as the gazetteer spells it. */
  readonly alias: string;
};

/** Numbers words in the order in which they are first met. */
class Numbering {
  readonly #numbers = new Map<string, number>();
  of(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(word, number);
    return number;
  }
  get words(): string[] {
    return [...this.#numbers.keys()];
  }
}

/** The matcher finds a state's edge by its word's hash: numbered by hash, the edges are in its order. */
function byHash(words: readonly string[]): string[] {
  return words
    .map((word) => ({ word, hash: hashOfFolded(word) >>> 0 }))
    .sort((a, b) => a.hash - b.hash)
    .map(({ word }) => word);
}

/** Forms to file for an alias: itself, and its plural where its category has plurals. */
function formsOf(alias: Alias, category: Category): string[] {
  const forms = [alias.text];
  const inflects = category === 'term' || (category === 'platform' && alias.text.length > 4);
  const plural = inflects ? pluralOf(alias.text) : null;
  if (plural !== null) forms.push(plural);
  return forms;
}

/**
 * @param entries consistent entries (`expectConsistent`)
 * @param never phrases that mark nothing
 */
export function compileGazetteer(entries: readonly GazetteerEntry[], never: readonly NeverPhrase[]): CompiledGazetteer {
  const words = new Numbering();
  const aliasTexts = new Numbering();
  const cues = new Numbering();
  const accepts: Accept[] = [];

  const add = (form: string, rest: Omit<Accept, 'sequence' | 'shape'>): void => {
    const tokens = tokenise(form);
    const sequence: number[] = [];
    const shape: number[] = [];
    for (let i = 0; i < tokens.count; i++) {
      sequence.push(words.of(canonicalSpelling(foldedToken(tokens, i))));
      shape.push(gapAt(tokens, i) | (caseAt(tokens, i) << 4));
    }
    if (sequence.length > 0) accepts.push({ sequence, shape, ...rest });
  };

  const setStarts: number[] = [0, 0];
  const sets: number[] = [];
  const setNumbers = new Map<string, number>();
  const setOf = (phrases: readonly string[]): number => {
    if (phrases.length === 0) return 0;
    const key = phrases.join(';');
    const known = setNumbers.get(key);
    if (known !== undefined) return known;
    for (const phrase of phrases) sets.push(cues.of(phrase));
    setStarts.push(sets.length);
    setNumbers.set(key, setStarts.length - 2);
    return setStarts.length - 2;
  };
  const defaults = Object.fromEntries(
    CATEGORIES.map((category) => [category, DEFAULT_CUES[category].split(';').map((cue) => cue.trim())]),
  ) as unknown as Readonly<Record<Category, readonly string[]>>;

  const entityCues: number[] = [];
  const entityUnless: number[] = [];
  entries.forEach((entry, entity) => {
    const { category } = entry.entity;
    const ambiguous = entry.aliases.some((alias) => alias.ambiguous);
    entityCues.push(ambiguous ? setOf(entry.cues.length > 0 ? entry.cues : defaults[category]) : 0);
    entityUnless.push(setOf(entry.unless));
    for (const alias of entry.aliases) {
      for (const form of formsOf(alias, category)) {
        add(form, {
          target: entity,
          kind: ACCEPT.alias,
          letterCase: LETTER_CASE[alias.letterCase],
          ambiguous: alias.ambiguous,
          alias: alias.text,
        });
      }
    }
  });
  for (const { phrase } of never) {
    const letterCase = /\p{Lu}/u.test(phrase) ? LETTER_CASE.name : LETTER_CASE.any;
    for (const form of [phrase, pluralOf(phrase)]) {
      if (form !== null) add(form, { target: 0, kind: ACCEPT.never, letterCase, ambiguous: false, alias: phrase });
    }
  }
  cues.words.forEach((cue, number) => {
    const letterCase = /\p{Lu}/u.test(cue) ? LETTER_CASE.name : LETTER_CASE.any;
    for (const form of [cue, letterCase === LETTER_CASE.any ? pluralOf(cue) : null]) {
      if (form !== null) add(form, { target: number, kind: ACCEPT.cue, letterCase, ambiguous: false, alias: cue });
    }
  });

  const vocabulary = byHash(words.words);
  const numbers = new Map(vocabulary.map((word, number) => [word, number]));
  const renumbered = words.words.map((word) => numbers.get(word) as number);
  const trie = layOutTrie(accepts.map((accept) => accept.sequence.map((word) => renumbered[word] as number)));
  const ordered = trie.acceptOrder.map((number) => accepts[number] as Accept);
  const twins = americanTwins(new Set(vocabulary));
  const filed = [...vocabulary, ...twins.map(([american]) => american)];
  const wordStarts = [0];
  for (const word of filed) wordStarts.push((wordStarts.at(-1) ?? 0) + word.length);
  const walked = {
    vocabulary: vocabulary.length,
    wordChars: filed.join(''),
    wordStarts: Int32Array.from(wordStarts),
    twins: Int32Array.from(twins, ([, british]) => numbers.get(british) as number),
    firstEdge: trie.firstEdge,
    edgeTokens: trie.edgeTokens,
    firstAccept: trie.firstAccept,
    acceptKind: Uint8Array.from(ordered, (accept) => accept.kind),
  };
  return {
    ...walked,
    ...deriveFrom(walked),
    acceptTarget: Int32Array.from(ordered, (accept) => accept.target),
    acceptCase: Uint8Array.from(ordered, (accept) => accept.letterCase),
    acceptAmbiguous: Uint8Array.from(ordered, (accept) => (accept.ambiguous ? 1 : 0)),
    acceptAlias: Int32Array.from(ordered, (accept) => aliasTexts.of(accept.alias)),
    shapes: Uint8Array.from(ordered.flatMap((accept) => accept.shape)),
    aliasTexts: aliasTexts.words,
    entities: {
      count: entries.length,
      category: Uint8Array.from(entries, (entry) => CATEGORIES.indexOf(entry.entity.category)),
      name: entries.map((entry) => entry.entity.name),
      gloss: entries.map((entry) => entry.entity.gloss ?? ''),
      countries: entries.map((entry) => (entry.entity.countries ?? []).join(',')),
      wikipedia: entries.map((entry) => entry.entity.wikipedia ?? ''),
      cues: Int32Array.from(entityCues),
      unless: Int32Array.from(entityUnless),
    },
    cueSets: Int32Array.from(sets),
    cueSetStart: Int32Array.from(setStarts),
    cueCount: cues.words.length,
  };
}
