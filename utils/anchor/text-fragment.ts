/**
 * A text fragment that leads to one passage and to no other: checked on the page's text as browsers search it, by whole words and without
 * regard to case and accents. https://wicg.github.io/scroll-to-text-fragment/
 */
import type { FragmentSelector } from '../model/selector';

/** A shorter quote is given whole; a longer one by its first and last words. */
const WHOLE_CHARS = 100;
/** Words of the ends, and of the context, that are tried. */
const EDGE_WORDS = [4, 8, 12] as const;
const CONTEXT_WORDS = [2, 4, 7] as const;
/** Addresses longer than this are cut by mail programs. */
const LONGEST = 800;

type Span = { readonly start: number; readonly end: number };
/** Spans of the page text that the parts of a directive were taken from. */
type Directive = { readonly prefix?: Span; readonly start: Span; readonly end?: Span; readonly suffix?: Span };

/** As browsers compare: no case, no accents, no soft hyphens, white space as one space, and blocks apart. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]|[\u00ad\u200b-\u200f\u2060]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .toLowerCase();
}

/** Percent-encodes a part; `-` also has a meaning there. A lone surrogate cannot be encoded. */
function encodePart(text: string): string {
  const words = text
    .replace(/[\u00ad\u200b-\u200f\u2060]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return encodeURIComponent(words.replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll('-', '%2D');
}

function writeDirective(text: string, { prefix, start, end, suffix }: Directive): string {
  const part = (span: Span): string => encodePart(text.slice(span.start, span.end));
  return [
    prefix === undefined ? '' : `${part(prefix)}-,`,
    part(start),
    end === undefined ? '' : `,${part(end)}`,
    suffix === undefined ? '' : `,-${part(suffix)}`,
  ].join('');
}

const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * Words of a part of a line with their offsets. Where a script has no spaces, browsers disagree about its words; what stands between
 * two signs of punctuation is one word for all of them.
 */
function wordSpans(text: string, { start, end }: Span): Span[] {
  const part = text.slice(start, end);
  if (SPACELESS.test(part))
    return [...part.matchAll(/[\p{L}\p{N}\p{M}ー々]+/gu)].map(({ index, 0: word }) => ({
      start: start + index,
      end: start + index + word.length,
    }));
  const segments = new Intl.Segmenter(undefined, { granularity: 'word' }).segment(part);
  const spans: Span[] = [];
  for (const { segment, index, isWordLike } of segments)
    if (isWordLike === true) spans.push({ start: start + index, end: start + index + segment.length });
  return spans;
}

function lineAround(text: string, at: number): Span {
  const end = text.indexOf('\n', at);
  return { start: text.lastIndexOf('\n', at - 1) + 1, end: end < 0 ? text.length : end };
}

/** Where a directive matches first and how often its beginning does, in the folded page. */
function countMatches(page: string, text: string, { prefix, start, end, suffix }: Directive): number {
  const between = (from: Span, to: Span): string => text.slice(from.start, to.end);
  // Prefix and quote stand next to each other: together they are one string.
  const head = fold(prefix === undefined ? between(start, start) : between(prefix, start)).trim();
  const only = end === undefined && suffix !== undefined ? fold(between(prefix ?? start, suffix)).trim() : head;
  let count = 0;
  for (let at = page.indexOf(only); at >= 0; at = page.indexOf(only, at + 1)) count++;
  if (end === undefined || count !== 1) return count;
  // The first such end behind the start is the one that counts, and must be the passage's own.
  const tail = fold(between(end, suffix ?? end)).trim();
  const first = page.indexOf(head) + head.length;
  const found = page.indexOf(tail, first);
  const length = fold(between(start, suffix ?? end)).trim().length - fold(between(start, start)).trim().length;
  return found + tail.length === first + length ? 1 : 2;
}

function contextsOf(text: string, { start, end }: Span): { prefix?: Span; suffix?: Span }[] {
  const [first, last] = [lineAround(text, start), lineAround(text, end)];
  const before = wordSpans(text, { start: first.start, end: start });
  const after = wordSpans(text, { start: end, end: last.end });
  return CONTEXT_WORDS.flatMap((count) => {
    const [from, to] = [before.slice(-count)[0], after.slice(0, count).at(-1)];
    const prefix = from === undefined ? undefined : { start: from.start, end: start };
    const suffix = to === undefined ? undefined : { start: end, end: to.end };
    return [prefix && { prefix }, suffix && { suffix }, prefix && suffix && { prefix, suffix }].filter(
      (context) => context !== undefined,
    );
  });
}

/** The passage's directives from the plainest to the most exact. */
function* directivesOf(text: string, passage: Span): Generator<Directive> {
  const words = wordSpans(text, passage);
  const isShort = passage.end - passage.start <= WHOLE_CHARS && !text.slice(passage.start, passage.end).includes('\n');
  const bodies: Pick<Directive, 'start' | 'end'>[] = isShort ? [{ start: passage }] : [];
  const [first, last] = [lineAround(text, passage.start), lineAround(text, passage.end)];
  for (const count of EDGE_WORDS) {
    if (isShort || words.length < 2) break;
    const half = Math.min(count, Math.floor(words.length / 2));
    const startEnd =
      words.filter((word) => word.end <= first.end)[half - 1] ?? words.filter(({ end }) => end <= first.end).at(-1);
    const endWords = words.filter((word) => word.start >= last.start);
    const endStart = endWords.at(-half) ?? endWords[0];
    if (startEnd === undefined || endStart === undefined || endStart.start < startEnd.end) continue;
    bodies.push({
      start: { start: passage.start, end: startEnd.end },
      end: { start: endStart.start, end: passage.end },
    });
  }
  yield* bodies;
  for (const body of bodies) for (const context of contextsOf(text, passage)) yield { ...body, ...context };
}

/**
 * The fragment of `[start, end)` and of the rest of the words that it begins and ends within; null where none is unique.
 * @param text the text of the whole page, not only of the article
 */
export function findTextFragment(text: string, start: number, end: number): FragmentSelector | null {
  const words = wordSpans(text, { start: lineAround(text, start).start, end: lineAround(text, end - 1).end });
  // Whole words, as browsers want them. Quotation marks and full stops at the ends say nothing.
  const inside = words.filter((word) => word.start < end && start < word.end);
  const [first, last] = [inside[0], inside.at(-1)];
  if (first === undefined || last === undefined) return null;
  const passage = { start: first.start, end: last.end };
  const page = fold(text);
  for (const directive of directivesOf(text, passage)) {
    const value = `:~:text=${writeDirective(text, directive)}`;
    if (value.length <= LONGEST && countMatches(page, text, directive) === 1)
      return { type: 'FragmentSelector', conformsTo: 'https://wicg.github.io/scroll-to-text-fragment/', value };
  }
  return null;
}
