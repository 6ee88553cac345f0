/** Whether a page is one story: what it declares, weighed against what it shows. */
import { type FoundArticle, findArticle } from './article-root';
import { readBylineNear } from './byline';
import { firstOf, readMeta } from './meta-tags';
import { piecesNear } from './near-headline';
import { ARTICLE_TYPES, readSchemaOrg } from './schema-org';
import { readShownDate, readTimeElement } from './shown-date';

const OTHER_TYPES: ReadonlySet<string> = new Set(
  (
    'Product ProductGroup ItemList CollectionPage SearchResultsPage DiscussionForumPosting QAPage SoftwareApplication Recipe ' +
    'JobPosting Service LocalBusiness Course Event'
  ).split(' '),
);

/** Running text from which on a page may be a story at all: about two paragraphs. */
const FEWEST_CHARS = 250;
const ENOUGH = 3;

/** Labels of a host, and parts of a path, under which sites keep what is not stories. */
const OTHER_HOST = /^(?:forums?|community|discuss(?:ions?)?|docs?|developers?|api|help|support|shop|store|wiki)$/;
const OTHER_PART =
  /^(?:products?|shop|store|cart|category|categories|collections?|browse|tags?|topics?|search|forums?|community|threads?|t|questions|docs?|documentation|manual|reference|wiki|services?|coupons?.*|pricing|careers|jobs|about(?:-us)?|contact(?:-us)?|privacy.*|terms.*|login|account|recipes?)$/;
const STORY_PART = /^(?:news|articles?|story|stories|blog|blogs|posts?|opinion|world|politics|features?)$/;

/** `/2024/05/07/envoys-return-to-cairo`, `/story-12345678`: an address of one story rather than of a section or a shop. */
function scoreAddress(url: string): number {
  if (!URL.canParse(url)) return 0;
  const { hostname, pathname } = new URL(url);
  const parts = pathname
    .toLowerCase()
    .split('/')
    .filter((part) => part !== '');
  const last = parts.at(-1);
  if (last === undefined) return -3;
  let score = 0;
  if ((last.match(/-/g)?.length ?? 0) >= 3 || /\d{6,}/.test(last) || /\/20\d{2}\/(?:\d{1,2}|[a-z]{3})\//.test(pathname))
    score += 1;
  if (parts.slice(0, -1).some((part) => STORY_PART.test(part))) score += 1;
  else if (parts.some((part) => OTHER_PART.test(part))) score -= 2;
  if (
    hostname
      .split('.')
      .slice(0, -1)
      .some((label) => OTHER_HOST.test(label))
  )
    score -= 3;
  return score;
}

const FORUM = /discourse|phpbb|vbulletin|xenforo|nodebb|discuz|mybb|invision|flarum|vanilla|simple machines/i;
/** A button that puts the page's subject into a basket. */
const BASKET = 'form[action*="/cart" i], [name="add-to-cart"], [class*="add-to-cart"], meta[property$="price:amount"]';

/** The schema.org types of the elements that the article stands in. */
function typesAround(root: Element): string[] {
  const types: string[] = [];
  for (let at: Element | null = root; at !== null; at = at.parentElement) {
    const type = at.getAttribute('itemtype');
    if (type !== null) types.push(type.replace(/^https?:\/\/schema\.org\//, ''));
  }
  return types;
}

/** Each clue with what it adds; the sum decides. */
export function weighClues(
  document: Document,
  url: string,
  { root, headline, prose }: FoundArticle,
): Record<string, number> {
  const declared = readSchemaOrg(document);
  const { published, authors } = declared;
  const types = [...declared.types, ...typesAround(root)];
  const meta = readMeta(document);
  const openGraph = firstOf(meta, ['og:type'])?.toLowerCase() ?? '';
  const near = piecesNear(headline ?? root, headline !== null);
  const chars = prose.charsIn(root);
  const isDated =
    published !== null ||
    firstOf(meta, ['article:published_time', 'datepublished', 'parsely-pub-date', 'sailthru.date']) !== null ||
    readShownDate(near, null) !== null ||
    readTimeElement(document) !== null;
  const isSigned = authors.length > 0 || readBylineNear(near).length > 0;
  const isDeclared = types.some((type) => ARTICLE_TYPES.has(type));
  return {
    type: isDeclared ? 3 : 0,
    otherType: types.some((type) => OTHER_TYPES.has(type)) ? -2 : 0,
    openGraph: openGraph === 'article' ? 2 : /^(?:product|profile|book|music|video)/.test(openGraph) ? -2 : 0,
    dated: isDated ? 1 : -1,
    signed: isSigned ? 1 : 0,
    address: scoreAddress(url),
    prose: prose.paragraphsIn(root) >= 4 && chars > 0.7 * prose.chars ? 1 : 0,
    long: chars > 2500 ? 1 : 0,
    forum: FORUM.test(firstOf(meta, ['generator']) ?? '') ? -3 : 0,
    basket: document.querySelector(BASKET) === null ? 0 : -2,
  };
}

/** Never throws; a page without a body is no article. */
export function isArticle(document: Document, url: string, article: FoundArticle = findArticle(document)): boolean {
  if (article.prose.charsIn(article.root) < FEWEST_CHARS) return false;
  const clues = weighClues(document, url, article);
  return Object.values(clues).reduce((sum, clue) => sum + clue, 0) >= ENOUGH;
}
