/** The hash under which a folded token is filed. */

/**
 * Hash of a folded token: a polynomial of 31 over its UTF-16 units, then mixed. Its step waits for two plain operations where FNV's waits for
 * a product, and letter runs up to six long never collide.
 */
export function hashOfFolded(folded: string): number {
  let sum = 0;
  for (let i = 0; i < folded.length; i++) sum = addUnit(sum, folded.charCodeAt(i));
  return mix(sum);
}

export function addUnit(sum: number, unit: number): number {
  return ((sum << 5) - (sum - unit)) | 0;
}

/** The last step: spreads a polynomial over all 32 bits. */
export function mix(sum: number): number {
  const mixed = Math.imul(sum ^ (sum >>> 16), 0x7feb352d);
  return Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
}
