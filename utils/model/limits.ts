/** Numbers with their reasons. Everything a page or a file can make large is bounded here. */
export const LIMITS = {
  /** A passage of about 3,000 words; more is a copy of the article, not a quotation. */
  quoteChars: 20_000,
  /** Context kept on each side of a quote: about a sentence. With 64, twice as many passages of edited stories were mistaken (tests/anchoring). */
  contextChars: 160,
  /** An XPath into a 3,000-deep tree has about 6 characters a level. */
  pathChars: 20_000,
  /** Longest URL browsers agree on in practice. */
  urlChars: 4_096,
  titleChars: 500,
  nameChars: 200,
  authors: 20,
  noteChars: 20_000,
  tagChars: 80,
  tags: 100,
  /** Mentions kept with one clipping: a dense quote of 20,000 characters holds about 600. */
  clippingMentions: 1_000,
  /** Page text sent for matching in one message; a long live blog has about 1 MB. Longer pages are cut and say so. */
  pageTextChars: 4_000_000,
  /** A JSON backup of 10^5 clippings has about 60 MB. */
  importBytes: 200_000_000,
  importRows: 1_000_000,
  /** Clippings of one source restored on its page. */
  clippingsPerSource: 500,
  /** Clippings of one collection; more is a search, not a case. */
  members: 10_000,
  /** Entities of one watch list. */
  watched: 1_000,
  /** Headings, texts and clippings of one briefing: a report of some hundred pages. */
  blocks: 2_000,
  /** A citation style; the longest published ones have some 200,000 characters. */
  styleChars: 400_000,
  /** Collections, searches, watch lists and briefings in all. */
  shelf: 2_000,
  /** Changes that can be taken back. A bulk change of 10^5 clippings takes about 20 MB. */
  steps: 50,
} as const;
