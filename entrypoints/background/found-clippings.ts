/** The clippings of a page with their places in its text of today; where the story was edited since, today's words are kept too. */
import { findAnchors } from '../../utils/anchor/find';
import type { FoundClipping } from '../../utils/messages/to-background';
import type { Clipping } from '../../utils/model/clipping';
import { LIMITS } from '../../utils/model/limits';
import type { ClippingStore } from '../../utils/store/clipping-store';

export function findOnPage(clippings: readonly Clipping[], text: string): FoundClipping[] {
  const anchors = findAnchors(
    clippings.map(({ selectors }) => selectors),
    text,
  );
  return clippings.map((clipping, index) => ({ clipping, anchor: anchors[index] ?? { state: 'lost' } }));
}

/** A failure is not the reader's business now: the words are on the page, and the next visit keeps them. */
export async function keepDrifts(found: readonly FoundClipping[], text: string, store: ClippingStore): Promise<void> {
  const quotes = new Map<string, string>();
  for (const { clipping, anchor } of found) {
    if (anchor.state !== 'changed') continue;
    const quote = text.slice(anchor.start, anchor.end).slice(0, LIMITS.quoteChars);
    if (quote !== clipping.drift?.quote) quotes.set(clipping.id, quote);
  }
  if (quotes.size === 0) return;
  await store.noteDrifts(quotes).catch((error: unknown) => console.warn('Attaché: an edit was not kept', error));
}
