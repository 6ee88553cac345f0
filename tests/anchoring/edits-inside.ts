/** What newsrooms do to the words of a passage itself: light and heavy edits, and taking it away. */
import { type Draft, type Edit, foreignParagraph, foreignWord, holdsQuote, isQuoted } from './edits';
import { bareWord, isContent, type Paragraph, type Token } from './story';

type TokenEdit = (token: Token, at: number, words: readonly Token[]) => readonly Token[];

/** Applies an edit to each word of the passage. */
function editQuoted({ paragraphs, quoted }: Draft, edit: TokenEdit): readonly Paragraph[] {
  const words = paragraphs.flat().filter((token) => isQuoted(token, quoted));
  let at = 0;
  return paragraphs.map((paragraph) =>
    paragraph.flatMap((token) => (isQuoted(token, quoted) ? edit(token, at++, words) : [token])),
  );
}

function quotedWords({ paragraphs, quoted }: Draft): Token[] {
  return paragraphs.flat().filter((token) => isQuoted(token, quoted));
}

/** Another word in its place, with the punctuation of the old one. */
function replaced(token: Token, word: string): Token {
  const [before = ''] = /^[^\p{L}\p{N}]*/u.exec(token.text) ?? [];
  const [after = ''] = /[^\p{L}\p{N}\p{M}]*$/u.exec(token.text) ?? [];
  return { ...token, text: `${before}${word}${after}` };
}

/** A slip mended or made: two letters change places. */
function respelt(token: Token): Token {
  const word = bareWord(token.text);
  return replaced(token, `${word.slice(0, 1)}${word.slice(2, 3)}${word.slice(1, 2)}${word.slice(3)}`);
}

function choose(count: number, draft: Draft, from: readonly number[]): Set<number> {
  const left = [...from];
  const chosen = new Set<number>();
  while (chosen.size < count && left.length > 0)
    for (const at of left.splice(draft.random.below(left.length), 1)) chosen.add(at);
  return chosen;
}

/** One word in eight: a figure brought up to date, another word, a word more, a word less, a slip mended. */
const editLightly: Edit = (draft) => {
  const words = quotedWords(draft);
  if (words.length < 3) return null;
  const chosen = choose(Math.max(1, Math.round(words.length / 8)), draft, [...words.keys()]);
  return editQuoted(draft, (token, at) => {
    if (!chosen.has(at)) return [token];
    if (/\d/.test(token.text))
      return [{ ...token, text: token.text.replace(/\d/, (digit) => String((Number(digit) + 3) % 10)) }];
    const way = draft.random.below(4);
    if (way === 0) return [replaced(token, foreignWord(draft))];
    if (way === 1) return [token, { ...token, text: foreignWord(draft), origin: null }];
    if (way === 2 && words.length > 4) return [];
    return [respelt(token)];
  });
};

/** A third to a half of the words become others. */
const editHeavily: Edit = (draft) => {
  const words = quotedWords(draft);
  if (words.length < 8) return null;
  const share = 0.3 + draft.random.below(18) / 100;
  const chosen = choose(Math.round(words.length * share), draft, [...words.keys()]);
  return editQuoted(draft, (token, at) => [chosen.has(at) ? replaced(token, foreignWord(draft)) : token]);
};

/** The beginning, the middle or the end is written anew, the rest stays word by word. */
const rewriteHalf: Edit = (draft) => {
  const words = quotedWords(draft);
  if (words.length < 8) return null;
  const length = Math.floor(words.length * (0.3 + draft.random.below(18) / 100));
  const from = draft.random.pick([0, words.length - length, Math.floor((words.length - length) / 2)]);
  return editQuoted(draft, (token, at) => [
    at >= from && at < from + length ? replaced(token, foreignWord(draft)) : token,
  ]);
};

/** Up to half of the passage is cut. */
const shorten: Edit = (draft) => {
  const words = quotedWords(draft);
  if (words.length < 8) return null;
  const length = Math.floor(words.length * (0.2 + draft.random.below(28) / 100));
  const from = draft.random.pick([0, words.length - length, Math.floor((words.length - length) / 2)]);
  return editQuoted(draft, (token, at) => (at >= from && at < from + length ? [] : [token]));
};

