/** A briefing as it is printed and exported: its parts in order, quotes with the number of their source, and the sources. */
import { numberSources } from '../citation/csl-item';
import type { Run } from '../citation/runs';
import type { Clipping } from '../model/clipping';
import type { Briefing } from '../model/shelf';

export type BriefingPart =
  | { readonly type: 'heading'; readonly id: string; readonly text: string }
  | { readonly type: 'text'; readonly id: string; readonly text: string }
  | { readonly type: 'quote'; readonly id: string; readonly clipping: Clipping; readonly number: number };

export type BriefingDocument = {
  readonly title: string;
  readonly parts: readonly BriefingPart[];
  readonly sources: readonly { readonly number: number; readonly runs: readonly Run[] }[];
};

/** Words of a document that come from neither page nor reader. */
export type DocumentWords = {
  readonly sources: string;
  readonly day: (date: string | number) => string;
};

/** Clippings of the briefing that are there, in its order. */
export function quotedClippings(briefing: Briefing, clippings: ReadonlyMap<string, Clipping>): Clipping[] {
  return briefing.blocks.flatMap(({ type, id }) => {
    const clipping = type === 'clipping' ? clippings.get(id) : undefined;
    return clipping === undefined ? [] : [clipping];
  });
}

/**
 * Clippings that are gone are left out, as are empty headings and texts.
 * @param clippings by their ids
 * @param cited the citation of each source in the order of their numbers; its title stands for one that is not made yet
 */
export function toDocument(
  briefing: Briefing,
  clippings: ReadonlyMap<string, Clipping>,
  cited: readonly (readonly Run[] | undefined)[],
): BriefingDocument {
  const { references, numberOf } = numberSources(quotedClippings(briefing, clippings));
  const parts = briefing.blocks.flatMap((block): BriefingPart[] => {
    if (block.type !== 'clipping') return block.text.trim() === '' ? [] : [block];
    const clipping = clippings.get(block.id);
    return clipping === undefined ? [] : [{ type: 'quote', id: block.id, clipping, number: numberOf(block.id) }];
  });
  const sources = references.map(({ number, item }, index) => ({
    number,
    runs: cited[index] ?? [{ text: item.title, marks: [], url: null }],
  }));
  return { title: briefing.name, parts, sources };
}

/** Where and when a passage stood, in few words: `Harbour Courier, 3 March 2026`. */
export function placeOf({ source, clippedAtMs }: Clipping, day: DocumentWords['day']): string {
  const host = URL.canParse(source.url) ? new URL(source.url).host : '';
  return `${source.outlet || host}, ${day(source.published ?? clippedAtMs)}`;
}

/** The paragraphs of a text that a reader wrote. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}
