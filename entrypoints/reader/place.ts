/** Where a part stands on the screen: below the words it speaks of, above them where there is more room, never over them. */

const GAP_PX = 8;
const MARGIN_PX = 8;

export type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/** Moves a part that is already shown, so that its size is known. */
export function placePart(part: HTMLElement, words: Box): void {
  const { clientWidth, clientHeight } = part.ownerDocument.documentElement;
  const { width, height } = part.getBoundingClientRect();
  const below = words.bottom + GAP_PX;
  const above = words.top - GAP_PX - height;
  const fitsBelow = below + height + MARGIN_PX <= clientHeight;
  const top = fitsBelow || above < MARGIN_PX ? below : above;
  const left = Math.max(MARGIN_PX, Math.min(words.left, clientWidth - width - MARGIN_PX));
  part.style.setProperty('left', `${Math.round(left)}px`);
  part.style.setProperty('top', `${Math.round(top)}px`);
}
