/** Sources as RIS, which every reference manager reads: a tag a line, an entry a source. */
import { sortedName } from '../citation/author-name';
import { type CslDate, type CslItem, numberSources } from '../citation/csl-item';
import type { Clipping } from '../model/clipping';

function day({ 'date-parts': [parts] }: CslDate): string {
  return `${parts.map((part) => String(part).padStart(2, '0')).join('/')}/`;
}

function entry(item: CslItem): string {
  const tags: readonly (readonly [string, string | undefined])[] = [
    ['TY', item.type === 'article-newspaper' ? 'NEWS' : 'ELEC'],
    ...(item.author ?? []).map((name) => ['AU', sortedName(name)] as const),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PY', item.issued?.['date-parts'][0][0]?.toString()],
    ['DA', item.issued && day(item.issued)],
    ['Y2', day(item.accessed)],
    ['LA', item.language],
    ['UR', item.URL],
    ['ER', ''],
  ];
  // Items are in one line each; what is left are line ends that only some programs know.
  const line = (text: string): string => text.replace(/[\u0085\u2028\u2029]+/g, ' ');
  return tags.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${line(value)}\r\n`])).join('');
}

export function exportRis(clippings: readonly Clipping[]): string {
  return numberSources(clippings)
    .references.map(({ item }) => entry(item))
    .join('\r\n');
}
