/**
 * A short signature by which near-identical passages meet, as wire copy does in many outlets: the smallest hash of the passage's word
 * triples under several hash functions (A. Broder, On the resemblance and containment of documents, 1997). Two passages agree in about
 * as great a share of the places as they share triples.
 */
import { wordsOf } from './words';

export const SIGNATURE_PLACES = 8;
/** Odd multipliers; one random permutation of the hashes each. */
const MULTIPLIERS = [
  0x9e3779b1, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f, 0x165667b1, 0xd3a2646d, 0xfd7046c5, 0xb55a4f09,
] as const;
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

/** Eight numbers; passages without words get those of the empty text. */
export function signatureOf(text: string): Uint32Array {
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
  return smallest;
}
