/**
 * The source of a page: what it declares (schema.org, then Open Graph and other meta) weighed against what it shows (headline, byline,
 * date). Whatever a page says is cut to our limits here; only the result is trusted.
 */
import { LIMITS } from '../model/limits';
import type { PageFacts } from '../model/page-facts';
import type { Source } from '../model/source';
import { readAuthors } from './authors';
import { cleanText } from './clean-text';
import { dateInUrl, parseDate } from './dates';
import { firstOf } from './meta-tags';
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

/** `rel=canonical`, resolved against the page's address; null where it is no web address. */
function canonicalOf({ canonical, url }: PageFacts): string | null {
  const href = canonical?.trim() ?? '';
  if (href === '' || !URL.canParse(href, url)) return null;
  const resolved = new URL(href, url);
  const isWeb = resolved.protocol === 'https:' || resolved.protocol === 'http:';
  return isWeb && resolved.href.length <= LIMITS.urlChars ? resolved.href : null;
}

/** Reads the source of a page from its facts. Identity (`key`) is left to the caller's `keyOf`. */
export function readSource(facts: PageFacts, keyOf: (url: string, canonicalUrl: string | null) => string): Source {
  const { url } = facts;
  const declared = readSchemaOrg(facts.jsonLd);
  const meta = new Map(facts.meta);
  const canonicalUrl = canonicalOf(facts);
  const siteName = firstOf(meta, ['og:site_name', 'application-name']);
  const outlet = cleanText(siteName ?? declared.publisher, LIMITS.nameChars);
  const host = hostOf(url);
  const outlets = [
    outlet,
    cleanText(declared.publisher, LIMITS.nameChars),
    host?.split('.').slice(0, -1).join(' ') ?? null,
  ];
  const language = facts.language ?? declared.language;
  const titles = [
    declared.headline,
    firstOf(meta, ['og:title', 'twitter:title', 'dc.title', 'title']),
    facts.windowTitle,
  ];
  const title = readTitle(
    facts.headline,
    titles.map((own) => cleanText(own, LIMITS.titleChars)),
    outlets,
  );
  const authors = readAuthors({ declared: declared.authors, meta, facts, outlets })
    .map((name) => cleanText(name, LIMITS.nameChars))
    .filter((name) => name !== null);
  return {
    url,
    key: keyOf(url, canonicalUrl),
    canonicalUrl,
    title: cleanText(title, LIMITS.titleChars) ?? '',
    authors: [...new Set(authors)],
    outlet: outlet ?? cleanText(host, LIMITS.nameChars),
    published:
      parseDate(declared.published) ??
      parseDate(firstOf(meta, PUBLISHED)) ??
      readShownDate(facts.near, language) ??
      readTimeElement(facts.times) ??
      readOnlyDate(facts.dateLines, language) ??
      dateInUrl(url),
    modified: parseDate(declared.modified) ?? parseDate(firstOf(meta, MODIFIED)),
    language: cleanText(language, 35),
  };
}
