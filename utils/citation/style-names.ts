/** Citation styles that come with us, by the ids that briefings keep. */
export const STYLES = ['chicago-notes', 'mla', 'apa', 'harvard', 'vancouver'] as const;
export type StyleId = (typeof STYLES)[number];
