/** The address of a clipping's passage: its source with the text fragment that was found when it was clipped. */
import type { Draft } from '../model/clipping';

/** Browsers scroll to the passage by themselves. The plain address where no fragment leads to it alone. */
export function clippingUrl({ source, selectors }: Draft): string {
  // A fragment directive in the visited address led to what the reader came for, not to what was clipped.
  const [address = ''] = source.url.split(':~:', 1);
  if (selectors.fragment === null) return address.replace(/#$/, '');
  return `${address.includes('#') ? address : `${address}#`}${selectors.fragment.value}`;
}
