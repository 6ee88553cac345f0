/**
 * One pass over the tokens and the compiled trie: every alias, never-phrase and cue that stands in the text. The cost of a token
 * does not depend on how many names the gazetteer holds, and no walk is longer than the longest alias. The walk compares hashes alone
 * and makes no objects; only where it reaches the end of a name are the words themselves compared.
 */
import { ACCEPT, type CompiledGazetteer, LETTER_CASE, pairBit, ROOT_SHIFT } from '../gazetteer/compiled';
import { CATEGORIES } from '../model/category';
import { type Candidate, PRIORITY } from './candidate';
import { DIGIT, IDEOGRAPH, LETTER } from './characters';
import { HitList, type Hits } from './hits';
import { fitsShape } from './shape';
import { CASE, GAP } from './token-look';
import type { Tokens } from './tokens';
import { isWord } from './word-check';

export type Scan = {
  readonly candidates: readonly Candidate[];
  /** Token positions of each cue found, ascending. */
  readonly cueHits: ReadonlyMap<number, readonly number[]>;
};

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

/** Whether the words on the way to a state are those of the text, and not only of the same hashes. */
function areWords(tokens: Tokens, last: number, gazetteer: CompiledGazetteer, state: number): boolean {
  let token = last;
  for (let at = state; at > 0; at = gazetteer.parents[at] as number) {
    if (!isWord(tokens, token, gazetteer, gazetteer.edgeTokens[at - 1] as number)) return false;
    token--;
  }
  return true;
}

/** Every accepted run of tokens, by first token, then by length. */
export function scanNames(tokens: Tokens, gazetteer: CompiledGazetteer): Hits {
  const { singles, pairs } = gazetteer;
  const { count, hashes } = tokens;
  const hits = new HitList(count >> 2);
  for (let first = 0; first < count; first++) {
    const hash = hashes[first] as number;
    const single = hash >>> 12;
    const pair = first + 1 < count ? pairBit(hash, hashes[first + 1] as number) : single;
    const isSingle = (singles[single >> 3] as number) & (1 << (single & 7));
    const isPair = (pairs[pair >> 3] as number) & (1 << (pair & 7));
    if ((isSingle | isPair) !== 0 && mayBegin(tokens, first))
      walk(hits, tokens, gazetteer, first, isPair === 0 ? first : count - 1);
  }
  return hits;
}

/** Follows the trie from a token for as long as a name may go on, and no further than the token `end`. */
function walk(hits: HitList, tokens: Tokens, gazetteer: CompiledGazetteer, first: number, end: number): void {
  const { firstEdge, firstAccept, clashes } = gazetteer;
  let state = 0;
  for (let last = first; last <= end; last++) {
    if (last > first && tokens.gaps[last] === GAP.line) return;
    const hash = tokens.hashes[last] as number;
    let edge = state === 0 ? followRoot(gazetteer, hash) : follow(gazetteer, state, hash);
    if (edge < 0) return;
    if (clashes) edge = rightEdge(tokens, last, gazetteer, edge, firstEdge[state + 1] as number);
    state = edge + 1;
    if (firstAccept[state] !== firstAccept[state + 1]) accept(hits, tokens, gazetteer, state, first, last);
    if (firstEdge[state] === firstEdge[state + 1]) return;
  }
}

/** The root's edges are many: a bucket holds those of a hash's high bits. */
function followRoot(gazetteer: CompiledGazetteer, hash: number): number {
  const { roots, edgeHashes } = gazetteer;
  const bucket = hash >>> ROOT_SHIFT;
  const until = roots[bucket + 1] as number;
  for (let edge = roots[bucket] as number; edge < until; edge++) if (edgeHashes[edge] === hash) return edge;
  return followTwin(gazetteer, 0, hash);
}

