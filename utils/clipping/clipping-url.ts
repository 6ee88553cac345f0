/** The address of a clipping's passage: its source with a text fragment, which browsers scroll to without our help. */
import type { Draft } from '../model/clipping';

/** Longer quotes are given by their first and last words, so that the address stays usable. */
const WHOLE_QUOTE_CHARS = 120;
const EDGE_WORDS = 5;
const CONTEXT_WORDS = 3;

/** Percent-encodes a part of a text directive; `-` also has a meaning there. A lone surrogate cannot be encoded. */
function encodePart(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replaceAll('-', '%2D');
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** A prefix or suffix must not cross a block, so only the line next to the quote counts, without the word cut at its far end. */
function contextParts({ prefix, suffix }: Draft['selectors']['quote']): { before: string; after: string } {
  const before = wordsOf(prefix.slice(prefix.lastIndexOf('\n') + 1)).slice(-CONTEXT_WORDS);
  const [line = ''] = suffix.split('\n', 1);
  const after = wordsOf(line).slice(0, CONTEXT_WORDS);
  const touchesBefore = /\S$/.test(prefix);
  const touchesAfter = /^\S/.test(suffix);
  return {
    before: before.length < CONTEXT_WORDS || touchesBefore ? '' : `${encodePart(before.join(' '))}-,`,
    after: after.length < CONTEXT_WORDS || touchesAfter ? '' : `,-${encodePart(after.join(' '))}`,
  };
}

function textDirective(draft: Draft): string {
  const quote = draft.quote.trim();
  const lines = quote.split('\n');
  const isLong = quote.length > WHOLE_QUOTE_CHARS && wordsOf(quote).length > 2 * EDGE_WORDS;
  if (isLong || lines.length > 1) {
    // The two ends may stand in different blocks, but neither may cross one.
    const start = wordsOf(lines[0] ?? '').slice(0, EDGE_WORDS);
    const end = wordsOf(lines[lines.length - 1] ?? '').slice(-EDGE_WORDS);
    return `${encodePart(start.join(' '))},${encodePart(end.join(' '))}`;
  }
  const { before, after } = contextParts(draft.selectors.quote);
  return `${before}${encodePart(wordsOf(quote).join(' '))}${after}`;
}

/** The source's address with `#:~:text=` for the passage. Our own fragment of an earlier visit is replaced. */
export function clippingUrl(clipping: Draft): string {
  const [address = ''] = clipping.source.url.split(':~:', 1);
  return `${address.includes('#') ? address : `${address}#`}:~:text=${textDirective(clipping)}`;
}
