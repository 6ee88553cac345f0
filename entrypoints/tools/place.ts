/** Where a part stands on the screen: below the words it speaks of, or above them where there is more room. */

const GAP_PX = 8;
const MARGIN_PX = 8;
/** A part lower than this says nothing; then it rather stands over the words. */
const LOWEST_PX = 160;

export type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
export type Size = { readonly width: number; readonly height: number };

/** Always inside the window; what is too high for its place gets a height to scroll in. */
export function placeFor(words: Box, part: Size, window: Size): { left: number; top: number; height: number } {
  const below = window.height - MARGIN_PX - words.bottom - GAP_PX;
  const above = words.top - GAP_PX - MARGIN_PX;
  const isBelow = part.height <= below || below >= above;
  const room = Math.max(isBelow ? below : above, LOWEST_PX);
  const height = Math.max(0, Math.min(part.height, room, window.height - 2 * MARGIN_PX));
  const top = isBelow ? words.bottom + GAP_PX : words.top - GAP_PX - height;
  const clamp = (value: number, most: number): number => Math.round(Math.max(MARGIN_PX, Math.min(value, most)));
  return {
    left: clamp(words.left, window.width - part.width - MARGIN_PX),
    top: clamp(top, window.height - height - MARGIN_PX),
    height,
  };
}

/** Moves a part that is already shown, so that its size is known. */
export function placePart(part: HTMLElement, words: Box): void {
  part.style.removeProperty('max-height');
  const { clientWidth, clientHeight } = part.ownerDocument.documentElement;
  // The document element of a page in quirks mode is as high as its text.
  const window = { width: clientWidth, height: part.ownerDocument.defaultView?.innerHeight ?? clientHeight };
  const size = part.getBoundingClientRect();
  const { left, top, height } = placeFor(words, size, window);
  part.style.setProperty('left', `${left}px`);
  part.style.setProperty('top', `${top}px`);
  if (height < size.height) part.style.setProperty('max-height', `${Math.floor(height)}px`);
}
