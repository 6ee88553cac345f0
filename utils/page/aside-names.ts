/** Which elements say of themselves, by tag, role or name, that they are not the article's. */

const TAGS = new Set('nav aside footer form dialog menu'.split(' '));

const ROLES =
  /^(?:navigation|complementary|contentinfo|banner|search|form|alert|tablist|toolbar|(?:alert)?dialog|menu(?:bar)?)$/;

/** Words, and what they stand in. */
const WORDS = new Set('a abbr b cite em i mark q s small span strong sub sup time u'.split(' '));
const SENTENCES = new Set('p li blockquote td dd h1 h2 h3 h4 h5 h6 em strong b i figcaption'.split(' '));

/** Parts of names after which, at the start or end of a part, comes a block of the site. Separators are `-`. */
const NAMES = new RegExp(
  `(?:^|[ -])(?:${[
    // other stories
    'related|recirc\\w*|recommend(?:ed|ations?)|trending|most-\\w+|popular-\\w+|more-(?:stories|from|news|on|in)|read-(?:more|next|also)',
    'you-m\\w+|up-next|nav(?:bar)?|nav-links|\\w+-navigation|pag(?:ination|er)|latest-\\w+|outbrain|taboola',
    // asking the reader for something
    'newsletters?|subscri(?:be|ption)|sign-?up|opt-?in|promos?|cta|paywall|donat(?:e|ion)|cookies?|consent|popup|modal|tooltip',
    // advertisements
    'ads?|advert\\w*|ad-?(?:slot|unit|label|wrapper)\\w*|sponsor(?:ed)?|disclaimer|disclosure',
    // doing something with the story
    'shar(?:e|es|ing)|shared\\w*|addtoany|socials?|follow-us|toolbar|btn|buttons?|comments?|disqus|respond|ratings?|feedback',
    // finding one's way
    'breadcrumbs?|menu|sidebar|widget-area|footer|skip-\\w+|back-to-\\w+|toc|tags|topics|copyright',
    'author-(?:bio|box|card|info)|about-(?:the-)?author|bio|sr-only|screen-reader\\w*|visually-?hidden|(?:audio|video)-player',
  ].join('|')})(?=[ -]|$)`,
);

/** Words that make a name speak of what an element has or lacks, not of what it is. */
const MODIFIER =
  /[^ ]*-(?:enabled|disabled|true|false|layout)[^ ]*|(?:^| )(?:has|with|no|not|is|hide|show|without|js|hover|group|peer|print|[\w-]*:[^ ]*)-[^ ]*|[^ ]*[:[][^ ]*/g;

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
  const classes = element.getAttribute('class') ?? '';
  return `${element.localName} ${classes === '' ? `#${element.id}` : classes}`;
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
    if (role !== null && ROLES.test(role)) return true;
    const key = kinOf(element);
    const answer = known.get(key);
    if (answer !== undefined) return answer;
    const named = NAMES.test(namesOf(element));
    known.set(key, named);
    return named;
  };
}