function accept(
  hits: HitList,
  tokens: Tokens,
  gazetteer: CompiledGazetteer,
  state: number,
  first: number,
  last: number,
): void {
  const end = endOfName(tokens, last);
  if (end < 0) return;
  let verified = false;
  const until = gazetteer.firstAccept[state + 1] as number;
  for (let number = gazetteer.firstAccept[state] as number; number < until; number++) {
    if (!fitsShape(gazetteer, number, tokens, first, last)) continue;
    if (!verified && !areWords(tokens, last, gazetteer, state)) return;
    verified = true;
    hits.add(first, end, number);
  }
}

/** The edge of a state with this hash, or -1. Hashes are spread evenly, so that the place of one among them is soon found. */
function follow(gazetteer: CompiledGazetteer, state: number, hash: number): number {
  const { firstEdge, edgeHashes } = gazetteer;
  const low = firstEdge[state] as number;
  const high = firstEdge[state + 1] as number;
  let edge = low + Math.floor((high - low) * ((hash >>> 0) / 0x100000000));
  const unsigned = hash >>> 0;
  while (edge > low && (edgeHashes[edge - 1] as number) >>> 0 >= unsigned) edge--;
  while (edge < high && (edgeHashes[edge] as number) >>> 0 < unsigned) edge++;
  return edge < high && edgeHashes[edge] === hash ? edge : followTwin(gazetteer, state, hash);
}

/** The edge for the British twin of an American spelling, or -1. */
function followTwin(gazetteer: CompiledGazetteer, state: number, hash: number): number {
  const { twinHashes, twinTargets } = gazetteer;
  const mask = twinHashes.length - 1;
  for (let slot = hash & mask; twinHashes[slot] !== 0; slot = (slot + 1) & mask) {
    if (twinHashes[slot] === hash) return follow(gazetteer, state, twinTargets[slot] as number);
  }
  return -1;
}

/** Of edges with the same hash, which lie side by side, the one whose word stands in the text; any where none does. */
function rightEdge(tokens: Tokens, token: number, gazetteer: CompiledGazetteer, edge: number, until: number): number {
  const { edgeHashes, edgeTokens } = gazetteer;
  for (let other = edge; other < until && edgeHashes[other] === edgeHashes[edge]; other++) {
    if (isWord(tokens, token, gazetteer, edgeTokens[other] as number)) return other;
  }
  return edge;
}

function candidateOf(gazetteer: CompiledGazetteer, accepted: number, first: number, last: number): Candidate {
  const target = gazetteer.acceptTarget[accepted] as number;
  const ambiguous = gazetteer.acceptAmbiguous[accepted] === 1;
  const never = gazetteer.acceptKind[accepted] === ACCEPT.never;
  return {
    first,
    last,
    entity: never ? -1 : target,
    category: never ? 'term' : (CATEGORIES[gazetteer.entities.category[target] as number] ?? 'term'),
    alias: gazetteer.aliasTexts.at(gazetteer.acceptAlias[accepted] as number) ?? '',
    rule: 'alias',
    ambiguous,
    never,
    priority: never
      ? PRIORITY.never
      : ambiguous
        ? PRIORITY.cue
        : gazetteer.acceptCase[accepted] === LETTER_CASE.any
          ? PRIORITY.anyCase
          : PRIORITY.alias,
  };
}

/** The hits as candidates and cues. */
export function scanTokens(tokens: Tokens, gazetteer: CompiledGazetteer): Scan {
  const { count, firsts, lasts, accepts } = scanNames(tokens, gazetteer);
  const candidates: Candidate[] = [];
  const cueHits = new Map<number, number[]>();
  for (let hit = 0; hit < count; hit++) {
    const accepted = accepts[hit] as number;
    const first = firsts[hit] as number;
    if (gazetteer.acceptKind[accepted] !== ACCEPT.cue) {
      candidates.push(candidateOf(gazetteer, accepted, first, lasts[hit] as number));
      continue;
    }
    const target = gazetteer.acceptTarget[accepted] as number;
    const hits = cueHits.get(target);
    if (hits === undefined) cueHits.set(target, [first]);
    else hits.push(first);
  }
  return { candidates, cueHits };
}
