/** `npm run gazetteer`: checks the source files, all or those named, and prints how many entities and surface forms each holds. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expectConsistent, type GazetteerEntry, parseGazetteerFile, parseNeverFile } from '../utils/gazetteer/source';
import { CATEGORIES } from '../utils/model/category';

const folder = dirname(fileURLToPath(import.meta.url));
const only = process.argv.slice(2);
const entries: GazetteerEntry[] = [];
let failed = false;
const attempt = (step: () => void): void => {
  try {
    step();
  } catch (error) {
    failed = true;
    console.error(error instanceof Error ? error.message : error);
  }
};
for (const category of CATEGORIES) {
  const path = join(folder, `${category}.tsv`);
  if (!existsSync(path) || (only.length > 0 && !only.some((name) => basename(name, '.tsv') === category))) continue;
  attempt(() => {
    const read = parseGazetteerFile(basename(path), readFileSync(path, 'utf8'), category);
    entries.push(...read);
    const forms = read.reduce((sum, entry) => sum + entry.aliases.length, 0);
    console.log(
      `${category.padEnd(14)}${String(read.length).padStart(6)} entities ${String(forms).padStart(6)} surface forms`,
    );
  });
}
if (readdirSync(folder).includes('never.tsv')) {
  attempt(() =>
    console.log(`never ${parseNeverFile('never.tsv', readFileSync(join(folder, 'never.tsv'), 'utf8')).length} phrases`),
  );
}
attempt(() => expectConsistent(entries));
console.log(
  `${entries.length} entities, ${entries.reduce((sum, entry) => sum + entry.aliases.length, 0)} surface forms`,
);
process.exitCode = failed ? 1 : 0;