/** A clause or a sentence more, in the middle. */
const lengthen: Edit = (draft) => {
  const words = quotedWords(draft);
  if (words.length < 6) return null;
  const at = 1 + draft.random.below(words.length - 2);
  const added = foreignParagraph(draft).slice(0, 3 + draft.random.below(Math.min(18, words.length)));
  return editQuoted(draft, (token, number) => (number === at ? [...added, token] : [token]));
};

/** “On Monday the envoy left” becomes “The envoy left on Monday”. */
const turnRound: Edit = (draft) => {
  const words = quotedWords(draft);
  if (words.length < 9) return null;
  const length = Math.floor(words.length * 0.3);
  const turned = [...words.slice(length), ...words.slice(0, length)];
  return editQuoted(draft, (_, at) => turned.slice(at, at + 1));
};

/** A paragraph, a picture's caption or a link between two paragraphs of the passage. */
const partInTwo: Edit = (draft) => {
  const { paragraphs, quoted } = draft;
  const at = paragraphs.findIndex(
    (paragraph, index) => holdsQuote(paragraph, quoted) && holdsQuote(paragraphs[index + 1] ?? [], quoted),
  );
  if (at < 0) return null;
  const added = foreignParagraph(draft).slice(0, 4 + draft.random.below(40));
  return [...paragraphs.slice(0, at + 1), added, ...paragraphs.slice(at + 1)];
};

/** One name is spelt otherwise throughout. */
const respellName: Edit = (draft) => {
  const names = quotedWords(draft).filter(({ text }) => bareWord(text).length > 4);
  if (names.length === 0 || quotedWords(draft).length < 4) return null;
  const name = bareWord(draft.random.pick(names).text);
  const other = `${name.slice(0, -2)}yv`;
  return draft.paragraphs.map((paragraph) =>
    paragraph.map((token) => (bareWord(token.text) === name ? replaced(token, other) : token)),
  );
};

export const EDITS_INSIDE = {
  editLightly,
  editHeavily,
  rewriteHalf,
  shorten,
  lengthen,
  turnRound,
  partInTwo,
  respellName,
} as const satisfies Readonly<Record<string, Edit>>;

const removeQuote: Edit = (draft) => editQuoted(draft, () => []);

const removeWithParagraph: Edit = ({ paragraphs, quoted }) =>
  paragraphs.filter((paragraph) => !holdsQuote(paragraph, quoted));

/** A sentence of another story stands where the passage stood. */
const replaceByOther: Edit = (draft) => {
  const words = quotedWords(draft);
  const other = Array.from({ length: 4 }, () => foreignParagraph(draft))
    .flat()
    .slice(0, Math.max(2, words.length + draft.random.below(5) - 2));
  return editQuoted(draft, (_, at) => (at === 0 ? other : []));
};

/** Another sentence of the same story, about the same people, stands where the passage stood. */
const replaceByOwn: Edit = (draft) => {
  const { paragraphs, quoted, random } = draft;
  const free = paragraphs.filter((paragraph) => paragraph.length > 10 && !holdsQuote(paragraph, quoted));
  if (free.length === 0) return null;
  const own = random.pick(free).map((token) => ({ ...token, origin: null }));
  return editQuoted(draft, (_, at) => (at === 0 ? own : []));
};

/** The sentence is written anew: only its small words stay. */
const rewriteWhole: Edit = (draft) =>
  editQuoted(draft, (token) => [
    isContent(token.text, draft.story.script) || draft.random.chance(0.4) ? replaced(token, foreignWord(draft)) : token,
  ]);

/** The address shows another story today. */
const replaceStory: Edit = ({ others, random }) =>
  others.length === 0
    ? null
    : random.pick(others).paragraphs.map((paragraph) => paragraph.map((token) => ({ ...token, origin: null })));

/** A paywall leaves the beginning. */
const cutOff: Edit = ({ paragraphs, quoted }) => {
  const at = paragraphs.findIndex((paragraph) => holdsQuote(paragraph, quoted));
  return at < 2 ? null : paragraphs.slice(0, Math.ceil(at / 2));
};

export const REMOVALS = {
  removeQuote,
  removeWithParagraph,
  replaceByOther,
  replaceByOwn,
  rewriteWhole,
  replaceStory,
  cutOff,
} as const satisfies Readonly<Record<string, Edit>>;
