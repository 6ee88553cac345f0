/** Open-addressing hash table over the vocabulary, linear probing, at most half full. */

/** Slot `hash & mask` onwards holds the word's index + 1. */
export function indexWords(hashes: Int32Array): Int32Array {
  let size = 16;
  while (size < hashes.length * 2) size *= 2;
  const table = new Int32Array(size);
  const mask = size - 1;
  for (let word = 0; word < hashes.length; word++) {
    const hash = hashes[word] as number;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (table[slot] !== 0) slot = (slot + 1) & mask;
    table[slot] = word + 1;
  }
  return table;
}
