/** Texts and names of any size out of our own labelled texts and the gazetteer; the same for the same seed. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createRandom, type Random } from '../tests/anchoring/random';
import { parseLabelled } from '../tests/detection/labelled-text';
import { readGazetteerFolder } from '../utils/gazetteer/read-folder';
import type { GazetteerEntry } from '../utils/gazetteer/source';

const FOLDER = fileURLToPath(new URL('../tests/detection', import.meta.url));

/** Sentences of the labelled texts: of the field, or of other news. */
function readSentences(ofField: boolean): string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt') && file.startsWith('not-') !== ofField)
    .flatMap((file) => parseLabelled(file, readFileSync(`${FOLDER}/${file}`, 'utf8')).text.split(/(?<=[.!?”]) |\n+/))
    .filter((sentence) => sentence.length > 20);
}

/** Our labelled texts are denser than news: with this share of other sentences there is a mention each 48 characters, as in the field's news. */
const OTHER_SHARE = 0.6;

/** A sentence with some of its small words exchanged, so that no two of a long text are the same. */
function vary(sentence: string, words: readonly string[], random: Random): string {
  return sentence.replace(/(?<=\s)\p{Ll}{4,}(?=\s)/gu, (word) => (random.chance(0.2) ? random.pick(words) : word));
}

/** Paragraphs of about this many characters together, as flat as a string that came in a message. */
export function makeText(chars: number, seed = 1): string {
  const random = createRandom(seed);
  const field = readSentences(true);
  const other = readSentences(false);
  const words = [...new Set(field.join(' ').match(/(?<=\s)\p{Ll}{4,}(?=\s)/gu))];
  const parts: string[] = [];
  for (let length = 0; length < chars; ) {
    const sentence = vary(random.pick(random.chance(OTHER_SHARE) ? other : field), words, random);
    parts.push(sentence, random.chance(0.25) ? '\n' : ' ');
    length += sentence.length + 1;
  }
  return JSON.parse(JSON.stringify(parts.join('').slice(0, chars))) as string;
}

export function readGazetteer(): ReturnType<typeof readGazetteerFolder> {
  return readGazetteerFolder(fileURLToPath(new URL('../gazetteer', import.meta.url)));
}

function shuffled(entries: readonly GazetteerEntry[]): GazetteerEntry[] {
  const random = createRandom(2);
  return entries
    .map((entry) => ({ entry, key: random.below(2 ** 30) }))
    .sort((a, b) => a.key - b.key)
    .map(({ entry }) => entry);
}

/** From the front, entries with about this many surface forms together. */
function takeForms(entries: readonly GazetteerEntry[], forms: number): GazetteerEntry[] {
  const chosen: GazetteerEntry[] = [];
  let count = 0;
  for (const entry of entries) {
    if (count >= forms) break;
    chosen.push(entry);
    count += entry.aliases.length;
  }
  return chosen;
}

/** Entries with about this many surface forms together; fewer names are among more. */
export function chooseEntries(entries: readonly GazetteerEntry[], forms: number): GazetteerEntry[] {
  return takeForms(shuffled(entries), forms);
}

/**
 * Two choices of entries, one with few and one with many surface forms, that find the same in a text: names that stand in it, as many as the few
 * have room for, and in the second besides them only names that do not. Twenty times the names at random would find more, and cost
 * more for that, however cheap the names that are not found.
 * @param isFound whether any name of an entry stands in the text
 */
export function chooseWithSameHits(
  entries: readonly GazetteerEntry[],
  isFound: (entry: GazetteerEntry) => boolean,
  forms: { readonly few: number; readonly many: number },
): { few: GazetteerEntry[]; many: GazetteerEntry[] } {
  const order = shuffled(entries);
  const few = takeForms([...order.filter(isFound), ...order.filter((entry) => !isFound(entry))], forms.few);
  const chosen = new Set(few);
  const dead = order.filter((entry) => !chosen.has(entry) && !isFound(entry));
  return { few, many: takeForms([...few, ...dead], forms.many) };
}

export function formsOf(entries: readonly GazetteerEntry[]): string[] {
  return [...new Set(entries.flatMap(({ aliases }) => aliases.map(({ text }) => text)))];
}
