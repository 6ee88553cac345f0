/** Sources as items of CSL-JSON, which citation software reads: what they are, who wrote them, where and when, and when they were read. */
import { sourceKey } from '../clipping/url-identity';
import type { Clipping } from '../model/clipping';
import type { Source } from '../model/source';
import { type CslName, parseAuthor } from './author-name';

export type CslDate = { readonly 'date-parts': readonly [readonly number[]] };

/** An item by the schema of CSL 1.0.2; what is not known is left out. */
export type CslItem = {
  readonly id: string;
  readonly type: 'article-newspaper' | 'webpage';
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly 'container-title'?: string;
  readonly issued?: CslDate;
  readonly accessed: CslDate;
  readonly URL: string;
  readonly language?: string;
};

/** The day as the article's own clock names it. */
function dayParts(iso: string): CslDate {
  return { 'date-parts': [iso.slice(0, 10).split('-').map(Number)] };
}

/** The address to print: the canonical one where it can be trusted, otherwise the visited one, without a place in the page. */
export function citedUrl({ url, key, canonicalUrl }: Source): string {
  const isTrusted = canonicalUrl !== null && sourceKey(canonicalUrl, null) === key;
  const [address = ''] = (isTrusted ? canonicalUrl : url).split(/:~:|#(?!!)/, 1);
  return address;
}

const plain = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\s\p{Cc}\ufeff]+/gu, ' ')
    .trim();

/**
 * @param id of the item among others
 * @param accessedMs when the reader had the page open
 */
export function toCslItem(source: Source, id: string, accessedMs: number): CslItem {
  const outlet = plain(source.outlet ?? '');
  const author = source.authors
    .map(plain)
    .filter((name) => name !== '')
    .map((name) => parseAuthor(name, outlet));
  const language = source.language?.trim() ?? '';
  const url = citedUrl(source);
  return {
    id,
    type: outlet !== '' && source.published !== null ? 'article-newspaper' : 'webpage',
    title: plain(source.title) || url,
    ...(author.length > 0 && { author }),
    ...(outlet !== '' && { 'container-title': outlet }),
    ...(source.published !== null && { issued: dayParts(source.published) }),
    accessed: dayParts(new Date(accessedMs).toISOString()),
    URL: url,
    ...(language !== '' && { language }),
  };
}

/** Sources of clippings, numbered from 1 in the order in which they first appear. */
export type Reference = { readonly number: number; readonly item: CslItem };

export type Numbered = {
  readonly references: readonly Reference[];
  /** The reference of a clipping that was given; 0 for any other. */
  readonly numberOf: (clipping: string) => number;
};

/** Clippings of one source share a number; the source counts as read when it was first clipped. */
export function numberSources(clippings: readonly Clipping[]): Numbered {
  const bySource = new Map<string, { readonly source: Source; readonly number: number; accessedMs: number }>();
  const numbers = new Map<string, number>();
  for (const { id, source, clippedAtMs } of clippings) {
    const known = bySource.get(source.key) ?? { source, number: bySource.size + 1, accessedMs: clippedAtMs };
    known.accessedMs = Math.min(known.accessedMs, clippedAtMs);
    bySource.set(source.key, known);
    numbers.set(id, known.number);
  }
  const references = [...bySource.values()].map(({ source, number, accessedMs }) => ({
    number,
    item: toCslItem(source, `source-${number}`, accessedMs),
  }));
  return { references, numberOf: (clipping) => numbers.get(clipping) ?? 0 };
}

/** The sources as a CSL-JSON file. */
export function exportCslJson(clippings: readonly Clipping[]): string {
  return `${JSON.stringify(
    numberSources(clippings).references.map(({ item }) => item),
    null,
    2,
  )}\n`;
}
