/** Sources as BibTeX, an entry a source, for LaTeX and reference managers. */
import { type CslName, sortedName } from '../citation/author-name';
import { type CslDate, type CslItem, numberSources } from '../citation/csl-item';
import type { Clipping } from '../model/clipping';

const ESCAPED: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  // A single brace, even an escaped one, would end the field.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
};

function escapeTex(text: string): string {
  return text.replace(/[\\~^{}]/g, (sign) => ESCAPED[sign] ?? sign).replace(/[$&#%_]/g, '\\$&');
}

/** Braces keep a body's name in one piece and a title's capitals as they are. */
function nameTex(name: CslName): string {
  const text = escapeTex(sortedName(name));
  return 'literal' in name ? `{${text}}` : text;
}

function isoDay({ 'date-parts': [parts] }: CslDate): string {
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** `verma2023kishida`: letters of ASCII and digits only, so that every tool takes it. */
function keyOf(item: CslItem): string {
  const [first] = item.author ?? [];
  const name =
    first === undefined ? (item['container-title'] ?? '') : 'literal' in first ? first.literal : first.family;
  const ascii = (text: string): string =>
    text
      .normalize('NFD')
      .replace(/[^A-Za-z\d]/g, '')
      .toLowerCase()
      .slice(0, 20);
  const word = item.title.split(/\s+/).find((own) => ascii(own).length > 3) ?? '';
  return `${ascii(name)}${item.issued?.['date-parts'][0][0] ?? ''}${ascii(word)}` || 'source';
}

function entry(item: CslItem, key: string): string {
  const isArticle = item.type === 'article-newspaper';
  const outlet = item['container-title'];
  const [year, month] = item.issued?.['date-parts'][0] ?? [];
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', item.author?.map(nameTex).join(' and ')],
    ['title', `{${escapeTex(item.title)}}`],
    [isArticle ? 'journal' : 'howpublished', outlet === undefined ? undefined : escapeTex(outlet)],
    ['year', year?.toString()],
    ['month', month?.toString()],
    ['date', item.issued && isoDay(item.issued)],
    ['url', item.URL.replace(/[{}\\\s]/g, encodeURIComponent)],
    ['urldate', isoDay(item.accessed)],
    ['language', item.language === undefined ? undefined : escapeTex(item.language)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},\n`]));
  return `@${isArticle ? 'article' : 'misc'}{${key},\n${lines.join('')}}\n`;
}

export function exportBibtex(clippings: readonly Clipping[]): string {
  const taken = new Set<string>();
  const entries = numberSources(clippings).references.map(({ item }) => {
    const base = keyOf(item);
    let key = base;
    for (let again = 2; taken.has(key); again++) key = `${base}-${again}`;
    taken.add(key);
    return entry(item, key);
  });
  return entries.join('\n');
}
