/** Which elements say of themselves, by tag, role or name, that they are not the article's. */

const TAGS = new Set('nav aside footer form dialog menu'.split(' '));

const ROLES = new Set(
  'navigation complementary contentinfo banner search dialog alertdialog menu menubar toolbar tablist form alert'.split(' '),
);

const WORDS = new Set('a abbr b cite em i mark q s small span strong sub sup time u'.split(' '));
const SENTENCES = new Set('p li blockquote td dd h1 h2 h3 h4 h5 h6 em strong b i figcaption'.split(' '));

/** Parts of names after which, at the start or end of a part, comes a block of the site. Separators are `-`. */
const NAMES = new RegExp(
  `(?:^|[ -])(?:${[
    // other stories
    'related(?!-?(?:content-)?(?:wrap|body))|recirc\\w*|recommend(?:ed|ations?)|trending|most-(?:read|viewed|popular|recent)|popular-\\w+',
    'more-(?:stories|from|news|on|in|articles|posts)|read-(?:more|next|also)|also-(?:read|like)|you-(?:may|might)|up-next|next-up',
    '(?:posts?|article|story)-nav(?:igation)?|nav-links|pagination|pager|latest-(?:news|posts|stories)|outbrain|taboola|zergnet',
    // asking the reader for something
    'newsletters?|subscribe|subscription|sign-?up|opt-?in|email-capture|promos?|cta|paywall|regwall|donate|donation|app-download',
    'cookies?|consent|gdpr|onetrust|popup|modal|pop-?over|tooltip|toast',
    // advertisements
    'ads?|advert\\w*|ad-?(?:slot|unit|container|wrapper|break|label|zone|block)\\w*|sponsor(?:ed|s)?|dfp|affiliate-disclosure|disclaimer|disclosure',
    // doing something with the story
    'shar(?:e|es|ing)|shared(?:addy|-counts)|addtoany|addthis|social|socials|follow-us|toolbar|print-only|actions?-bar|article-actions',
    'comments?|disqus|respond|reactions?|ratings?|feedback|poll|quiz',
    // finding one's way
    'breadcrumbs?|navbar|nav|menu|sidebar|side-bar|widget-area|site-(?:header|footer)|footer|skip-?(?:link|to)\\w*|back-to-\\w+|toc|table-of-contents|search-?(?:box|form|bar)',
    'tags|tag-(?:list|cloud)|post-tags|topics|keywords|copyright',
    'author-(?:bio|box|card|info|profile)|about-(?:the-)?author|bio|btn|buttons?',
    'sr-only|screen-reader(?:-text|-only)?|visually-?hidden|visuallyhidden|assistive-text|audio-player|video-player|jw-?player',
  ].join('|')})(?=[ -]|$)`,
);

/** Words that make a name speak of what an element has or lacks, not of what it is. */
const MODIFIER = /[^ ]*-(?:enabled|disabled|true|false|layout)[^ ]*|(?:^| )(?:has|with|no|not|is|hide|show|without|js|hover|group|peer|print|[\w-]*:[^ ]*)-[^ ]*|[^ ]*[:[][^ ]*/g;

/** Longest list of names that is looked at: utility classes run to thousands. */
const NAME_CHARS = 300;

function namesOf(element: Element): string {
  const names = `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('data-testid') ?? ''}`;
  return names
    .slice(0, NAME_CHARS)
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(MODIFIER, ' ')
    .replace(/[^\p{L}\p{N} -]+|-{2,}/gu, '-');
}

/** What an element calls itself: kin share it, and what is said of one is said of all. */
export function kinOf(element: Element): string {
  return `${element.localName} ${element.getAttribute('class') ?? ''}\n${element.id}`;
}

export type AsideTest = (element: Element) => boolean;

/** A link or an emphasis among words is part of the sentence, whatever its names. */
function isInSentence(element: Element): boolean {
  return WORDS.has(element.localName) && SENTENCES.has(element.parentElement?.localName ?? '');
}

/** A test that remembers its answers, for one reading of a page. */
export function createAsideTest(): AsideTest {
  const known = new Map<string, boolean>();
  return (element) => {
    if (TAGS.has(element.localName)) return true;
    if (!element.hasAttributes() || isInSentence(element)) return false;
    const role = element.getAttribute('role');
    if (role !== null && ROLES.has(role)) return true;
    const key = kinOf(element);
    const answer = known.get(key);
    if (answer !== undefined) return answer;
    const named = NAMES.test(namesOf(element));
    known.set(key, named);
    return named;
  };
}
