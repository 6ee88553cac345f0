/** Makes the cases: an article, a passage clipped from it, the article after edits, and the truth about the passage. */
import { measureRival } from '../../utils/anchor/rival';
import { type Draft, EDITS_AROUND, type Edit, isQuoted } from './edits';
import { EDITS_INSIDE, REMOVALS } from './edits-inside';
import { chooseQuote, QUOTE_KINDS, type Quoted, type QuoteKind, withoutEdges } from './quotes';
import { createRandom, type Random } from './random';
import { bareWord, isContent, type Paragraph, type Placed, readStories, render, type Story } from './story';
import { changeTypography } from './typography';

export type Truth =
  /** All words stand there still. */
  | { readonly state: 'same'; readonly start: number; readonly end: number }
  | { readonly state: 'changed'; readonly start: number; readonly end: number }
  | { readonly state: 'gone' };

export type Case = {
  readonly seed: number;
  readonly story: string;
  readonly kind: QuoteKind;
  /** Names of the edits, in order. */
  readonly edits: readonly string[];
  readonly before: string;
  readonly after: string;
  readonly start: number;
  readonly end: number;
  readonly truth: Truth;
};

/** Below this share of its content words a passage is another one; below the other it is gone; between them nobody can say. */
const STILL_THERE = 0.5;
const STILL_THERE_SHORT = 0.6;
const GONE = 0.05;
/** So many small words may stay in a sentence that is another. */
const SMALL_WORDS = 0.4;

function truthOf(story: Story, quoted: Quoted, text: string, placed: readonly Placed[]): Truth | null {
  const original = story.paragraphs.flat().slice(quoted.from, quoted.to);
  const own = placed.filter(({ token }) => isQuoted(token, quoted));
  const today = new Map(own.map(({ token }) => [token.origin, token.text]));
  const isKept = ({ origin, text }: Paragraph[number]): boolean => {
    const now = today.get(origin);
    return now !== undefined && foldWord(now) === foldWord(text);
  };
  const content = original.filter(({ text }) => isContent(text, story.script));
  const weighed = content.length > 2 ? content : original;
  const kept = weighed.filter(isKept).length / weighed.length;
  const keptOfAll = original.filter(isKept).length / original.length;
  if (own.length === 0 || (kept <= GONE && keptOfAll <= SMALL_WORDS)) return { state: 'gone' };
  if (kept < (original.length < 6 ? STILL_THERE_SHORT : STILL_THERE)) return null;
  const first = own[0]?.start ?? 0;
  const last = own.at(-1)?.end ?? 0;
  const between = placed.filter(({ start, end }) => start >= first && end <= last);
  const inOrder = between.every(
    ({ token }, at) => at === 0 || (token.origin ?? -1) === (between[at - 1]?.token.origin ?? -2) + 1,
  );
  const whole = original.every(isKept) && between.length === original.length && inOrder;
  // Punctuation at the ends is not what a passage is known by.
  return { state: whole ? 'same' : 'changed', ...withoutEdges(text, first, last) };
}

function foldWord(text: string): string {
  return bareWord(text)
    .normalize('NFKD')
    .replace(/[\u00ad\u200b-\u200f\u0640\p{M}]/gu, '')
    .replace(/[’']/g, '')
    .replace(/[\u2010-\u2015]/g, '-');
}

const COPIES = new Set(['addPullQuote', 'addRecap']);

/** Edits after which neither place nor surroundings tell a copy from the passage. */
const LEAVES_NO_TRACE = new Set(['moveOwn', 'reorder', 'rewriteContext', 'rewriteOneSide']);

type Plan = { readonly inside: Readonly<Record<string, Edit>> | null; readonly around: number };

/** What is done to the passage, and how many edits are made around it. */
function choosePlan(random: Random): Plan {
  const share = random.below(100);
  if (share < 44) return { inside: null, around: 1 + random.below(3) };
  return { inside: share < 78 ? EDITS_INSIDE : REMOVALS, around: random.below(3) };
}

function planEdits(random: Random): [string, Edit][] {
  const entry = (edits: Readonly<Record<string, Edit>>): [string, Edit] => random.pick(Object.entries(edits));
  const { inside, around } = choosePlan(random);
  const typography: [string, Edit][] = random.chance(0.15) ? [['changeTypography', changeTypography]] : [];
  return [
    ...Array.from({ length: around }, () => entry(EDITS_AROUND)),
    ...(inside === null ? [] : [entry(inside)]),
    ...typography,
  ];
}

/** On how many sides three of the four words next to the passage still stand next to it. */
function countTraces({ from, to }: Quoted, story: Story, placed: readonly Placed[]): number {
  const texts = story.paragraphs.flat().map(({ text }) => foldWord(text));
  const first = placed.findIndex(({ token }) => token.origin === from);
  const last = placed.findIndex(({ token }) => token.origin === to - 1);
  const kept = (at: number, origin: number, step: number): number =>
    [1, 2, 3, 4].filter((distance) => {
      const token = placed[at + step * distance]?.token;
      return token?.origin === origin + step * distance && foldWord(token.text) === texts[token.origin];
    }).length;
  return Number(first >= 0 && kept(first, from, -1) >= 3) + Number(last >= 0 && kept(last, to - 1, 1) >= 3);
}

/** A copy that the newsroom made itself, of words that it took away or moved: nobody can say which of the two is the passage. */
function isCopied(truth: Truth, edits: readonly string[]): boolean {
  if (!edits.some((name) => COPIES.has(name))) return false;
  return truth.state === 'gone' || edits.some((name) => LEAVES_NO_TRACE.has(name));
}

/** Sides on which its neighbours must still be there, for anybody to know the passage again. */
function neededTraces({ from, to, start, end }: Quoted, { state }: Truth, before: string): number {
  const isRepeated = measureRival(before, start, end) === 1;
  if (state === 'changed' && (isRepeated || to - from < 6)) return 2;
  // A single word, words that stood twice, or a few that were edited.
  return to - from === 1 || isRepeated || (state === 'changed' && to - from < 15) ? 1 : 0;
}

function makeCase(seed: number, stories: readonly Story[]): Case | null {
  const random = createRandom(seed);
  const story = random.pick(stories);
  const others = stories.filter(({ name, script }) => script === story.script && name !== story.name);
  const quoted = chooseQuote(random.pick(QUOTE_KINDS), story, random);
  if (quoted === null) return null;
  let { paragraphs } = story;
  const edits: string[] = [];
  for (const [name, edit] of planEdits(random)) {
    const draft: Draft = { story, quoted, paragraphs, others, random };
    const edited = edit(draft);
    if (edited === null) continue;
    paragraphs = edited;
    edits.push(name);
  }
  if (edits.length === 0) return null;
  const before = render(story.paragraphs).text;
  const { text: after, placed } = render(paragraphs);
  const truth = truthOf(story, quoted, after, placed);
  if (truth === null) return null;
  const { kind, start, end } = quoted;
  if (isCopied(truth, edits)) return null;
  if (truth.state !== 'gone' && countTraces(quoted, story, placed) < neededTraces(quoted, truth, before)) return null;
  return { seed, story: story.name, kind, edits, before, after, start, end, truth };
}

/** The first `count` cases from a seed on. */
export function makeCases(count: number, firstSeed: number): Case[] {
  const stories = readStories();
  const cases: Case[] = [];
  for (let seed = firstSeed; cases.length < count; seed++) {
    const made = makeCase(seed, stories);
    if (made !== null) cases.push(made);
  }
  return cases;
}
