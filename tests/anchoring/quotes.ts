/** Chooses passages as readers do: sentences, phrases, a name, a phrase that stands in the article again and again. */
import type { Random } from './random';
import { bareWord, endsSentence, isContent, render, type Story, type Token } from './story';

export const QUOTE_KINDS = [
  'sentence',
  'sentences',
  'paragraph',
  'phrase',
  'short',
  'repeated',
  'across',
  'headline',
] as const;
export type QuoteKind = (typeof QUOTE_KINDS)[number];

/** Words `[from, to)` of the article, and the characters a reader would mark. */
export type Quoted = {
  readonly kind: QuoteKind;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
};

type Span = { readonly from: number; readonly to: number };

function sentencesIn(paragraph: readonly Token[], first: number): Span[] {
  const spans: Span[] = [];
  let from = 0;
  paragraph.forEach((token, at) => {
    if (!endsSentence(token) && at + 1 < paragraph.length) return;
    spans.push({ from: first + from, to: first + at + 1 });
    from = at + 1;
  });
  return spans;
}

/** Spans of two to eight words that stand at least twice, as long as they can be. */
function repeatedSpans(words: readonly string[]): Span[] {
  const spans: Span[] = [];
  let covered = 0;
  for (let from = 0; from < words.length; from++) {
    if (from < covered) continue;
    for (let length = 8; length >= 2; length--) {
      const run = words.slice(from, from + length);
      if (run.length < length || run.join('').length < 7) continue;
      const again = words.some((_, at) => at !== from && run.every((word, i) => words[at + i] === word));
      if (!again) continue;
      spans.push({ from, to: from + length });
      covered = from + length;
      break;
    }
  }
  return spans;
}

function chooseSpan(kind: QuoteKind, story: Story, random: Random): Span | null {
  const firsts: number[] = [];
  let count = 0;
  for (const paragraph of story.paragraphs) {
    firsts.push(count);
    count += paragraph.length;
  }
  const at = 1 + random.below(story.paragraphs.length - 2);
  const paragraph = story.paragraphs[at] ?? [];
  const first = firsts[at] ?? 0;
  const sentences = sentencesIn(paragraph, first);
  const inside = (length: number): Span | null => {
    if (paragraph.length < length) return null;
    const from = first + random.below(paragraph.length - length + 1);
    return { from, to: from + length };
  };
  switch (kind) {
    case 'sentence': {
      const span = random.pick(sentences);
      return span.to - span.from >= 5 ? span : null;
    }
    case 'sentences': {
      const begin = random.below(sentences.length);
      const last = sentences[Math.min(sentences.length - 1, begin + 1 + random.below(2))];
      const begun = sentences[begin];
      return begun === undefined || last === undefined || last === begun ? null : { from: begun.from, to: last.to };
    }
    case 'paragraph':
      return paragraph.length >= 12 ? { from: first, to: first + paragraph.length } : null;
    case 'phrase':
      return inside(5 + random.below(6));
    case 'short':
      return inside(1 + random.below(4));
    case 'repeated': {
      const words = story.paragraphs.flat().map(({ text }) => bareWord(text));
      const spans = repeatedSpans(words);
      return spans.length === 0 ? null : random.pick(spans);
    }
    case 'across': {
      const next = story.paragraphs[at + 1] ?? [];
      if (paragraph.length < 6 || next.length < 6) return null;
      const before = 3 + random.below(Math.min(20, paragraph.length - 3));
      const after = 3 + random.below(Math.min(20, next.length - 3));
      return { from: first + paragraph.length - before, to: first + paragraph.length + after };
    }
    case 'headline':
      return { from: 0, to: story.paragraphs[0]?.length ?? 0 };
  }
}

/** Without the punctuation at its ends. */
export function withoutEdges(text: string, from: number, to: number): { start: number; end: number } {
  const isWord = (char: string | undefined): boolean => /[\p{L}\p{N}\p{M}]/u.test(char ?? '');
  let [start, end] = [from, to];
  while (start < end && !isWord(text[start])) start++;
  while (end > start && !isWord(text[end - 1])) end--;
  return { start, end };
}

/** Null where the article has no such passage at the place that chance chose. */
export function chooseQuote(kind: QuoteKind, story: Story, random: Random): Quoted | null {
  const span = chooseSpan(kind, story, random);
  if (span === null) return null;
  const { text, placed } = render(story.paragraphs);
  const first = placed[span.from];
  const last = placed[span.to - 1];
  if (first === undefined || last === undefined) return null;
  let { start } = first;
  let { end } = last;
  if (kind === 'phrase' || kind === 'short' || kind === 'repeated') {
    ({ start, end } = withoutEdges(text, start, end));
  }
  // `of the` is no passage that a reader would keep.
  const isPassage = placed.slice(span.from, span.to).some(({ token }) => isContent(token.text, story.script));
  return isPassage ? { kind, ...span, start, end } : null;
}
