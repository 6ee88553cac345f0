/**
 * One pass over the tokens and the compiled trie: every alias, never-phrase and cue that stands in the text. The cost of a token
 * does not depend on how many names the gazetteer holds, and no walk is longer than the longest alias.
 */
import { ACCEPT, type CompiledGazetteer, LETTER_CASE } from '../gazetteer/compiled';
import { CATEGORIES } from '../model/category';
import { type Candidate, PRIORITY } from './candidate';
import { classOfCode, DIGIT, foldOfCode, IDEOGRAPH, IGNORED, LETTER } from './characters';
import { fitsShape } from './shape';
import { CASE, GAP, type Tokens } from './tokens';

export type Scan = {
  readonly candidates: readonly Candidate[];
  /** Token positions of each cue found, ascending. */
  readonly cueHits: ReadonlyMap<number, readonly number[]>;
  /** Vocabulary number of each token, -1 for a word the gazetteer does not know. */
  readonly words: Int32Array;
};

/** Whether the text's token is the vocabulary word, and not only of the same hash. */
function isWord(tokens: Tokens, token: number, gazetteer: CompiledGazetteer, word: number): boolean {
  const { text } = tokens;
  const chars = gazetteer.wordChars;
  let at = gazetteer.wordStarts[word] as number;
  const wordEnd = gazetteer.wordStarts[word + 1] as number;
  const end = tokens.ends[token] as number;
  if (text.charCodeAt(tokens.starts[token] as number) === 38) return chars.slice(at, wordEnd) === 'and';
  for (let i = tokens.starts[token] as number; i < end; i++) {
    const code = text.charCodeAt(i);
    const kind = classOfCode(code);
    // Dots of an initialism and marks inside a word are no part of it.
    if (kind === IGNORED || code === 46) continue;
    if (at === wordEnd || chars.charCodeAt(at) !== foldOfCode(code)) return false;
    at++;
  }
  return at === wordEnd;
}

function numberWords(tokens: Tokens, gazetteer: CompiledGazetteer): Int32Array {
  const { wordTable, wordHashes, wordTokens } = gazetteer;
  const mask = wordTable.length - 1;
  const words = new Int32Array(tokens.count).fill(-1);
  const { hashes } = tokens;
  for (let token = 0; token < tokens.count; token++) {
    const hash = hashes[token] as number;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let entry = wordTable[slot] as number; entry !== 0; entry = wordTable[slot] as number) {
      const word = entry - 1;
      if (wordHashes[word] === hash && isWord(tokens, token, gazetteer, word)) {
        words[token] = wordTokens[word] as number;
        break;
      }
      slot = (slot + 1) & mask;
    }
  }
  return words;
}

/** Whether a name may begin at this token: not in the middle of a run of letters and digits. */
function mayBegin(tokens: Tokens, token: number): boolean {
  return tokens.gaps[token] !== GAP.none || tokens.kinds[token] === IDEOGRAPH || tokens.kinds[token - 1] === IDEOGRAPH;
}

/**
 * Whether a name may end at this token, and with which one: a plural `s` after digits (`F-35s`) and a variant's letter or two
 * after a designator (`F-16CJ`, where `F-16` is listed) belong to it. -1 where the word goes on.
 */
function endOfName(tokens: Tokens, last: number): number {
  const next = last + 1;
  // `US$ 2 billion` is money.
  if (tokens.text.charCodeAt(tokens.ends[last] as number) === 36) return -1;
  if (next >= tokens.count || tokens.gaps[next] !== GAP.none) return last;
  if (tokens.kinds[next] === IDEOGRAPH || tokens.kinds[last] === IDEOGRAPH) return last;
  const length = (tokens.ends[next] as number) - (tokens.starts[next] as number);
  const wordEnds = next + 1 >= tokens.count || tokens.gaps[next + 1] !== GAP.none;
  if (tokens.kinds[last] !== DIGIT || tokens.kinds[next] !== LETTER || !wordEnds) return -1;
  if (length === 1 && tokens.text.charCodeAt(tokens.starts[next] as number) === 115) return next;
  return length <= 2 && tokens.cases[next] === CASE.upper ? next : -1;
}

export function scanTokens(tokens: Tokens, gazetteer: CompiledGazetteer): Scan {
  const words = numberWords(tokens, gazetteer);
  const { rootNext, firstEdge, edgeTokens, firstAccept, acceptKind, acceptTarget, acceptAmbiguous, acceptCase } =
    gazetteer;
  const candidates: Candidate[] = [];
  const cueHits = new Map<number, number[]>();

  const accept = (state: number, first: number, last: number): void => {
    const until = firstAccept[state + 1] as number;
    for (let number = firstAccept[state] as number; number < until; number++) {
      const kind = acceptKind[number] as number;
      const end = endOfName(tokens, last);
      if (end < 0 || !fitsShape(gazetteer, number, tokens, first, last)) continue;
      const target = acceptTarget[number] as number;
      if (kind === ACCEPT.cue) {
        const hits = cueHits.get(target);
        if (hits === undefined) cueHits.set(target, [first]);
        else hits.push(first);
        continue;
      }
      const ambiguous = acceptAmbiguous[number] === 1;
      const never = kind === ACCEPT.never;
      candidates.push({
        first,
        last: end,
        entity: never ? -1 : target,
        category: never ? 'term' : (CATEGORIES[gazetteer.entities.category[target] as number] ?? 'term'),
        alias: gazetteer.aliasTexts[gazetteer.acceptAlias[number] as number] ?? '',
        rule: 'alias',
        ambiguous,
        never,
        priority: never
          ? PRIORITY.never
          : ambiguous
            ? PRIORITY.cue
            : acceptCase[number] === LETTER_CASE.any
              ? PRIORITY.anyCase
              : PRIORITY.alias,
      });
    }
  };

  for (let first = 0; first < tokens.count; first++) {
    const word = words[first] as number;
    if (word < 0) continue;
    let state = rootNext[word] as number;
    if (state === 0 || !mayBegin(tokens, first)) continue;
    let last = first;
    for (;;) {
      if (firstAccept[state] !== firstAccept[state + 1]) accept(state, first, last);
      last++;
      if (last >= tokens.count || tokens.gaps[last] === GAP.line) break;
      const next = words[last] as number;
      if (next < 0) break;
      state = follow(firstEdge, edgeTokens, state, next);
      if (state === 0) break;
    }
  }
  return { candidates, cueHits, words };
}

/** Binary search among a state's edges; 0 when the token leads nowhere. */
function follow(firstEdge: Int32Array, edgeTokens: Int32Array, state: number, token: number): number {
  let low = firstEdge[state] as number;
  let high = (firstEdge[state + 1] as number) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = edgeTokens[middle] as number;
    if (found === token) return middle + 1;
    if (found < token) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}
