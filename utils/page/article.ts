/** Whether a page is one story: what it declares, weighed against what it shows. */
import { measureProse } from './article-root';
import { readMeta } from './meta-tags';
import { ARTICLE_TYPES, readSchemaOrg } from './schema-org';

const OTHER_TYPES: ReadonlySet<string> = new Set([
  'Product',
  'ProductGroup',
  'ItemList',
  'CollectionPage',
  'SearchResultsPage',
  'DiscussionForumPosting',
  'QAPage',
  'SoftwareApplication',
  'Recipe',
  'JobPosting',
  'Service',
  'LocalBusiness',
  'Course',
  'Event',
]);

/** Running text from which on a page may be a story at all: about two paragraphs. */
const FEWEST_CHARS = 250;
const ENOUGH = 3;

/** `/2024/05/07/envoys-return-to-cairo`, `/story-12345678`: an address of one story rather than of a section. */
function looksLikeStory(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const last =
    new URL(url).pathname
      .split('/')
      .filter((part) => part !== '')
      .at(-1) ?? '';
  return (last.match(/-/g)?.length ?? 0) >= 3 || /\d{6,}/.test(last) || /\/20\d{2}\/\d{1,2}\//.test(url);
}

/** Never throws; a page without a body is no article. */
export function isArticle(document: Document, url: string): boolean {
  const { rootChars, allChars, paragraphs } = measureProse(document);
  if (rootChars < FEWEST_CHARS) return false;
  const { types, published } = readSchemaOrg(document);
  const openGraph = readMeta(document, ['og:type'])?.toLowerCase() ?? '';
  let score = 0;
  if (types.some((type) => ARTICLE_TYPES.has(type))) score += 3;
  if (types.some((type) => OTHER_TYPES.has(type))) score -= 2;
  if (openGraph === 'article') score += 2;
  if (openGraph === 'product' || openGraph === 'profile') score -= 2;
  if (
    readMeta(document, ['article:published_time', 'parsely-pub-date', 'sailthru.date']) !== null ||
    published !== null
  )
    score += 1;
  if (document.querySelector('article time, [class*="byline" i], [rel~="author"]') !== null) score += 1;
  if (looksLikeStory(url)) score += 1;
  if (URL.canParse(url) && new URL(url).pathname === '/') score -= 3;
  if (paragraphs >= 4 && rootChars / allChars > 0.7) score += 1;
  if (rootChars > 2500) score += 1;
  return score >= ENOUGH;
}
