/** Collects what may be a story's date; `shown-date.ts` reads it. */
import { FACTS } from '../model/fact-limits';
import type { MarkedTime, PageFacts } from '../model/page-facts';
import { isAmongWords, isElsewhere } from './elsewhere';
import { isFilledIn } from './filled-in';
import { cutLine } from './short-text';

/** Ways of marking dates, the surest first. */
const MARKS = [
  '[itemprop~="datePublished"]',
  'time[pubdate]',
  'time.published',
  'article time',
  'header time',
  'time',
  '[class*="publish" i]',
  '[class*="posted" i]',
  '[class*="date" i]',
];

/** `<time>`, microdata and telling classes anywhere on the page: not in lists of other stories. */
export function collectTimes(document: Document): MarkedTime[] {
  return [...document.querySelectorAll(MARKS.join())]
    .slice(0, FACTS.marked)
    .filter((time) => !isElsewhere(time, 'aside, li'))
    .map((time) => {
      const datetime = time.getAttribute('datetime') ?? time.getAttribute('content');
      return {
        ranks: [...MARKS.keys()].filter((rank) => time.matches(MARKS[rank] ?? '')),
        names: cutLine(time.getAttribute('class')),
        text: cutLine(time),
        around: cutLine(time.parentElement),
        datetime: datetime === null ? null : cutLine(datetime),
      };
    });
}

/** Lines looked at when the whole story is searched. */
const LINES = 3_000;
/** A date, and at most what says that it is one. */
const DATE_ALONE = 45;

/** Lines with a year in them that stand alone anywhere in the story. */
export function collectDateLines(root: Element): PageFacts['dateLines'] {
  const lines: { text: string; label: string }[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  let before = '';
  for (let node = walker.nextNode(), count = 0; node !== null && count < LINES; node = walker.nextNode(), count += 1) {
    const text = cutLine(node.nodeValue);
    if (text === '' || isFilledIn(node)) continue;
    const label = before;
    before = text;
    const element = node.parentElement;
    if (text.length < 8 || text.length > DATE_ALONE || !/\d{4}/.test(text) || element === null) continue;
    if (isAmongWords(node) || isElsewhere(element, 'aside')) continue;
    if (lines.push({ text, label }) === FACTS.dateLines) break;
  }
  return lines;
}
