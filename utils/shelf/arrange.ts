/** Arranges a briefing anew, under a heading for each theme, month, entity or outlet. Texts stay behind the clipping they follow. */
import type { Clipping } from '../model/clipping';
import { LIMITS } from '../model/limits';
import type { Briefing, BriefingBlock } from '../model/shelf';

export const ARRANGEMENTS = ['tag', 'date', 'entity', 'outlet'] as const;
export type Arrangement = (typeof ARRANGEMENTS)[number];

export type ArrangeWords = {
  /** Heading of what has no theme, entity or outlet. */
  readonly rest: string;
  /** Heading of a month, from the ISO 8601 date of its first day. */
  readonly month: (date: string) => string;
};

/** A clipping with the texts behind it. */
type Passage = { readonly clipping: Clipping | undefined; readonly blocks: readonly BriefingBlock[] };

function passagesOf(briefing: Briefing, clippings: ReadonlyMap<string, Clipping>) {
  const intro: BriefingBlock[] = [];
  const passages: (Passage & { readonly blocks: BriefingBlock[] })[] = [];
  for (const block of briefing.blocks) {
    if (block.type === 'clipping') passages.push({ clipping: clippings.get(block.id), blocks: [block] });
    else if (block.type === 'text') (passages.at(-1)?.blocks ?? intro).push(block);
  }
  return { intro, passages };
}

/** Day of a clipping's story, or of the clipping itself where the story has none. */
function dayOf({ source, clippedAtMs }: Clipping): string {
  return (source.published ?? new Date(clippedAtMs).toISOString()).slice(0, 10);
}

/** Of the names that each passage bears, the one that most others bear too; null where it bears none. */
function sharedNames(names: readonly (readonly string[])[]): (string | null)[] {
  const counts = new Map<string, number>();
  for (const own of names) for (const name of new Set(own)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const rank = (name: string): number => counts.get(name) ?? 0;
  return names.map((own) => [...own].sort((a, b) => rank(b) - rank(a) || a.localeCompare(b))[0] ?? null);
}

/** Key of each passage's group, null for the rest; groups come in the order of `compare`. */
function groupsBy(
  by: Arrangement,
  passages: readonly Passage[],
): { readonly keys: readonly (string | null)[]; readonly compare: (a: Group, b: Group) => number } {
  const bySize = (a: Group, b: Group): number => b.passages.length - a.passages.length || a.key.localeCompare(b.key);
  const byKey = (a: Group, b: Group): number => a.key.localeCompare(b.key);
  switch (by) {
    case 'date':
      return {
        keys: passages.map(({ clipping }) => (clipping === undefined ? null : `${dayOf(clipping).slice(0, 7)}-01`)),
        compare: byKey,
      };
    case 'outlet':
      return { keys: passages.map(({ clipping }) => clipping?.source.outlet || null), compare: byKey };
    case 'tag':
      return { keys: sharedNames(passages.map(({ clipping }) => clipping?.tags ?? [])), compare: bySize };
    case 'entity':
      return {
        keys: sharedNames(passages.map(({ clipping }) => (clipping?.entities ?? []).map(({ name }) => name))),
        compare: bySize,
      };
  }
}

type Group = { readonly key: string; readonly passages: Passage[] };

/**
 * Earlier headings give way to the new ones; texts before the first clipping stay on top.
 * @param clippings by their ids; one that is not there comes to the end
 */
export function arrangeBy(
  by: Arrangement,
  briefing: Briefing,
  clippings: ReadonlyMap<string, Clipping>,
  words: ArrangeWords,
): Briefing {
  const { intro, passages } = passagesOf(briefing, clippings);
  const { keys, compare } = groupsBy(by, passages);
  const groups = new Map<string, Group>();
  const rest: Passage[] = [];
  for (const [index, passage] of passages.entries()) {
    const key = keys[index] ?? null;
    if (key === null) {
      rest.push(passage);
      continue;
    }
    const group = groups.get(key) ?? { key, passages: [] };
    group.passages.push(passage);
    groups.set(key, group);
  }
  const heading = (text: string): BriefingBlock => ({ type: 'heading', id: crypto.randomUUID(), text });
  const inOrder = (own: readonly Passage[]): readonly Passage[] =>
    by === 'date' ? [...own].sort((a, b) => (whenOf(a) < whenOf(b) ? -1 : whenOf(a) > whenOf(b) ? 1 : 0)) : own;
  const blocks = [
    ...intro,
    ...[...groups.values()]
      .sort(compare)
      .flatMap((group) => [
        heading(by === 'date' ? words.month(group.key) : group.key),
        ...inOrder(group.passages).flatMap((passage) => passage.blocks),
      ]),
    ...(rest.length > 0 && groups.size > 0 ? [heading(words.rest)] : []),
    ...rest.flatMap((passage) => passage.blocks),
  ];
  // A briefing at its limit has no room for headings.
  return blocks.length > LIMITS.blocks ? briefing : { ...briefing, blocks };
}

function whenOf({ clipping }: Passage): string {
  return clipping === undefined ? '' : dayOf(clipping);
}
