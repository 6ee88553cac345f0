/** A range of the page to its three selectors. */
import { LIMITS } from '../model/limits';
import type { FragmentSelector, Selectors } from '../model/selector';
import type { PageText } from '../text/page-text';
import { findTextFragment } from './text-fragment';

/** XPath of a node from the document element, `/html[1]/body[1]/p[3]/text()[1]`; empty inside a shadow tree, which has none. */
export function pathOf(node: Node): string {
  const steps: string[] = [];
  for (let own: Node | null = node; own !== null && own.nodeType !== 9; own = own.parentNode) {
    if (own.parentNode === null) return '';
    const isText = own.nodeType === 3;
    const name = isText ? 'text()' : own.nodeName.toLowerCase();
    let number = 1;
    for (let before = own.previousSibling; before !== null; before = before.previousSibling)
      if (before.nodeName === own.nodeName) number++;
    steps.push(`${name}[${number}]`);
  }
  return `/${steps.reverse().join('/')}`;
}

/** Moves offsets inwards over white space, so that a quote begins and ends with what the reader meant. */
function trim(text: string, start: number, end: number): { start: number; end: number } {
  const slice = text.slice(start, end);
  return {
    start: start + (slice.length - slice.trimStart().length),
    end: end - (slice.length - slice.trimEnd().length),
  };
}

/** Without the word that the context's far end cuts, unless that is all there is: scripts without spaces have no other. */
function wholeWordsAtEnd(context: string, before: string | undefined): string {
  if (before === undefined || /\s/.test(before)) return context;
  const cut = context.search(/\s/);
  return cut < 0 ? context.replace(/^[\uDC00-\uDFFF]/, '') : context.slice(cut + 1);
}

function wholeWordsAtStart(context: string, after: string | undefined): string {
  if (after === undefined || /\s/.test(after)) return context;
  const cut = context.search(/\s\S*$/);
  return cut < 0 ? context.replace(/[\uD800-\uDBFF]$/, '') : context.slice(0, cut);
}

/** What is said of `[start, end)` of a page text without its nodes. */
export function describeQuote(text: string, start: number, end: number): Pick<Selectors, 'quote' | 'position'> {
  return {
    quote: {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: wholeWordsAtEnd(
        text.slice(Math.max(0, start - LIMITS.contextChars), start),
        text[start - LIMITS.contextChars - 1],
      ),
      suffix: wholeWordsAtStart(text.slice(end, end + LIMITS.contextChars), text[end + LIMITS.contextChars]),
    },
    position: { type: 'TextPositionSelector', start, end },
  };
}

/** Looked for in the whole document, where browsers look; the article may be a part of it. */
function fragmentOf(range: StaticRange, whole: PageText): FragmentSelector | null {
  const start = whole.offsetAt(range.startContainer, range.startOffset);
  const end = whole.offsetAt(range.endContainer, range.endOffset);
  return start === null || end === null || whole.cut ? null : findTextFragment(whole.text, start, end);
}

/** The page text that offsets are of, and that of the whole document. */
export type Texts = { readonly page: PageText; readonly whole: () => PageText };

/** Selectors of page text offsets; null for a passage without a word, or longer than a quotation may be. */
export function describeOffsets(from: number, to: number, { page, whole }: Texts): Selectors | null {
  const { start, end } = trim(page.text, from, to);
  if (start >= end || end - start > LIMITS.quoteChars) return null;
  const range = page.toRange(start, end);
  if (range === null) return null;
  return {
    ...describeQuote(page.text, start, end),
    range: {
      type: 'RangeSelector',
      startPath: pathOf(range.startContainer).slice(0, LIMITS.pathChars),
      startOffset: range.startOffset,
      endPath: pathOf(range.endContainer).slice(0, LIMITS.pathChars),
      endOffset: range.endOffset,
    },
    fragment: fragmentOf(range, whole()),
    rival: null,
  };
}

/** Selectors of a DOM range; null where it holds none of the page text. */
export function describeRange(range: Range | StaticRange, texts: Texts): Selectors | null {
  const { page } = texts;
  const start = page.offsetAt(range.startContainer, range.startOffset);
  const end = page.offsetAt(range.endContainer, range.endOffset);
  return start === null || end === null ? null : describeOffsets(start, end, texts);
}
