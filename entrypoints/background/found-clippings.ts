/** The clippings of a page with their places in its text of today; what the visit shows of them is kept. */
import { findAnchors } from '../../utils/anchor/find';
import { measureRival } from '../../utils/anchor/rival';
import type { FoundClipping } from '../../utils/messages/to-background';
import type { Clipping } from '../../utils/model/clipping';
import { LIMITS } from '../../utils/model/limits';
import type { ClippingStore, Sighting } from '../../utils/store/clipping-store';
import { findGone } from './gone';

export function findOnPage(clippings: readonly Clipping[], text: string): FoundClipping[] {
  const anchors = findAnchors(
    clippings.map(({ selectors }) => selectors),
    text,
  );
  return clippings.map((clipping, index) => ({ clipping, anchor: anchors[index] ?? { state: 'lost' } }));
}

function sightingOf({ clipping, anchor }: FoundClipping, text: string, isGone: boolean): Sighting | null {
  const { selectors, drift, quote } = clipping;
  if (isGone) return drift?.quote === null ? null : { quote: null };
  if (anchor.state === 'changed') {
    const now = text.slice(anchor.start, anchor.end).slice(0, LIMITS.quoteChars);
    return now === drift?.quote ? null : { quote: now };
  }
  if (anchor.state !== 'lost' && drift?.quote === null) return { isFound: true };
  const { start, end } = selectors.position;
  // Only the page as it was clipped tells what stood beside the passage then.
  return selectors.rival === null && text.slice(start, end) === quote
    ? { rival: measureRival(text, start, end) }
    : null;
}

export type Visit = {
  readonly text: string;
  /** The text was not cut. */
  readonly isWhole: boolean;
};

/** A failure is not the reader's business now: the next visit shows the same. */
export async function keepSightings(
  found: readonly FoundClipping[],
  { text, isWhole }: Visit,
  store: ClippingStore,
): Promise<void> {
  const sightings = new Map<string, Sighting>();
  const gone = isWhole ? findGone(found, text) : new Set<string>();
  for (const own of found) {
    const sighting = sightingOf(own, text, gone.has(own.clipping.id));
    if (sighting !== null) sightings.set(own.clipping.id, sighting);
  }
  if (sightings.size === 0) return;
  await store
    .noteSightings(sightings)
    .catch((error: unknown) => console.warn('Attaché: what the page showed was not kept', error));
}
