/** What the matcher needs besides the packed arrays and what takes a moment to compute from them. */
import { hashOfFolded } from '../match/token-hash';
import { ACCEPT, type CompiledGazetteer, type Derived, type Heads, pairBit, ROOT_SHIFT } from './compiled';

type Packed = Pick<
  CompiledGazetteer,
  'vocabulary' | 'wordChars' | 'wordStarts' | 'twins' | 'firstEdge' | 'edgeTokens' | 'firstAccept' | 'acceptKind'
>;

function hashWords({ wordChars, wordStarts }: Packed): Int32Array {
  const hashes = new Int32Array(wordStarts.length - 1);
  for (let word = 0; word < hashes.length; word++)
    hashes[word] = hashOfFolded(wordChars.slice(wordStarts[word], wordStarts[word + 1]));
  return hashes;
}

function codesOf(chars: string): Uint16Array {
  const codes = new Uint16Array(chars.length);
  for (let i = 0; i < codes.length; i++) codes[i] = chars.charCodeAt(i);
  return codes;
}

function bucketsOf(hashes: Int32Array, count: number): Int32Array {
  const buckets = new Int32Array((0xffffffff >>> ROOT_SHIFT) + 2);
  for (let edge = 0; edge < count; edge++) (buckets[((hashes[edge] as number) >>> ROOT_SHIFT) + 1] as number)++;
  for (let bucket = 1; bucket < buckets.length; bucket++)
    buckets[bucket] = (buckets[bucket] as number) + (buckets[bucket - 1] as number);
  return buckets;
}

/** Edge `e` leads to state `e + 1`. */
function parentsOf(firstEdge: Int32Array): Int32Array {
  const parents = new Int32Array(firstEdge.length - 1);
  for (let state = 0; state < parents.length; state++) {
    const until = firstEdge[state + 1] as number;
    for (let edge = firstEdge[state] as number; edge < until; edge++) parents[edge + 1] = state;
  }
  return parents;
}

/** Room for a bit per 20-bit number. */
function bitmap(): Uint8Array {
  return new Uint8Array(1 << 17);
}

function setBit(bits: Uint8Array, bit: number): void {
  bits[bit >> 3] = (bits[bit >> 3] as number) | (1 << (bit & 7));
}

/** Which of these accepts each state has, and which it leads to. */
type Reach = { readonly own: Uint8Array; readonly below: Uint8Array };

function reachOf({ firstAccept, acceptKind }: Packed, parents: Int32Array, isWanted: (kind: number) => boolean): Reach {
  const own = new Uint8Array(parents.length);
  const below = new Uint8Array(parents.length);
  for (let state = parents.length - 1; state > 0; state--) {
    const accepts = acceptKind.subarray(firstAccept[state], firstAccept[state + 1]);
    if (accepts.some(isWanted)) own[state] = 1;
    if (own[state] === 1 || below[state] === 1) below[parents[state] as number] = 1;
  }
  return { own, below };
}

function headsOf(
  { vocabulary, twins, firstEdge, edgeTokens }: Packed,
  wordHashes: Int32Array,
  { own, below }: Reach,
): Heads {
  const singles = bitmap();
  const pairs = bitmap();
  const americans = new Map<number, number>();
  twins.forEach((twin, index) => {
    americans.set(twin, wordHashes[vocabulary + index] as number);
  });
  const spellings = (edge: number): number[] => {
    const token = edgeTokens[edge] as number;
    const american = americans.get(token);
    const hash = wordHashes[token] as number;
    return american === undefined ? [hash] : [hash, american];
  };
  const roots = firstEdge[1] ?? 0;
  for (let edge = 0; edge < roots; edge++) {
    const state = edge + 1;
    const firsts = spellings(edge);
    if (own[state] === 1) for (const hash of firsts) setBit(singles, hash >>> 12);
    const until = firstEdge[state + 1] as number;
    for (let next = firstEdge[state] as number; next < until; next++) {
      if (own[next + 1] === 0 && below[next + 1] === 0) continue;
      for (const second of spellings(next)) for (const first of firsts) setBit(pairs, pairBit(first, second));
    }
  }
  return { singles, pairs };
}

/** An accept of a state has as many words as the state is deep. */
function shapeStartsOf(firstAccept: Int32Array, parents: Int32Array): Int32Array {
  const depths = new Int32Array(parents.length);
  const starts = new Int32Array((firstAccept.at(-1) ?? 0) + 1);
  let start = 0;
  for (let state = 1; state < parents.length; state++) {
    const depth = (depths[parents[state] as number] as number) + 1;
    depths[state] = depth;
    const until = firstAccept[state + 1] as number;
    for (let accept = firstAccept[state] as number; accept < until; accept++) {
      starts[accept] = start;
      start += depth;
    }
  }
  starts[starts.length - 1] = start;
  return starts;
}

/** @param wordHashes hashes of all words, the American spellings last */
function fileTwins(wordHashes: Int32Array, { vocabulary, twins }: Packed): { from: Int32Array; to: Int32Array } {
  const size = 2 ** Math.ceil(Math.log2(twins.length * 4 + 4));
  const from = new Int32Array(size);
  const to = new Int32Array(size);
  twins.forEach((twin, index) => {
    const hash = wordHashes[vocabulary + index] as number;
    let slot = hash & (size - 1);
    while (from[slot] !== 0) slot = (slot + 1) & (size - 1);
    from[slot] = hash;
    to[slot] = wordHashes[twin] as number;
  });
  return { from, to };
}

export function deriveFrom(packed: Packed): Derived {
  const { vocabulary, firstEdge, edgeTokens } = packed;
  const wordHashes = hashWords(packed);
  const edgeHashes = edgeTokens.map((token) => wordHashes[token] as number);
  const parents = parentsOf(firstEdge);
  const twins = fileTwins(wordHashes, packed);
  return {
    wordCodes: codesOf(packed.wordChars),
    edgeHashes,
    nameHeads: headsOf(
      packed,
      wordHashes,
      reachOf(packed, parents, (kind) => kind !== ACCEPT.cue),
    ),
    cueHeads: headsOf(
      packed,
      wordHashes,
      reachOf(packed, parents, (kind) => kind === ACCEPT.cue),
    ),
    roots: bucketsOf(edgeHashes, firstEdge[1] ?? 0),
    parents,
    shapeStart: shapeStartsOf(packed.firstAccept, parents),
    twinHashes: twins.from,
    twinTargets: twins.to,
    clashes: wordHashes.subarray(0, vocabulary).some((hash, word) => word > 0 && hash === wordHashes[word - 1]),
  };
}
