/**
 * `npm run -s detect -- FILE…`: prints a JSON line a file with the mentions the extension would mark. Reads text, or HTML by the
 * name's ending, over a DOM library without layout; standard input without a name. For HTML the offsets are into the page text.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom';
import { sourceKey } from '../utils/clipping/url-identity';
import { compileGazetteer } from '../utils/gazetteer/compile';
import { readGazetteerFolder } from '../utils/gazetteer/read-folder';
import { matchText } from '../utils/match/match-text';
import { LIMITS } from '../utils/model/limits';
import { isArticle } from '../utils/page/article';
import { findArticle } from '../utils/page/article-root';
import { createSkip } from '../utils/page/boilerplate';
import { collectFacts } from '../utils/page/facts';
import { readSource } from '../utils/page/source';
import { markupKinOf } from '../utils/text/markup-look';
import { readPageText } from '../utils/text/read-page-text';

const { entries, never } = readGazetteerFolder(fileURLToPath(new URL('../gazetteer', import.meta.url)));
const gazetteer = compileGazetteer(entries, never);

function detectText(text: string): object {
  const { mentions } = matchText(text, gazetteer);
  return { mentions: mentions.map((mention) => ({ ...mention, text: text.slice(mention.start, mention.end) })) };
}

/** Where the page came from, as it declares it: a saved file has no address bar. */
function addressOf(document: Document): string {
  const declared = document.querySelector('link[rel="canonical"], meta[property="og:url"]');
  return declared?.getAttribute('href') ?? declared?.getAttribute('content') ?? 'https://example.org/page';
}

function detectHtml(html: string): object {
  const { document } = parseHTML(html);
  const url = addressOf(document);
  const found = findArticle(document);
  const facts = collectFacts(document, url, found);
  const article = isArticle(facts);
  const { key: _, ...source } = readSource(facts, sourceKey);
  const reading = { limit: LIMITS.pageTextChars, skip: createSkip(found), kinOf: markupKinOf };
  const { text } = readPageText(found.root, reading);
  return { article, source, text, ...detectText(text) };
}

const files = process.argv.slice(2);
for (const file of files.length > 0 ? files : ['-']) {
  const content = readFileSync(file === '-' ? 0 : file, 'utf8');
  const found = /\.html?$/i.test(file) ? detectHtml(content) : detectText(content);
  process.stdout.write(`${JSON.stringify({ file, ...found })}\n`);
}
