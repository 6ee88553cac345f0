/** What newsrooms do to a story around a passage; none of these touches its words. */
import type { Quoted } from './quotes';
import type { Random } from './random';
import { bareWord, endsSentence, type Paragraph, type Story, type Token, tokensOf } from './story';

export type Draft = {
  readonly story: Story;
  readonly quoted: Quoted;
  readonly paragraphs: readonly Paragraph[];
  /** Articles of the same script, from which new words come. */
  readonly others: readonly Story[];
  readonly random: Random;
};
/** The paragraphs after the edit; null where it cannot be made here. */
export type Edit = (draft: Draft) => readonly Paragraph[] | null;

export const isQuoted = ({ origin }: Token, { from, to }: Quoted): boolean =>
  origin !== null && origin >= from && origin < to;

export const holdsQuote = (paragraph: Paragraph, quoted: Quoted): boolean =>
  paragraph.some((token) => isQuoted(token, quoted));

const asNew = (paragraph: Paragraph): Token[] => paragraph.map((token) => ({ ...token, origin: null }));

/** A paragraph of another article of the same script; of this one, put together anew, where there is no other. */
export function foreignParagraph({ others, story, random }: Draft): Token[] {
  const from = random.pick(others.length > 0 ? others : [story]);
  const long = from.paragraphs.filter((paragraph) => paragraph.length > 8);
  const chosen = asNew(random.pick(long));
  return others.length > 0 ? chosen : shuffled(chosen, random);
}

function shuffled<T>(values: readonly T[], random: Random): T[] {
  const left = [...values];
  const out: T[] = [];
  while (left.length > 0) out.push(...left.splice(random.below(left.length), 1));
  return out;
}

