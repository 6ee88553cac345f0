/**
 * The heaviest alignment of two short word lists, by dynamic programming, and the word diff that it gives. Words that agree in a
 * run weigh more than the same words scattered. Quadratic: callers pass a quote and a window of about its length.
 */
import type { DiffPart } from '../model/anchor';
import type { Word } from './word-index';

/** What a word gains by standing behind the same word as before. */
const RUN_BONUS = 0.3;

/** Cells of one table; two tables of it take 32 MB for a moment. Longer lists are parted first. */
const MOST_CELLS = 4_000_000;

type Pairs = [number, number][];

/** A pair of words that stand once in each list, followed by another such pair, as near to the middle of `a` as there is one. */
function findDivide<T>(a: readonly T[], b: readonly T[]): [number, number] | null {
  const onceIn = (list: readonly T[]): Map<T, number> => {
    const places = new Map<T, number>();
    for (const [at, word] of list.entries()) places.set(word, places.has(word) ? -1 : at);
    return places;
  };
  const [inA, inB] = [onceIn(a), onceIn(b)];
  let found: [number, number] | null = null;
  for (const [word, i] of inA) {
    const j = inB.get(word) ?? -1;
    if (i <= 0 || j <= 0 || a[i + 1] !== b[j + 1] || i + 1 >= a.length) continue;
    if (found === null || Math.abs(i - a.length / 2) < Math.abs(found[0] - a.length / 2)) found = [i, j];
  }
  return found;
}

/**
 * Pairs of positions `[a, b]` whose words stand for each other, ascending in both.
 * @param weights what each word of `a` weighs; 1 without them
 */
export function alignWords<T>(a: readonly T[], b: readonly T[], weights: readonly number[] = []): Pairs {
  if ((a.length + 1) * (b.length + 1) <= MOST_CELLS) return alignWhole(a, b, weights);
  const divide = findDivide(a, b);
  if (divide === null) return [];
  const [i, j] = divide;
  const head = alignWords(a.slice(0, i), b.slice(0, j), weights.slice(0, i));
  const tail = alignWords(a.slice(i), b.slice(j), weights.slice(i));
  return [...head, ...tail.map(([x, y]): [number, number] => [x + i, y + j])];
}

function alignWhole<T>(a: readonly T[], b: readonly T[], weights: readonly number[]): Pairs {
  const width = b.length + 1;
  // Best weight from here on; and the same if the pair here agrees and is taken, else -1.
  const best = new Float32Array((a.length + 1) * width);
  const taken = new Float32Array((a.length + 1) * width).fill(-1);
  for (let i = a.length - 1; i >= 0; i--) {
    const weight = weights[i] ?? 1;
    for (let j = b.length - 1; j >= 0; j--) {
      const at = i * width + j;
      const next = at + width + 1;
      if (a[i] === b[j]) taken[at] = weight + Math.max(best[next] as number, (taken[next] as number) + RUN_BONUS);
      best[at] = Math.max(best[at + width] as number, best[at + 1] as number, taken[at] as number);
    }
  }
  const pairs: Pairs = [];
  let i = 0;
  let j = 0;
  let inRun = false;
  while (i < a.length && j < b.length) {
    const at = i * width + j;
    const here = taken[at] as number;
    if (here >= 0 && (here >= (best[at] as number) || inRun)) {
      pairs.push([i++, j++]);
      const next = i * width + j;
      inRun = (taken[next] as number) >= 0 && (taken[next] as number) + RUN_BONUS >= (best[next] as number);
    } else if ((best[at + width] as number) >= (best[at + 1] as number)) i++;
    else j++;
  }
  return pairs;
}

function pushPart(parts: DiffPart[], kind: DiffPart['kind'], text: string): void {
  const last = parts.at(-1);
  if (last?.kind === kind) parts[parts.length - 1] = { kind, text: last.text + text };
  else parts.push({ kind, text });
}

/** A word with what stands between it and the next one, white space folded; the first with what stands before it, too. */
function cut(text: string, words: readonly Word[], index: number): string {
  const start = index === 0 ? 0 : words[index]?.start;
  return text.slice(start, words[index + 1]?.start ?? text.length).replace(/\s+/g, ' ');
}

/** From the clipped words to today's: without what was added the parts give the old text, without what was removed today's. */
export function diffWords(
  before: string,
  oldWords: readonly Word[],
  after: string,
  newWords: readonly Word[],
): DiffPart[] {
  const parts: DiffPart[] = [];
  const oldText = (i: number): string => cut(before, oldWords, i);
  const newText = (j: number): string => cut(after, newWords, j);
  let i = 0;
  let j = 0;
  const gap = (untilOld: number, untilNew: number): void => {
    while (i < untilOld) pushPart(parts, 'removed', oldText(i++));
    while (j < untilNew) pushPart(parts, 'added', newText(j++));
  };
  const textsOf = (words: readonly Word[]): string[] => words.map(({ text }) => text);
  for (const [a, b] of alignWords(textsOf(oldWords), textsOf(newWords))) {
    gap(a, b);
    const text = newText(j++);
    // At the end of today's text the old one may go on.
    const goesOn = j === newWords.length && /\s$/.test(oldText(i));
    pushPart(parts, 'same', goesOn ? `${text.trimEnd()} ` : text);
    i++;
  }
  gap(oldWords.length, newWords.length);
  // Marks alone are no words, and still what the page shows.
  if (oldWords.length === 0 && before !== '') pushPart(parts, 'removed', before);
  if (newWords.length === 0 && after !== '') pushPart(parts, 'added', after);
  return parts;
}
