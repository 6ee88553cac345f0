/**
 * Whether a clipping that was not found has gone from its story, or was only not there to be read: behind a paywall, in another part of a long
 * report, in a page that is still filling. Gone is what the story goes on around; of the rest nothing is said.
 */
import type { FoundClipping } from '../../utils/messages/to-background';

/** Fewer letters of context stand in many stories. */
const FEWEST_CHARS = 24;
/** The nearest part of it, about ten words: what lies further off may have been edited as well. */
const NEAR_CHARS = 60;

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The end of the words before a passage, from a whole word on. */
function nearBefore(prefix: string): string {
  const words = fold(prefix);
  return words.length <= NEAR_CHARS ? words : words.slice(-NEAR_CHARS).replace(/^\S+ /, '');
}

function nearAfter(suffix: string): string {
  const words = fold(suffix);
  return words.length <= NEAR_CHARS ? words : words.slice(0, NEAR_CHARS).replace(/ \S+$/, '');
}

/** @param text of today's page, with its white space folded */
function isFramed({ clipping: { selectors } }: FoundClipping, text: string): boolean {
  const { prefix, suffix } = selectors.quote;
  const before = nearBefore(prefix);
  const after = nearAfter(suffix);
  if (after.length < FEWEST_CHARS) return false;
  // A passage that opened its story has nothing before it.
  if (before.length < FEWEST_CHARS) return fold(prefix) === '' && text.includes(after);
  const at = text.indexOf(before);
  return at >= 0 && text.indexOf(after, at + before.length) >= 0;
}

/**
 * Ids of the clippings that have gone: the words before and after them still stand on the page, in this order, or a passage that stood behind
 * them is there.
 * @param text the whole text of the page
 */
export function findGone(found: readonly FoundClipping[], text: string): ReadonlySet<string> {
  const lost = found.filter(({ anchor }) => anchor.state === 'lost');
  if (lost.length === 0) return new Set();
  const folded = fold(text);
  const lastStart = Math.max(
    ...found.filter(({ anchor }) => anchor.state !== 'lost').map(({ clipping }) => clipping.selectors.position.start),
  );
  const gone = lost.filter((own) => lastStart >= own.clipping.selectors.position.end || isFramed(own, folded));
  return new Set(gone.map(({ clipping }) => clipping.id));
}
