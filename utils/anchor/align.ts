/**
 * The longest common subsequence of two short word lists (Wagner and Fischer 1974), and the word diff that it gives. Quadratic: callers
 * pass a quote and a window of about its length.
 */
import type { DiffPart } from '../model/anchor';
import type { Word } from './word-index';

/** Pairs of word numbers `[a, b]` that stand for each other, ascending in both. */
export function alignWords(a: readonly Word[], b: readonly Word[]): [number, number][] {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        a[i]?.text === b[j]?.text
          ? (lengths[(i + 1) * width + j + 1] as number) + 1
          : Math.max(lengths[(i + 1) * width + j] as number, lengths[i * width + j + 1] as number);
    }
  }
  const pairs: [number, number][] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    if (a[i]?.text === b[j]?.text) pairs.push([i++, j++]);
    else if ((lengths[(i + 1) * width + j] as number) >= (lengths[i * width + j + 1] as number)) i++;
    else j++;
  }
  return pairs;
}

function pushPart(parts: DiffPart[], kind: DiffPart['kind'], text: string): void {
  if (text.trim() === '') return;
  const last = parts.at(-1);
  if (last?.kind === kind) parts[parts.length - 1] = { kind, text: `${last.text} ${text}`.replace(/\s+/g, ' ') };
  else parts.push({ kind, text });
}

/** From the clipped words to today's. Punctuation goes with the word before it. */
export function diffWords(
  before: string,
  oldWords: readonly Word[],
  after: string,
  newWords: readonly Word[],
): DiffPart[] {
  const parts: DiffPart[] = [];
  const oldText = (i: number): string =>
    before.slice(oldWords[i]?.start, oldWords[i + 1]?.start ?? before.length).trim();
  const newText = (j: number): string => after.slice(newWords[j]?.start, newWords[j + 1]?.start ?? after.length).trim();
  let i = 0;
  let j = 0;
  const gap = (untilOld: number, untilNew: number): void => {
    while (i < untilOld) pushPart(parts, 'removed', oldText(i++));
    while (j < untilNew) pushPart(parts, 'added', newText(j++));
  };
  for (const [a, b] of alignWords(oldWords, newWords)) {
    gap(a, b);
    pushPart(parts, 'same', newText(j++));
    i++;
  }
  gap(oldWords.length, newWords.length);
  return parts;
}
