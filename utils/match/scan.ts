/**
 * One pass over the tokens and the compiled trie: every alias and never-phrase that stands in the text, or every cue near what asks for one.
 * The cost of a token does not depend on how many names the gazetteer holds, and no walk is longer than the longest alias. The walk compares
 * hashes alone and makes no objects; only where it reaches the end of a name are the words themselves compared.
 */
import { ACCEPT, type CompiledGazetteer, type Heads, pairBit, ROOT_SHIFT } from '../gazetteer/compiled';
import { DIGIT, IDEOGRAPH, LETTER } from './characters';
import { HitList, type Hits } from './hits';
import type { Place } from './places';
import { fitsShape } from './shape';
import { CASE, caseAt, GAP, gapAt, kindAt } from './token-look';
import type { Tokens } from './tokens';
import { isWord } from './word-check';

type Search = {
  readonly tokens: Tokens;
  readonly gazetteer: CompiledGazetteer;
  /** Cues are looked for, not names. */
  readonly cues: boolean;
  readonly hits: HitList;
};

/** Whether a name may begin at this token: not in the middle of a run of letters and digits. */
function mayBegin(tokens: Tokens, token: number): boolean {
  return (
    gapAt(tokens, token) !== GAP.none || kindAt(tokens, token) === IDEOGRAPH || kindAt(tokens, token - 1) === IDEOGRAPH
  );
}

/**
 * Whether a name may end at this token, and with which one: a plural `s` after digits (`F-35s`) and a variant's letter or two
 * after a designator (`F-16CJ`, where `F-16` is listed) belong to it. -1 where the word goes on.
 */
function endOfName(tokens: Tokens, last: number): number {
  const next = last + 1;
  // `US$ 2 billion` is money.
  if (tokens.text.charCodeAt(tokens.ends[last] as number) === 36) return -1;
  if (next >= tokens.count || gapAt(tokens, next) !== GAP.none) return last;
  if (kindAt(tokens, next) === IDEOGRAPH || kindAt(tokens, last) === IDEOGRAPH) return last;
  const length = (tokens.ends[next] as number) - (tokens.starts[next] as number);
  const wordEnds = next + 1 >= tokens.count || gapAt(tokens, next + 1) !== GAP.none;
  if (kindAt(tokens, last) !== DIGIT || kindAt(tokens, next) !== LETTER || !wordEnds) return -1;
  if (length === 1 && tokens.text.charCodeAt(tokens.starts[next] as number) === 115) return next;
  return length <= 2 && caseAt(tokens, next) === CASE.upper ? next : -1;
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

/** Every name and never-phrase, by first token, then by length. */
export function scanNames(tokens: Tokens, gazetteer: CompiledGazetteer): Hits {
  const hits = new HitList(tokens.count >> 2);
  scan({ tokens, gazetteer, cues: false, hits }, gazetteer.nameHeads, 0, tokens.count);
  return hits;
}

/** Every cue that begins at a token of `places`, which are in order and apart, by first token, then by length. */
export function scanCues(tokens: Tokens, gazetteer: CompiledGazetteer, places: readonly Place[]): Hits {
  const hits = new HitList(tokens.count >> 2);
  const search: Search = { tokens, gazetteer, cues: true, hits };
  for (const { first, last } of places) scan(search, gazetteer.cueHeads, first, last + 1);
  return hits;
}

/** What begins at the tokens `[from, to)`. */
function scan(search: Search, { singles, pairs }: Heads, from: number, to: number): void {
  const { tokens } = search;
  const { count, hashes } = tokens;
  for (let first = from; first < to; first++) {
    const hash = hashes[first] as number;
    const single = hash >>> 12;
    const pair = first + 1 < count ? pairBit(hash, hashes[first + 1] as number) : single;
    const isSingle = (singles[single >> 3] as number) & (1 << (single & 7));
    const isPair = (pairs[pair >> 3] as number) & (1 << (pair & 7));
    if ((isSingle | isPair) !== 0 && mayBegin(tokens, first)) walk(search, first, isPair === 0 ? first : count - 1);
  }
}

/** Follows the trie from a token for as long as a name may go on, and no further than the token `end`. */
function walk(search: Search, first: number, end: number): void {
  const { tokens, gazetteer } = search;
  const { firstEdge, firstAccept, clashes } = gazetteer;
  let state = 0;
  for (let last = first; last <= end; last++) {
    if (last > first && gapAt(tokens, last) === GAP.line) return;
    const hash = tokens.hashes[last] as number;
    let edge = state === 0 ? followRoot(gazetteer, hash) : follow(gazetteer, state, hash);
    if (edge < 0) return;
    if (clashes) edge = rightEdge(tokens, last, gazetteer, edge, firstEdge[state + 1] as number);
    state = edge + 1;
    if (firstAccept[state] !== firstAccept[state + 1]) accept(search, state, first, last);
    if (firstEdge[state] === firstEdge[state + 1]) return;
  }
}

function accept({ tokens, gazetteer, cues, hits }: Search, state: number, first: number, last: number): void {
  const end = endOfName(tokens, last);
  if (end < 0) return;
  let verified = false;
  const until = gazetteer.firstAccept[state + 1] as number;
  for (let number = gazetteer.firstAccept[state] as number; number < until; number++) {
    if ((gazetteer.acceptKind[number] === ACCEPT.cue) !== cues) continue;
    if (!fitsShape(gazetteer, number, tokens, first, last)) continue;
    if (!verified && !areWords(tokens, last, gazetteer, state)) return;
    verified = true;
    hits.add(first, end, number);
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

/** Edges that are looked through one by one. */
const FEW_EDGES = 6;

/** The edge of a state with this hash, or -1. Hashes are spread evenly, so that the place of one among them is soon found. */
function follow(gazetteer: CompiledGazetteer, state: number, hash: number): number {
  const { firstEdge, edgeHashes } = gazetteer;
  const low = firstEdge[state] as number;
  const high = firstEdge[state + 1] as number;
  if (high - low <= FEW_EDGES) {
    for (let edge = low; edge < high; edge++) if (edgeHashes[edge] === hash) return edge;
    return followTwin(gazetteer, state, hash);
  }
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
