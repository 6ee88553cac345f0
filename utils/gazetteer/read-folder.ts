/** Reads the whole `gazetteer/` folder at build time and in command-line tools (Node only). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CATEGORIES } from '../model/category';
import { expectConsistent, type GazetteerEntry, type NeverPhrase, parseGazetteerFile, parseNeverFile } from './source';

/** @throws GazetteerError naming file, line and cell of what is wrong */
export function readGazetteerFolder(folder: string): { entries: GazetteerEntry[]; never: NeverPhrase[] } {
  const entries = CATEGORIES.flatMap((category) => {
    const file = `${category}.tsv`;
    return parseGazetteerFile(file, readFileSync(join(folder, file), 'utf8'), category);
  });
  expectConsistent(entries);
  return { entries, never: parseNeverFile('never.tsv', readFileSync(join(folder, 'never.tsv'), 'utf8')) };
}
