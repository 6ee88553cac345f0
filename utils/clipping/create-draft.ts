/** Makes a draft of a passage and what was found in it. Everything a page can make long is cut to the limits here. */
import type { Category } from '../model/category';
import type { Draft } from '../model/clipping';
import type { Entity } from '../model/entity';
import { LIMITS } from '../model/limits';
import type { Mention } from '../model/mention';
import type { Selectors } from '../model/selector';
import type { Source } from '../model/source';

export type Passage = {
  readonly id: string;
  readonly quote: string;
  readonly selectors: Selectors;
  readonly source: Source;
  /** Offsets into `quote`. */
  readonly mentions: readonly Mention[];
  /** At least the entities of `mentions`. */
  readonly entities: readonly Entity[];
  readonly clippedAtMs: number;
};

/** More suggestions than fit two lines of the draft are noise. */
const SUGGESTED_TAGS = 8;

/** Cuts at a length without splitting a surrogate pair. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const splits = /[\uD800-\uDBFF]/.test(text.charAt(length - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(length));
  return text.slice(0, splits ? length - 1 : length);
}

/** Names tell a clipping apart, terms less so, and countries stand in nearly every story. */
function tagRank(category: Category): number {
  if (category === 'country') return 2;
  return category === 'term' ? 1 : 0;
}

/** Canonical names for tags: by rank, then most often mentioned, then first mentioned. */
function suggestTags(mentions: readonly Mention[], entities: readonly Entity[]): string[] {
  const counts = new Map<string, number>();
  for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const firstSeen = [...counts.keys()];
  const ranked = [...entities].sort(
    (a, b) =>
      tagRank(a.category) - tagRank(b.category) ||
      (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0) ||
      firstSeen.indexOf(a.id) - firstSeen.indexOf(b.id),
  );
  const tags = ranked.map(({ name }) => cut(name.trim(), LIMITS.tagChars)).filter((tag) => tag !== '');
  return [...new Set(tags)].slice(0, SUGGESTED_TAGS);
}

/** A draft with suggested tags, no note and the first colour. */
export function createDraft(passage: Passage): Draft {
  const quote = cut(passage.quote, LIMITS.quoteChars);
  const { selectors } = passage;
  const mentions = passage.mentions
    .filter(({ start, end }) => start < end && end <= quote.length)
    .sort((a, b) => a.start - b.start)
    .slice(0, LIMITS.clippingMentions);
  const mentioned = new Set(mentions.map(({ entity }) => entity));
  const entities = new Map(passage.entities.filter(({ id }) => mentioned.has(id)).map((entity) => [entity.id, entity]));
  return {
    id: passage.id,
    quote,
    selectors:
      quote === passage.quote
        ? selectors
        : {
            ...selectors,
            quote: {
              ...selectors.quote,
              exact: quote,
              suffix: cut(passage.quote.slice(quote.length), LIMITS.contextChars),
            },
            position: { ...selectors.position, end: selectors.position.start + quote.length },
          },
    source: passage.source,
    mentions: mentions.filter(({ entity }) => entities.has(entity)),
    entities: [...entities.values()],
    tags: suggestTags(mentions, [...entities.values()]),
    note: '',
    colour: 'yellow',
    clippedAtMs: passage.clippedAtMs,
  };
}
