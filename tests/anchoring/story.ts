/** An article as words that remember where they stood before the edits, so that the truth about a quote is known and not guessed. */
import { readdirSync, readFileSync } from 'node:fs';

export type Token = {
  /** A word with its punctuation. */
  readonly text: string;
  /** White space behind it; none in Japanese. */
  readonly gap: string;
  /** Number of the word in the article as it was clipped; null for words that were put in later. */
  readonly origin: number | null;
};

export type Paragraph = readonly Token[];
export type Story = {
  readonly name: string;
  readonly script: 'latin' | 'arabic' | 'japanese';
  readonly paragraphs: readonly Paragraph[];
};

const FOLDER = new URL('./articles/', import.meta.url);

function scriptOf(name: string): Story['script'] {
  if (name.startsWith('arabic')) return 'arabic';
  return name.startsWith('japanese') ? 'japanese' : 'latin';
}

/** The words of a line, not yet of any article. */
export function tokensOf(line: string, script: Story['script']): Token[] {
  const words =
    script === 'japanese'
      ? [...new Intl.Segmenter('ja', { granularity: 'word' }).segment(line)].map(({ segment }) => segment)
      : line.split(' ');
  const gap = script === 'japanese' ? '' : ' ';
  return words.filter((word) => word !== '').map((text) => ({ text, gap, origin: null }));
}

function readStory(file: string): Story {
  const name = file.replace('.txt', '');
  const script = scriptOf(name);
  let number = 0;
  const paragraphs = readFileSync(new URL(file, FOLDER), 'utf8')
    .trim()
    .split('\n')
    .map((line) => tokensOf(line, script).map((token) => ({ ...token, origin: number++ })));
  return { name, script, paragraphs };
}

export function readStories(): Story[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map(readStory);
}

export type Placed = { readonly token: Token; readonly start: number; readonly end: number };

/** The page text, paragraphs as lines, and where each word stands in it. */
export function render(paragraphs: readonly Paragraph[]): { text: string; placed: Placed[] } {
  const placed: Placed[] = [];
  let text = '';
  for (const paragraph of paragraphs) {
    if (paragraph.length === 0) continue;
    if (text !== '') text = `${text.trimEnd()}\n`;
    for (const token of paragraph) {
      placed.push({ token, start: text.length, end: text.length + token.text.length });
      text += token.text + token.gap;
    }
  }
  return { text: text.trimEnd(), placed };
}

/** A word without the punctuation around it, folded: what makes a word the same word. */
export function bareWord(text: string): string {
  return text
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, '')
    .normalize('NFKC')
    .toLowerCase();
}

/** Words that any two sentences may share do not make a sentence. */
export function isContent(text: string, script: Story['script']): boolean {
  const letters = bareWord(text).length;
  return script === 'japanese' ? letters >= 2 : letters > 3;
}

export function endsSentence({ text }: Token): boolean {
  return /(?<!Jr)[.!?。？！؟]["”’」)]*$/u.test(text);
}
