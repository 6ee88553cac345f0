/** A small gazetteer for tests, written as its source files are. */
import { compileGazetteer } from '../gazetteer/compile';
import type { CompiledGazetteer } from '../gazetteer/compiled';
import { parseGazetteerFile } from '../gazetteer/source';
import type { Category } from '../model/category';
import { matchText } from './match-text';

const HEADER = 'name\taliases\tcountry\tgloss\twikipedia\tcues\tunless';

/** @param lines by category, cells separated by ` | `; an empty gloss is filled in */
export function gazetteerOf(
  lines: Partial<Record<Category, readonly string[]>>,
  never: readonly string[] = [],
): CompiledGazetteer {
  const entries = Object.entries(lines).flatMap(([category, rows]) => {
    const cells = rows.map((row) => {
      const [name = '', aliases = '', country = '', gloss = '', ...rest] = row.split('|').map((cell) => cell.trim());
      return [name, aliases, country, gloss || `What ${name.replace('?', '')} is.`, ...rest].join('\t');
    });
    return parseGazetteerFile(`${category}.tsv`, [HEADER, ...cells].join('\n'), category as Category);
  });
  return compileGazetteer(
    entries,
    never.map((phrase) => ({ phrase, where: 'never.tsv' })),
  );
}

/** `[words, category, rule]` of each mention. */
export function marksOf(text: string, gazetteer: CompiledGazetteer): string[][] {
  return matchText(text, gazetteer).mentions.map((mention) => [
    text.slice(mention.start, mention.end),
    mention.category,
    mention.rule,
  ]);
}

/** The words of each mention. */
export function wordsOf(text: string, gazetteer: CompiledGazetteer): string[] {
  return marksOf(text, gazetteer).map(([words]) => words ?? '');
}
