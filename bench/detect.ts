/**
 * `npm run -s detect -- FILE…`: prints a JSON line a file with the mentions the extension would mark. Reads text, or HTML by the
 * name's ending; standard input without a name.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileGazetteer } from '../utils/gazetteer/compile';
import { readGazetteerFolder } from '../utils/gazetteer/read-folder';
import { matchText } from '../utils/match/match-text';

const { entries, never } = readGazetteerFolder(fileURLToPath(new URL('../gazetteer', import.meta.url)));
const gazetteer = compileGazetteer(entries, never);

function detect(text: string): object {
  const { mentions } = matchText(text, gazetteer);
  return { mentions: mentions.map((mention) => ({ ...mention, text: text.slice(mention.start, mention.end) })) };
}

const files = process.argv.slice(2);
for (const file of files.length > 0 ? files : ['-']) {
  const content = readFileSync(file === '-' ? 0 : file, 'utf8');
  process.stdout.write(`${JSON.stringify({ file, ...detect(content) })}\n`);
}
