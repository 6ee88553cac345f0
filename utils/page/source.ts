/**
 * The source of a page: what it declares (schema.org, then Open Graph and other meta) weighed against what it shows (headline, byline,
 * date). Whatever a page says is cut to our limits here; only the result is trusted.
 */
import { LIMITS } from '../model/limits';
import type { Source } from '../model/source';
import { type FoundArticle, findArticle } from './article-root';
import { readAuthors } from './authors';
import { cleanText } from './clean-text';
import { dateInUrl, parseDate } from './dates';
import { firstOf, readCanonical, readMeta } from './meta-tags';
import { piecesNear } from './near-headline';
import { readSchemaOrg } from './schema-org';
import { readOnlyDate, readShownDate, readTimeElement } from './shown-date';
import { readTitle } from './title';

const PUBLISHED = (
  'article:published_time article:published og:published_time og:article:published_time datepublished parsely-pub-date sailthru.date ' +
  'dc.date.issued dcterms.issued dcterms.created dc.date.created dc.date citation_publication_date pubdate pub_date publish-date ' +
  'publish_date publication_date publication-date published_time date.created date'
).split(' ');
const MODIFIED = ['article:modified_time', 'og:updated_time', 'datemodified', 'dcterms.modified', 'last-modified'];

function hostOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null;
}

/**
 * Reads the source of a page as it stands now. Identity (`key`) is left to the caller's `keyOf`.
 * @param url the address in the address bar
 * @param article what `findArticle` found, where the caller knows it
 */
export function readSource(
  document: Document,
  url: string,
  keyOf: (url: string, canonicalUrl: string | null) => string,
  article: FoundArticle = findArticle(document),
): Source {
  const declared = readSchemaOrg(document);
  const meta = readMeta(document);
  const canonicalUrl = readCanonical(document, url);
  const siteName = firstOf(meta, ['og:site_name', 'application-name']);
  const outlet = cleanText(siteName ?? declared.publisher, LIMITS.nameChars);
  const host = hostOf(url);
  const outlets = [
    outlet,
    cleanText(declared.publisher, LIMITS.nameChars),
    host?.split('.').slice(0, -1).join(' ') ?? null,
  ];
  const language = document.documentElement.getAttribute('lang') ?? declared.language;
  const { headline, root } = article;
  const near = piecesNear(headline ?? root, headline !== null);
  const titles = [declared.headline, firstOf(meta, ['og:title', 'twitter:title', 'dc.title', 'title']), document.title];
  const title = readTitle(
    headline,
    titles.map((own) => cleanText(own, LIMITS.titleChars)),
    outlets,
  );
  const authors = readAuthors({ declared: declared.authors, meta, near, root, outlets })
    .map((name) => cleanText(name, LIMITS.nameChars))
    .filter((name) => name !== null);
  return {
    url: url.slice(0, LIMITS.urlChars),
    key: keyOf(url, canonicalUrl),
    canonicalUrl: canonicalUrl !== null && canonicalUrl.length <= LIMITS.urlChars ? canonicalUrl : null,
    title: cleanText(title, LIMITS.titleChars) ?? '',
    authors: [...new Set(authors)],
    outlet: outlet ?? cleanText(host, LIMITS.nameChars),
    published:
      parseDate(declared.published) ??
      parseDate(firstOf(meta, PUBLISHED)) ??
      readShownDate(near, language) ??
      readTimeElement(document) ??
      readOnlyDate(root, language) ??
      dateInUrl(url),
    modified: parseDate(declared.modified) ?? parseDate(firstOf(meta, MODIFIED)),
    language: cleanText(language, 35),
  };
}
