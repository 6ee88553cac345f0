/**
 * Citations in a style of the Citation Style Language, made by citeproc-js. Sources are cited one by one: their number tells
 * them apart, so that a style's `2023a` is not needed, and a thousand sources cost a thousand times one.
 */
import CSL from 'citeproc';
import { fail, type Result, succeed } from '../model/result';
import type { CslItem } from './csl-item';
import { localeFor } from './locales';
import { markText, type Run, toRuns, withoutSigns } from './runs';

export type Cite = (item: CslItem) => readonly Run[];

const FORMAT = 'runs';

/** The engine's plain text, with italics and bold kept as marks. */
CSL.Output.Formats[FORMAT] = {
  ...CSL.Output.Formats['text'],
  // The engine asks with nothing where a part of an item is missing.
  text_escape: (text: string) => withoutSigns(text ?? ''),
  '@font-style/italic': (_: unknown, text: string) => markText('italic', text),
  '@font-style/oblique': (_: unknown, text: string) => markText('italic', text),
  '@font-weight/bold': (_: unknown, text: string) => markText('bold', text),
  '@bibliography/entry': (_: unknown, text: string) => text,
  '@display/block': (_: unknown, text: string) => ` ${text} `,
  '@display/left-margin': (_: unknown, text: string) => `${text} `,
  '@display/right-inline': (_: unknown, text: string) => text,
  '@display/indent': (_: unknown, text: string) => ` ${text} `,
};

/** The list has numbers of its own, which would stand there twice. */
function withoutNumbers(csl: string): string {
  return csl
    .replace(/<text\b[^>]*\bvariable\s*=\s*["']citation-number["'][^>]*\/>/g, '')
    .replace(/\bsecond-field-align\s*=\s*["'][^"']*["']/g, '');
}

/**
 * @param language BCP 47 tag of the reader's language, for a style that names none of its own
 * @throws whatever the engine throws at a style that it cannot follow
 */
export function createCite(csl: string, language: string): Cite {
  const current: { item?: CslItem } = {};
  const [, own] = /<style\b[^>]*\bdefault-locale\s*=\s*["']([\w-]+)["']/.exec(csl) ?? [];
  const engine = new CSL.Engine(
    {
      retrieveLocale: localeFor,
      retrieveItem: () => {
        if (current.item === undefined) throw new Error('No item is being cited.');
        return current.item;
      },
    },
    withoutNumbers(csl),
    own ?? language,
    true,
  );
  engine.setOutputFormat(FORMAT);
  const isNote = engine.opt.class === 'note';
  return (item) => {
    current.item = item;
    // The engine keeps what it knows of an id.
    engine.updateItems([], true);
    engine.updateItems([item.id], true);
    const bibliography = isNote ? false : engine.makeBibliography();
    const text = bibliography === false ? engine.makeCitationCluster([{ id: item.id }]) : (bibliography[1][0] ?? '');
    return toRuns(text.replace(/[^\S\u00a0]+/g, ' ').trim(), item.URL);
  };
}

const SAMPLE: CslItem = {
  id: 'sample',
  type: 'article-newspaper',
  title: 'A story',
  author: [{ family: 'Writer', given: 'Ann' }],
  'container-title': 'The Paper',
  issued: { 'date-parts': [[2026, 1, 2]] },
  accessed: { 'date-parts': [[2026, 1, 3]] },
  URL: 'https://paper.example/story',
};

/** Whether every element that opens closes; the engine itself does not look. */
function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  for (const [, closing, name = '', single] of xml
    .replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>/g, '')
    .matchAll(/<(\/?)([\w:.-]+)(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*(\/?)>/g)) {
    if (closing === '/') {
      if (open.pop() !== name) return false;
    } else if (single !== '/') open.push(name);
  }
  return open.length === 0;
}

/** The title of a style from a file; a failure says what is wrong with it. Nothing that it points to is looked up. */
export function readStyle(csl: string): Result<{ readonly title: string }> {
  const xml = csl.replace(/^\ufeff/, '').trim();
  const invalid = (why: string) => fail('invalid-import', `style: ${why}`);
  if (!/<style\b[^>]*\bxmlns\s*=\s*["']http:\/\/purl\.org\/net\/xbiblio\/csl["']/.test(xml))
    return invalid('no style of the Citation Style Language');
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) return invalid('a document type');
  if (!isWellFormed(xml)) return invalid('not well-formed');
  if (!/<citation\b/.test(xml)) return invalid('no citation layout; such a style only points to another one');
  const [, title = ''] = /<title\b[^>]*>([^<]*)<\/title>/.exec(xml) ?? [];
  try {
    const text = createCite(csl, 'en-US')(SAMPLE);
    if (text.length === 0) return invalid('it cites nothing');
  } catch (error) {
    return invalid(error instanceof Error ? error.message : String(error));
  }
  const decoded = title.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? '').trim();
  return succeed({ title: decoded });
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
