/** What a text's relevance score means (`utils/match/relevance.ts` computes it). */

/** From here on a text is about defence or diplomacy, and all its terms are marked. */
export const STORY = 4.9;
/** Below this a page is of another field: nothing is marked unless the reader asks. */
export const SLIGHT = 1.8;
