/** Whether a page is one story: what it declares, weighed against what it shows. */
import type { ArticleFacts } from '../model/page-facts';
import { FEWEST_STORY_CHARS } from './article-root';
import { firstOf } from './meta-tags';
import { beginsAsByline } from './names';
import { ARTICLE_TYPES, readSchemaOrg } from './schema-org';
import { readShownDate, readTimeElement } from './shown-date';

const OTHER_TYPES: ReadonlySet<string> = new Set(
  (
    'Product ProductGroup ItemList CollectionPage SearchResultsPage DiscussionForumPosting QAPage SoftwareApplication Recipe ' +
    'JobPosting Service LocalBusiness Course Event'
  ).split(' '),
);

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
/** Whether something beside the headline looks like a byline; whom it names does not matter here. */
function isSignedNear({ near, signatures }: ArticleFacts): boolean {
  return (
    near.some(
      ({ text, line, isAmongWords, isLife }) => !isLife && !isAmongWords && line !== null && beginsAsByline(text),
    ) || near.some(({ signed }) => signed.some(([, at]) => signatures[at]?.text))
  );
}

/** Each clue with what it adds; the sum decides. */
function weighClues(facts: ArticleFacts): Record<string, number> {
  const { types, published, authors } = readSchemaOrg(facts.jsonLd);
  const all = [...types, ...facts.itemTypes.map((type) => type.replace(/^https?:\/\/schema\.org\//, ''))];
  const meta = new Map(facts.meta);
  const openGraph = firstOf(meta, ['og:type'])?.toLowerCase() ?? '';
  const { chars, paragraphs } = facts.prose;
  const isDated =
    published !== null ||
    firstOf(meta, ['article:published_time', 'datepublished', 'parsely-pub-date', 'sailthru.date']) !== null ||
    readShownDate(facts.near, null) !== null ||
    readTimeElement(facts.times) !== null;
  const isSigned = authors.length > 0 || isSignedNear(facts);
  return {
    type: all.some((type) => ARTICLE_TYPES.has(type)) ? 3 : 0,
    otherType: all.some((type) => OTHER_TYPES.has(type)) ? -2 : 0,
    openGraph: openGraph === 'article' ? 2 : /^(?:product|profile|book|music|video)/.test(openGraph) ? -2 : 0,
    dated: isDated ? 1 : -1,
    signed: isSigned ? 1 : 0,
    address: scoreAddress(facts.url),
    prose: paragraphs >= 4 && chars > 0.7 * facts.prose.all ? 1 : 0,
    long: chars > 2500 ? 1 : 0,
    forum: FORUM.test(firstOf(meta, ['generator']) ?? '') ? -3 : 0,
    basket: facts.hasBasket ? -2 : 0,
  };
}

/** Never throws; a page without running text is no article. */
export function isArticle(facts: ArticleFacts): boolean {
  if (facts.prose.chars < FEWEST_STORY_CHARS) return false;
  return Object.values(weighClues(facts)).reduce((sum, clue) => sum + clue, 0) >= ENOUGH;
}
