/**
 * The source of a page: what it declares (schema.org, then Open Graph and other meta) before what it shows (headline, byline, time).
 * Whatever a page says is cut to our limits here; only the result is trusted.
 */
import { LIMITS } from '../model/limits';
import type { Source } from '../model/source';
import { namesInByline, readByline } from './byline';
import { dateInUrl, parseDate } from './dates';
import { readAllMeta, readCanonical, readMeta } from './meta-tags';
import { readSchemaOrg } from './schema-org';

/** Control characters, and what would reorder the text around it. */
const INVISIBLE = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

function clean(text: string | null, limit: number): string | null {
  const own = (text ?? '').replace(INVISIBLE, ' ').replace(/\s+/g, ' ').trim().slice(0, limit);
  return own === '' ? null : own;
}

/** `Headline | Outlet` → `Headline`, where the page names its outlet so. */
function withoutOutlet(title: string, outlet: string | null): string {
  if (outlet === null) return title;
  for (const separator of [' | ', ' - ', ' – ', ' — ', ' :: ', ' · ']) {
    const tail = separator + outlet;
    if (title.toLowerCase().endsWith(tail.toLowerCase()) && title.length > tail.length)
      return title.slice(0, -tail.length);
  }
  return title;
}

function readTitle(document: Document, headline: string | null, outlet: string | null): string {
  const heading = clean(document.querySelector('article h1, main h1, h1')?.textContent ?? null, LIMITS.titleChars);
  const declared = clean(
    headline ?? readMeta(document, ['og:title', 'twitter:title', 'dc.title', 'title']),
    LIMITS.titleChars,
  );
  const title = clean(document.title, LIMITS.titleChars);
  // What stands on the page as its heading is its title where a declaration or the window's title begins with it.
  const shown =
    heading !== null && [declared, title].some((other) => other?.toLowerCase().startsWith(heading.toLowerCase()));
  return withoutOutlet((shown ? heading : declared) ?? heading ?? title ?? '', outlet);
}

function readAuthors(document: Document, declared: readonly string[]): string[] {
  const names =
    declared.length > 0
      ? declared
      : [
          ...readAllMeta(document, 'author'),
          ...readAllMeta(document, 'article:author'),
          ...readAllMeta(document, 'parsely-author'),
          ...readAllMeta(document, 'dc.creator'),
        ];
  const found = names.filter((name) => !/^https?:/.test(name)).flatMap((name) => namesInByline(name));
  const authors = found.length > 0 ? found : readByline(document);
  const cleaned = authors.map((name) => clean(name, LIMITS.nameChars)).filter((name) => name !== null);
  return [...new Set(cleaned)].slice(0, LIMITS.authors);
}

/** `<time>` near the headline: not in lists of other stories. */
function shownDate(document: Document): string | null {
  for (const time of document.querySelectorAll('article time, main time, header time, time')) {
    if (time.closest('aside, footer, nav, li') !== null) continue;
    const date = parseDate(time.getAttribute('datetime')) ?? parseDate(time.textContent);
    if (date !== null) return date;
  }
  return null;
}

/**
 * Reads the source of a page as it stands now. Identity (`key`) is left to the caller's `keyOf`.
 * @param url the address in the address bar
 */
export function readSource(
  document: Document,
  url: string,
  keyOf: (url: string, canonicalUrl: string | null) => string,
): Source {
  const declared = readSchemaOrg(document);
  const canonicalUrl = readCanonical(document, url);
  const outlet = clean(
    readMeta(document, ['og:site_name', 'application-name']) ?? declared.publisher,
    LIMITS.nameChars,
  );
  const published =
    parseDate(declared.published) ??
    parseDate(
      readMeta(document, [
        'article:published_time',
        'og:published_time',
        'datePublished',
        'parsely-pub-date',
        'sailthru.date',
        'dc.date.issued',
        'dc.date',
        'pubdate',
        'publish-date',
        'date',
      ]),
    ) ??
    shownDate(document) ??
    dateInUrl(url);
  return {
    url: url.slice(0, LIMITS.urlChars),
    key: keyOf(url, canonicalUrl),
    canonicalUrl: canonicalUrl !== null && canonicalUrl.length <= LIMITS.urlChars ? canonicalUrl : null,
    title: readTitle(document, declared.headline, outlet),
    authors: readAuthors(document, declared.authors),
    outlet: outlet ?? clean(URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null, LIMITS.nameChars),
    published,
    modified: parseDate(
      declared.modified ??
        readMeta(document, ['article:modified_time', 'og:updated_time', 'dateModified', 'last-modified']),
    ),
    language: clean(document.documentElement.getAttribute('lang') ?? declared.language, 35),
  };
}
