/** Names of authors, from what pages print: `By Asha Verma and Kenji Mori in New Delhi`. */
import { LIMITS } from '../model/limits';

/** Words that an author's name does not hold; a byline behind them speaks of something else. */
const ENDS = /\s+(?:in|for|at|from|on|is|was|\||·|•|–|—|updated|published|posted|read|min)\s.*$/i;

/** Splits and cleans a printed byline; addresses, dates and long sentences are no names. */
export function namesInByline(byline: string): string[] {
  const text = byline
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:written |posted |reported |words |text |story |review(?:ed)? )?by:?\s+/i, '');
  return text
    .split(/\s*(?:,\s+and\s|,|;|\s+and\s|\s&\s|\||·|•|\/)\s*/)
    .map((name) => ` ${name}`.replace(ENDS, '').trim())
    .filter((name) => isName(name));
}

function isName(name: string): boolean {
  if (name.length < 2 || name.length > 60 || /https?:|www\.|@|\d{2}/.test(name)) return false;
  const words = name.split(' ');
  return (
    words.length <= 6 && /^\p{L}/u.test(name) && !/^(by|staff|share|comments?|updated|published|read|min)$/i.test(name)
  );
}

const BYLINES = [
  '[rel~="author"]',
  '[itemprop~="author"] [itemprop="name"]',
  '[itemprop~="author"]',
  '[class*="byline" i]',
  '[class*="author-name" i]',
  '[class*="author" i] a',
  '[data-testid*="byline" i]',
  '[class*="author" i]',
];

/** Longest text of an element that may still be a byline. */
const BYLINE_CHARS = 200;

/** Names in the first visible byline of a page. */
export function readByline(root: ParentNode): string[] {
  for (const selector of BYLINES) {
    const names: string[] = [];
    for (const element of root.querySelectorAll(selector)) {
      if (element.closest('aside, footer, nav, [class*="comment" i], [class*="related" i]') !== null) continue;
      const text = element.textContent ?? '';
      if (text.length <= BYLINE_CHARS) names.push(...namesInByline(text));
      if (names.length >= LIMITS.authors) break;
    }
    if (names.length > 0) return [...new Set(names)].slice(0, 6);
  }
  return [];
}
