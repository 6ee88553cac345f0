/** From words back to characters. */
import type { Place, Quote } from './quote';
import type { WordIndex } from './word-index';

/** Offsets of a place, widened to the quote's own first and last characters where the page still has them. */
export function offsetsOf(
  place: Place,
  { exact, words }: Quote,
  { text, words: all }: WordIndex,
): { start: number; end: number } {
  const lead = words[0]?.start ?? 0;
  const tail = exact.length - (words.at(-1)?.end ?? exact.length);
  const first = all[place.from]?.start ?? 0;
  const last = all[place.to - 1]?.end ?? first;
  const start = text.slice(first - lead, first) === exact.slice(0, lead) ? first - lead : first;
  const end = tail > 0 && text.slice(last, last + tail) === exact.slice(exact.length - tail) ? last + tail : last;
  return { start, end };
}
