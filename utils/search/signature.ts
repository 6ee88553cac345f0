/**
 * A short signature by which near-identical passages meet, as wire copy does in many outlets: the smallest hash of the passage's word
 * triples under several hash functions (A. Broder, On the resemblance and containment of documents, 1997). Two passages agree in about
 * as great a share of the places as they share triples.
 */
import { wordsOf } from './words';

export const SIGNATURE_PLACES = 16;
/** Odd, so that each multiplication is a permutation of the hashes. */
const MULTIPLIERS = Array.from({ length: SIGNATURE_PLACES }, (_, place) => Math.imul(0x9e3779b1, 2 * place + 1) | 1);
const TRIPLE = 3;

/** FNV-1a. */
export function hashText(text: string, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

function mix(hash: number, multiplier: number): number {
  const product = Math.imul(hash, multiplier);
  return Math.imul(product ^ (product >>> 15), 0x2c1b3c6d) >>> 0;
}

/** The low halves of the smallest hashes, which are as good as random; passages without words get those of the empty text. */
export function signatureOf(text: string): Uint16Array {
  const hashes: number[] = [];
  for (const { word } of wordsOf(text)) hashes.push(hashText(word));
  const smallest = new Uint32Array(SIGNATURE_PLACES).fill(0xffffffff);
  const last = Math.max(1, hashes.length - TRIPLE + 1);
  for (let first = 0; first < last; first++) {
    let triple = 0x811c9dc5;
    for (let at = first; at < Math.min(first + TRIPLE, hashes.length); at++)
      triple = Math.imul(triple ^ (hashes[at] as number), 0x01000193);
    for (let place = 0; place < SIGNATURE_PLACES; place++) {
      const hash = mix(triple, MULTIPLIERS[place] as number);
      if (hash < (smallest[place] as number)) smallest[place] = hash;
    }
  }
  return Uint16Array.from(smallest);
}