export function foreignWord(draft: Draft): string {
  const { random } = draft;
  for (let tries = 0; tries < 20; tries++) {
    const word = random.pick(foreignParagraph(draft)).text;
    if (bareWord(word).length >= 2) return word.replace(/[.,;:!?”“"。、」「]/gu, '');
  }
  return 'update';
}

/** Puts paragraphs in at a place, never between two words of the passage. */
function insertAt(paragraphs: readonly Paragraph[], at: number, added: readonly Paragraph[]): readonly Paragraph[] {
  return [...paragraphs.slice(0, at), ...added, ...paragraphs.slice(at)];
}

/** A place between paragraphs, at least so many of them away from the passage; at the end where there is no other. */
function freePlace({ paragraphs, quoted, random }: Draft, distance = 0): number {
  for (let tries = 0; tries < 50; tries++) {
    const at = random.below(paragraphs.length + 1);
    const around = paragraphs.slice(Math.max(0, at - distance), at + distance);
    const splits = holdsQuote(paragraphs[at - 1] ?? [], quoted) && holdsQuote(paragraphs[at] ?? [], quoted);
    if (!splits && !around.some((paragraph) => holdsQuote(paragraph, quoted))) return at;
  }
  return paragraphs.length;
}

const insertParagraphs: Edit = (draft) => {
  const added = Array.from({ length: 1 + draft.random.below(4) }, () => foreignParagraph(draft));
  return insertAt(draft.paragraphs, freePlace(draft), added);
};

const NOTES = {
  latin: [
    'Updated on Tuesday with a statement from the ministry and new figures from the hospital.',
    'Correction: an earlier version of this article gave the wrong rank of an officer.',
    'This is a developing story and will be updated.',
    'Advertisement',
    'Read more: our guide to the talks',
    'Photograph: soldiers near the bridge on Monday. Agency',
  ],
  arabic: ['تم تحديث هذا الخبر صباح الثلاثاء بتصريح جديد.', 'إعلان', 'اقرأ أيضا: ما نعرفه حتى الآن'],
  japanese: ['この記事は二十一日に更新されました。', '広告', '関連記事を読む'],
} as const;

/** Notices, captions and advertisements between many paragraphs. */
const insertNotes: Edit = (draft) => {
  const { paragraphs, quoted, random, story } = draft;
  return paragraphs.flatMap((paragraph, at) => {
    const previous = paragraphs[at - 1];
    const splits = previous !== undefined && holdsQuote(previous, quoted) && holdsQuote(paragraph, quoted);
    return splits || random.chance(0.6)
      ? [paragraph]
      : [tokensOf(random.pick<string>(NOTES[story.script]), story.script), paragraph];
  });
};

const removeParagraphs: Edit = ({ paragraphs, quoted, random }) => {
  const share = 0.1 + random.below(5) / 10;
  const kept = paragraphs.filter((paragraph) => holdsQuote(paragraph, quoted) || !random.chance(share));
  return kept.length < paragraphs.length ? kept : null;
};

/** The passage's own paragraphs go elsewhere in the article. */
const moveOwn: Edit = ({ paragraphs, quoted, random }) => {
  if (quoted.kind === 'headline') return null;
  const own = paragraphs.filter((paragraph) => holdsQuote(paragraph, quoted));
  const rest = paragraphs.filter((paragraph) => !holdsQuote(paragraph, quoted));
  return own.length === 0 ? null : insertAt(rest, random.below(rest.length + 1), own);
};

/** All paragraphs in another order; those of the passage stay together. */
const reorder: Edit = ({ paragraphs, quoted, random }) => {
  if (quoted.kind === 'headline') return null;
  const own = paragraphs.filter((paragraph) => holdsQuote(paragraph, quoted));
  const rest = shuffled(
    paragraphs.filter((paragraph) => !holdsQuote(paragraph, quoted)),
    random,
  );
  return own.length === 0 ? null : insertAt(rest, random.below(rest.length + 1), own);
};

/** Words here and there outside the passage. */
const editElsewhere: Edit = (draft) => {
  const share = 0.04 + draft.random.below(12) / 100;
  return draft.paragraphs.map((paragraph) =>
    paragraph.map((token) =>
      isQuoted(token, draft.quoted) || !draft.random.chance(share) ? token : { ...token, text: foreignWord(draft) },
    ),
  );
};

/** Every word within reach of the passage on the sides named becomes another, to the end of the sentence. */
function rewriteAround(draft: Draft, sides: { before: boolean; after: boolean }): readonly Paragraph[] | null {
  const flat = draft.paragraphs.flat();
  const first = flat.findIndex((token) => isQuoted(token, draft.quoted));
  const last = flat.findLastIndex((token) => isQuoted(token, draft.quoted));
  if (first < 0) return null;
  const reach = 12 + draft.random.below(25);
  const near = new Set<Token>();
  if (sides.before) for (const token of flat.slice(Math.max(0, first - reach), first)) near.add(token);
  if (sides.after) for (const token of flat.slice(last + 1, last + 1 + reach)) near.add(token);
  return draft.paragraphs.map((paragraph) =>
    paragraph.map((token) =>
      near.has(token) && !isQuoted(token, draft.quoted)
        ? { ...token, text: endsSentence(token) ? `${foreignWord(draft)}.` : foreignWord(draft) }
        : token,
    ),
  );
}

const rewriteContext: Edit = (draft) => rewriteAround(draft, { before: true, after: true });
const rewriteOneSide: Edit = (draft) => {
  const before = draft.random.chance(0.5);
  return rewriteAround(draft, { before, after: !before });
};

/** The sentences before or after are cut out. */
const dropContext: Edit = ({ paragraphs, quoted, random }) => {
  const flat = paragraphs.flat();
  const first = flat.findIndex((token) => isQuoted(token, quoted));
  const last = flat.findLastIndex((token) => isQuoted(token, quoted));
  const reach = 8 + random.below(20);
  const gone = new Set(
    random.chance(0.5) ? flat.slice(Math.max(0, first - reach), first) : flat.slice(last + 1, last + 1 + reach),
  );
  const kept = paragraphs.map((paragraph) => paragraph.filter((token) => isQuoted(token, quoted) || !gone.has(token)));
  return gone.size === 0 ? null : kept;
};

/** A pull quote: the passage's words once more, in large letters, somewhere else. */
const addPullQuote: Edit = (draft) => {
  const words = draft.paragraphs.flat().filter((token) => isQuoted(token, draft.quoted));
  return words.length < 5 ? null : insertAt(draft.paragraphs, freePlace(draft, 2), [asNew(words)]);
};

/** A recap that says nearly the same elsewhere. */
const addRecap: Edit = (draft) => {
  const words = asNew(draft.paragraphs.flat().filter((token) => isQuoted(token, draft.quoted)));
  if (words.length < 8) return null;
  const recap = words.map((token) => (draft.random.chance(0.3) ? { ...token, text: foreignWord(draft) } : token));
  return insertAt(draft.paragraphs, freePlace(draft, 2), [recap]);
};

const splitParagraphs: Edit = ({ paragraphs, random }) =>
  paragraphs.flatMap((paragraph) => {
    const ends = paragraph.flatMap((token, at) => (endsSentence(token) && at + 1 < paragraph.length ? [at + 1] : []));
    if (ends.length === 0 || random.chance(0.4)) return [paragraph];
    const at = random.pick(ends);
    return [paragraph.slice(0, at), paragraph.slice(at)];
  });

const joinParagraphs: Edit = ({ paragraphs, random }) => {
  const joined: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    const last = joined.at(-1);
    if (last !== undefined && random.chance(0.4)) joined[joined.length - 1] = [...last, ...paragraph];
    else joined.push(paragraph);
  }
  return joined;
};

export const EDITS_AROUND = {
  insertParagraphs,
  insertNotes,
  removeParagraphs,
  moveOwn,
  reorder,
  editElsewhere,
  rewriteContext,
  rewriteOneSide,
  dropContext,
  addPullQuote,
  addRecap,
  splitParagraphs,
  joinParagraphs,
} as const satisfies Readonly<Record<string, Edit>>;
