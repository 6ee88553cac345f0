/** Reads a labelled text: `[words](category)` is a mention, all else is text. */
import { CATEGORIES, type Category } from '../../utils/model/category';

export type Label = { readonly start: number; readonly end: number; readonly category: Category };
export type LabelledText = { readonly text: string; readonly labels: readonly Label[] };

/** @throws Error naming the file and the words of a label whose category is none */
export function parseLabelled(file: string, content: string): LabelledText {
  const body = content.replace(/^(?:#.*\n)+/, '').trim();
  const labels: Label[] = [];
  let text = '';
  let at = 0;
  for (const match of body.matchAll(/\[([^\]]+)\]\(([a-z]+)\)/g)) {
    const [whole, words = '', name = ''] = match;
    const category = CATEGORIES.find((own) => own === name);
    if (category === undefined) throw new Error(`${file}: ${words} has the unknown category ${name}`);
    text += body.slice(at, match.index);
    labels.push({ start: text.length, end: text.length + words.length, category });
    text += words;
    at = match.index + whole.length;
  }
  return { text: text + body.slice(at), labels };
}
