/**
 * How much of a defence or diplomacy story a text is. Each entity counts once, more when named again or in the lead, by how much its
 * category says; words of any politics, court or police report (`everyday-terms.ts`) say little, and names only bear out what the topics
 * say. The sum is set against the square root of the text's length: a long story names more entities, but not in proportion.
 */
import type { Category } from '../model/category';
import { SLIGHT, STORY } from '../model/relevance';
import type { Candidate } from './candidate';
import { EVERYDAY_TERMS } from './everyday-terms';

const WEIGHTS: Readonly<Record<Category, number>> = {
  // Armed groups are named in police news, too, and past wars in any other.
  force: 1,
  platform: 1.5,
  exercise: 1.5,
  agreement: 1.2,
  doctrine: 1,
  event: 0.8,
  term: 1,
  person: 0.5,
  organisation: 0.25,
  country: 0,
  place: 0,
};

/** Who and where: news of any field names them. */
const NAMED_ANYWHERE: ReadonlySet<Category> = new Set(['country', 'place', 'person', 'organisation']);

const EVERYDAY_WEIGHT = 0.1;
/** An ambiguous alias is weaker evidence than one beyond doubt. */
const CUE_SHARE = 0.7;
/** Headline and first paragraph, in tokens: what a story opens with it is about. */
const LEAD_TOKENS = 60;
const LEAD_FACTOR = 1.5;
/** Who acts in a story of the field. */
const ACTORS: ReadonlySet<Category> = new Set(['country', 'person', 'organisation', 'force']);
/** Without any of them a fifth of the score is left; five make it whole. */
const ACTED_BASE = 0.2;
const ACTED_STEP = 0.16;

/** Names weigh at most this many times what the topics do: news of any field is full of politicians. */
const NAMES_PER_TOPIC = 1.5;

type Weighed = { readonly weight: number; readonly topic: boolean; readonly actor: boolean; count: number };

/** Names are repeated in any story; of a topic each repetition tells, if less and less. */
function repeated({ count, topic }: Weighed): number {
  return topic ? Math.log2(1 + count) : 1 + Math.min(2, count - 1) * 0.4;
}

/**
 * @param wordCount tokens of the text
 * @param nameOf canonical name of a listed entity
 */
export function scoreRelevance(
  mentions: readonly Candidate[],
  wordCount: number,
  nameOf: (entity: number) => string,
): number {
  const entities = new Map<string, Weighed>();
  for (const { entity, alias, category, rule, first } of mentions) {
    const key = entity < 0 ? `${category}/${alias}` : String(entity);
    const known = entities.get(key);
    if (known !== undefined) {
      known.count++;
      continue;
    }
    const everyday = category === 'term' && EVERYDAY_TERMS.has(nameOf(entity));
    const topic = !NAMED_ANYWHERE.has(category);
    const share = rule === 'cue' || rule === 'co-mention' ? CUE_SHARE : 1;
    const lead = topic && !everyday && first < LEAD_TOKENS ? LEAD_FACTOR : 1;
    const weight = (everyday ? EVERYDAY_WEIGHT : WEIGHTS[category]) * share * lead;
    entities.set(key, { weight, topic, actor: ACTORS.has(category) && rule !== 'cue', count: 1 });
  }
  let topics = 0;
  let names = 0;
  let actors = 0;
  for (const entity of entities.values()) {
    const weight = entity.weight * repeated(entity);
    if (entity.topic) topics += weight;
    else names += weight;
    if (entity.actor) actors++;
  }
  const sum = topics + Math.min(names, NAMES_PER_TOPIC * topics);
  // A story of the field names who acts; words of war without a name are a metaphor.
  const acted = Math.min(1, ACTED_BASE + actors * ACTED_STEP);
  return (10 * sum * acted) / Math.sqrt(Math.max(1, wordCount));
}

/** Marked on any page: names that mean the same everywhere. */
const NAMES: ReadonlySet<Category> = new Set([...NAMED_ANYWHERE, 'force', 'platform', 'exercise', 'agreement']);

/** A caption or a selection is too short to be judged. */
const FEW_WORDS = 60;

/** What of a text's mentions is worth marking at this relevance. */
export function keepRelevant(mentions: readonly Candidate[], relevance: number, wordCount: number): Candidate[] {
  if (relevance >= STORY || wordCount < FEW_WORDS) return [...mentions];
  return mentions.filter(({ category }) => NAMES.has(category) || (relevance >= SLIGHT && category !== 'term'));
}
