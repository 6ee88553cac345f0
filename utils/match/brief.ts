/**
 * A page's brief. An entity weighs by how much its category tells of a story, how often it is named and whether the story opens with it;
 * a sentence by the entities that meet in it. Of sentences that say the same only one is taken.
 */
import type { Brief, KeySentence } from '../model/brief';
import { CATEGORIES, type Category } from '../model/category';
import type { Entity } from '../model/entity';
import type { Mention } from '../model/mention';

/** A country alone says where, a term what kind; names say what happened. */
const WEIGHTS: Readonly<Record<Category, number>> = {
  person: 1,
  organisation: 1,
  force: 1,
  platform: 1.2,
  exercise: 1.5,
  agreement: 1.4,
  doctrine: 1.2,
  event: 1.2,
  place: 0.7,
  country: 0.8,
  term: 0.4,
};

/** What a story names in its first tenth, or first 600 characters, it is about. */
const OPENING_SHARE = 0.1;
const OPENING_CHARS = 600;
const OPENING_FACTOR = 1.5;
/** A sentence of the opening says more of the story than one of its background. */
const LEAD_FACTOR = 1.25;

/** As many as are taken in at a glance. */
const MAIN_ENTITIES = 8;
const MAIN_OF_A_CATEGORY = 3;
/** A name that stands once and late is no main one. */
const MAIN_FLOOR = 0.8;

const KEY_SENTENCES = 3;
/** Shorter is a caption, a heading or an aside; longer is a list. */
const SENTENCE_CHARS = { least: 50, most: 420 };
/** Fewer entities do not meet. */
const LEAST_MEETING = 2;
/** The length, in characters, at which a sentence's weight is not changed by it; longer ones must hold more. */
const USUAL_CHARS = 180;
/** What is left of an entity's weight once a chosen sentence has named it. */
const SAID_SHARE = 0.35;
/** A sentence lighter than this share of the first one adds little. */
const WORTH_SHARE = 0.4;

type Weighed = { readonly entity: Entity; readonly count: number; readonly weight: number };
type Span = { readonly start: number; readonly end: number };

export type Briefed = {
  readonly text: string;
  /** In order, without overlaps. */
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  /** The sentences of the text in order; parts of the text in none of them are passed by. */
  readonly sentences: readonly Span[];
};

function openingOf(text: string): number {
  return Math.max(OPENING_CHARS, text.length * OPENING_SHARE);
}

function weighEntities({ text, mentions, entities }: Briefed): Map<string, Weighed> {
  const counts = new Map<string, number>();
  for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const firsts = new Map([...mentions].reverse().map(({ entity, start }) => [entity, start]));
  const opening = openingOf(text);
  return new Map(
    entities.map((entity) => {
      const count = counts.get(entity.id) ?? 0;
      const opens = (firsts.get(entity.id) ?? text.length) < opening;
      const weight = WEIGHTS[entity.category] * Math.log2(1 + count) * (opens ? OPENING_FACTOR : 1);
      return [entity.id, { entity, count, weight }];
    }),
  );
}

function chooseMain(weighed: Iterable<Weighed>): Brief['main'] {
  const perCategory = new Map<Category, number>();
  const heaviest = [...weighed]
    .filter(({ weight }) => weight > MAIN_FLOOR)
    .sort((a, b) => b.weight - a.weight)
    .filter(({ entity: { category } }) => {
      const taken = perCategory.get(category) ?? 0;
      perCategory.set(category, taken + 1);
      return taken < MAIN_OF_A_CATEGORY;
    })
    .slice(0, MAIN_ENTITIES);
  return CATEGORIES.flatMap((category) => heaviest.filter(({ entity }) => entity.category === category)).map(
    ({ entity, count }) => ({ entity, count }),
  );
}

type Meeting = KeySentence & { readonly entities: readonly string[] };

/** Ends as a sentence does, in any script: headings, captions and rows of links do not. */
const ENDS = /[.!?…。！？؟।]["'”’»)\]]*$/u;

/** The sentences of prose in which entities meet, each with the different ones it names. */
function findMeetings({ text, mentions, sentences }: Briefed): Meeting[] {
  const meetings: Meeting[] = [];
  let next = 0;
  for (const { start, end } of sentences) {
    const named = new Set<string>();
    while (next < mentions.length && (mentions[next]?.start ?? end) < end) {
      const mention = mentions[next++];
      if (mention !== undefined && mention.start >= start) named.add(mention.entity);
    }
    const length = end - start;
    if (named.size < LEAST_MEETING || length < SENTENCE_CHARS.least || length > SENTENCE_CHARS.most) continue;
    const words = text.slice(start, end);
    if (ENDS.test(words)) meetings.push({ start, end, text: words, entities: [...named] });
  }
  return meetings;
}

function chooseSentences(
  meetings: readonly Meeting[],
  weighed: ReadonlyMap<string, Weighed>,
  opening: number,
): KeySentence[] {
  const said = new Set<string>();
  const left = new Set(meetings);
  const chosen: Meeting[] = [];
  const weightOf = ({ entities, start, end }: Meeting): number => {
    const sum = entities.reduce(
      (total, id) => total + (weighed.get(id)?.weight ?? 0) * (said.has(id) ? SAID_SHARE : 1),
      0,
    );
    return (sum * (start < opening ? LEAD_FACTOR : 1)) / Math.sqrt(Math.max(1, (end - start) / USUAL_CHARS));
  };
  let enough = 0;
  while (chosen.length < KEY_SENTENCES) {
    const known = new Set(chosen.map(({ text }) => text));
    let best: Meeting | null = null;
    let most = enough;
    for (const meeting of left) {
      const weight = weightOf(meeting);
      if (weight <= most || known.has(meeting.text)) continue;
      best = meeting;
      most = weight;
    }
    if (best === null) break;
    if (chosen.length === 0) enough = most * WORTH_SHARE;
    chosen.push(best);
    left.delete(best);
    for (const id of best.entities) said.add(id);
  }
  return chosen.sort((a, b) => a.start - b.start).map(({ start, end, text }) => ({ start, end, text }));
}

/** Linear in mentions and sentences. */
export function briefOf(page: Briefed): Brief {
  const weighed = weighEntities(page);
  return {
    main: chooseMain(weighed.values()),
    sentences: chooseSentences(findMeetings(page), weighed, openingOf(page.text)),
  };
}
