/** What is known of the page at one moment: its text, its mentions, its clippings. Replaced whole after each scan. */

import type { FoundClipping } from '../../utils/messages/to-background';
import type { PageReport, ReportedClipping } from '../../utils/messages/to-page';
import type { Brief } from '../../utils/model/brief';
import type { Entity } from '../../utils/model/entity';
import { isOneOf } from '../../utils/model/host';
import type { Mention } from '../../utils/model/mention';
import { OWN_PREFIX } from '../../utils/model/own-prefix';
import type { Settings } from '../../utils/model/settings';
import type { Source } from '../../utils/model/source';
import type { PageText } from '../../utils/text/page-text';

export type PageState = {
  readonly article: boolean;
  readonly source: Source;
  /** The facts that article and source were judged by, as one text. */
  readonly facts: string;
  readonly page: PageText;
  readonly mentions: readonly Mention[];
  readonly entities: ReadonlyMap<string, Entity>;
  readonly clippings: readonly FoundClipping[];
  /** How much of a defence or diplomacy story the text is. */
  readonly relevance: number;
  readonly brief: Brief;
};

/** The mentions that the reader wants to see, in order. */
export function visibleMentions({ mentions, page, source }: PageState, settings: Settings): Mention[] {
  if (!settings.highlight) return [];
  const hidden = new Set(settings.hiddenCategories);
  const ignored = new Set(settings.ignoredEntities);
  // A page can read what is painted on it.
  const isTrusted = isOneOf(settings.alwaysHosts, new URL(source.url).hostname);
  const wanted = mentions.filter(
    ({ category, entity }) =>
      !hidden.has(category) && !ignored.has(entity) && (isTrusted || !entity.startsWith(OWN_PREFIX)),
  );
  return settings.density === 'all' ? wanted : firstInEachParagraph(wanted, page.text);
}

function firstInEachParagraph(mentions: readonly Mention[], text: string): Mention[] {
  const seen = new Set<string>();
  let paragraphEnd = 0;
  return mentions.filter(({ start, entity }) => {
    if (start >= paragraphEnd) {
      seen.clear();
      const next = text.indexOf('\n', start);
      paragraphEnd = next < 0 ? text.length : next;
    }
    if (seen.has(entity)) return false;
    seen.add(entity);
    return true;
  });
}

function reportClipping({ clipping, anchor }: FoundClipping, text: string): ReportedClipping {
  const { id, quote } = clipping;
  if (anchor.state !== 'changed') return { id, quote, state: anchor.state, change: null };
  const after = text.slice(anchor.start, anchor.end);
  return { id, quote, state: 'changed', change: { before: quote, after, diff: anchor.diff } };
}

/** What the popup shows. */
export function reportOf(state: PageState, settings: Settings): PageReport {
  const counts = new Map<string, number>();
  const ignored = new Set(settings.ignoredEntities);
  for (const { entity } of state.mentions) if (!ignored.has(entity)) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const entities = [...counts]
    .map(([id, count]) => ({ entity: state.entities.get(id), count }))
    .filter((row): row is { entity: Entity; count: number } => row.entity !== undefined)
    .sort((a, b) => b.count - a.count);
  return {
    article: state.article,
    source: state.source,
    entities,
    mentionCount: entities.reduce((sum, { count }) => sum + count, 0),
    clippings: state.clippings.map((found) => reportClipping(found, state.page.text)),
    cut: state.page.cut,
    relevance: state.relevance,
    brief: { ...state.brief, main: state.brief.main.filter(({ entity }) => !ignored.has(entity.id)) },
  };
}
