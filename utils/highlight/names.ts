/** Names of our highlights in the registry that a page shares with us. `style.css` of the content script has a rule for each. */
import type { Category } from '../model/category';
import type { Colour } from '../model/clipping';

/** Which of the two sets of hues reads well on the page's own background. */
export type Palette = 'light' | 'dark';

export const NAME_PREFIX = 'attache-';

export function mentionHighlight(category: Category, palette: Palette): string {
  return `${NAME_PREFIX}${category}-${palette}`;
}

export function clippingHighlight(colour: Colour, palette: Palette): string {
  return `${NAME_PREFIX}clip-${colour}-${palette}`;
}

/** Marks a clipping whose story was edited since. */
export function editedHighlight(palette: Palette): string {
  return `${NAME_PREFIX}edited-${palette}`;
}

/** Marks a place for a moment after the reader jumped to it. */
export function flashHighlight(palette: Palette): string {
  return `${NAME_PREFIX}flash-${palette}`;
}
