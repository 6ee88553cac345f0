/** Text fragments lead both browsers to the passage they were made for. */
import { expect, it } from 'vitest';
import { findTextFragment } from '../utils/anchor/text-fragment';
import { chooseQuote, QUOTE_KINDS } from './anchoring/quotes';
import { createRandom } from './anchoring/random';
import { readStories, render, type Story } from './anchoring/story';
import { inEachBrowser } from './browser/each-browser';
import { PATIENCE_MS, until } from './browser/reader-page';

const LINKS = 40;

type Link = { readonly path: string; readonly fragment: string; readonly paragraph: number; readonly words: string };

/** Paragraphs a screen apart, so that only one is in view. */
function pageOf({ paragraphs, script }: Story): string {
  const escapeHtml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const lines = render(paragraphs).text.split('\n');
  const body = lines.map((line, at) => `<p id="p${at}">${escapeHtml(line)}</p>`).join('\n');
  const language = { latin: 'en', arabic: 'ar', japanese: 'ja' }[script];
  return `<!doctype html><html lang="${language}" dir="auto"><title>Story</title><style>p { margin: 130vh 0 }</style>${body}`;
}

const STORIES = readStories();
const PAGES = new Map(STORIES.map((story) => [`/${story.name}.html`, pageOf(story)]));

function makeLinks(): Link[] {
  const random = createRandom(7);
  const links: Link[] = [];
  while (links.length < LINKS) {
    const story = random.pick(STORIES);
    const quoted = chooseQuote(random.pick(QUOTE_KINDS), story, random);
    if (quoted === null || quoted.kind === 'headline') continue;
    const { text } = render(story.paragraphs);
    const fragment = findTextFragment(text, quoted.start, quoted.end);
    if (fragment === null) continue;
    links.push({
      path: `/${story.name}.html`,
      fragment: fragment.value,
      paragraph: text.slice(0, quoted.start).split('\n').length - 1,
      words: text.slice(quoted.start, quoted.end),
    });
  }
  return links;
}

inEachBrowser(
  'a text fragment',
  ({ running, origin }) => {
    it(
      'scrolls to its passage',
      async () => {
        const missed: string[] = [];
        for (const { path, fragment, paragraph, words } of makeLinks()) {
          const page = await running().newPage();
          await page.goto(`${origin()}${path}#${fragment}`);
          // The welcome page may have come in front: a page that is not seen does not scroll.
          await page.bringToFront();
          const isInView = (): Promise<boolean> =>
            page.evaluate((id) => {
              const box = document.getElementById(id)?.getBoundingClientRect();
              return box !== undefined && box.top < innerHeight && box.bottom > 0;
            }, `p${paragraph}`);
          await until(words, isInView, 6_000).catch(() => missed.push(`${path}#${fragment} for: ${words}`));
          await page.close();
        }
        expect(missed).toEqual([]);
      },
      4 * PATIENCE_MS,
    );
  },
  { extra: PAGES },
);
