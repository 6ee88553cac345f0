/** What became of a clipping's passage on its page. */

/** How surely a clipping was found again. */
export const ANCHOR_STATES = ['exact', 'moved', 'changed', 'lost'] as const;
export type AnchorState = (typeof ANCHOR_STATES)[number];

/** A piece of a word diff from the clipped words to the page's words of today. */
export type DiffPart = { readonly kind: 'same' | 'removed' | 'added'; readonly text: string };

/** Where a passage stands in today's page text: UTF-16 offsets, half-open. */
export type Anchor =
  /** `exact`: same words, same place or context. `moved`: same words, other context. */
  | { readonly state: 'exact' | 'moved'; readonly start: number; readonly end: number }
  | { readonly state: 'changed'; readonly start: number; readonly end: number; readonly diff: readonly DiffPart[] }
  | { readonly state: 'lost' };
