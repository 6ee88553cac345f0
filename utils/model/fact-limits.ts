/** How much of what a page says of itself is taken: pages declare megabytes. */
export const FACTS = {
  /** JSON-LD blocks, the longest one, and all together: a news page has about 10 kB. */
  blocks: 30,
  blockChars: 500_000,
  jsonChars: 1_000_000,
  metas: 500,
  metaChars: 2_000,
  /** A byline, a date or a label is no longer. */
  lineChars: 200,
  /** Pieces of text around the headline. */
  near: 72,
  /** Marked elements looked at, each kind. */
  marked: 60,
  /** Elements marked as authors near the headline and in the article. */
  signatures: 660,
  /** Ways in which elements are marked, and nested elements with a type of their own. */
  ranks: 20,
  /** Lines that may be a date; of more than two nothing is believed. */
  dateLines: 60,
} as const;
