/** The story in all its forms: what is marked where, and that the page never notices. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inEachBrowser } from './browser/each-browser';
import { readMarks, until, useSettings } from './browser/reader-page';
import { MUTED_HOST, openTwins, READ_HOST, type Twins } from './browser/witness';
import { CHANGING_FORMS } from './page-forms/changing';
import { STANDING_FORMS } from './page-forms/standing';

/** The marks are there at once on a page that was read, and after a second or so on one that has changed. */
const PATIENCE_MS = 10_000;

const story = (
  inner: string,
): string => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Envoys meet</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2024-05-07"></head>
<body><article><h1>Envoys meet</h1><p>Diplomats spoke of a ceasefire for three hours on Tuesday, and of the airstrike that had come before it. They left without a word to the press.</p>
${inner}<p>Another round is planned for the end of the month, said two of those who had been in the room, if the fighting does not come closer to the city by then.</p></article></body></html>`;

const standing = STANDING_FORMS.map(({ html }, index) => `<section id="case-${index}">${html}</section>`).join('\n');
const extra = new Map([
  ['/standing.html', story(standing)],
  ...CHANGING_FORMS.map(({ html }, index): [string, string] => [
    `/changing-${index}.html`,
    story(`<div id="case">${html}</div>`),
  ]),
]);

/** Sample pages that stand still by themselves. */
const SAMPLES = [
  'india-japan.html',
  'ceasefire.html',
  'dark.html',
  'rtl.html',
  'editors.html',
  'front.html',
  'kitchen.html',
  'single-page.html?story=arctic',
];

/** Marked words inside an element and its shadow trees. */
function readMarksIn(page: Page, selector: string): Promise<string[]> {
  return page.evaluate((root) => {
    const isInside = (node: Node | null): boolean => {
      const element = node instanceof Element ? node : (node?.parentElement ?? null);
      if (element?.closest(root)) return true;
      const tree = node?.getRootNode();
      return tree instanceof ShadowRoot && isInside(tree.host);
    };
    const found: string[] = [];
    for (const [name, highlight] of CSS.highlights as unknown as Iterable<[string, Set<AbstractRange>]>) {
      if (!name.startsWith('attache')) continue;
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        if (!isInside(startContainer)) continue;
        const range = document.createRange();
        try {
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
        } catch {
          continue; // The page has cut the text since; such a range is not painted.
        }
        found.push(range.toString().replace(/\s+/g, ' '));
      }
    }
    return found;
  }, selector);
}

inEachBrowser(
  'page forms',
  ({ running, origin }) => {
    const parts: { twins?: Twins } = {};
    const twins = (): Twins => {
      if (parts.twins === undefined) throw new Error('no pages');
      return parts.twins;
    };
    const expectMarks = async (selector: string, wanted: readonly string[]): Promise<void> => {
      const read = async (): Promise<string> => (await readMarksIn(twins().own, selector)).sort().join(', ');
      const sorted = [...wanted].sort().join(', ');
      await until('the marks', async () => (await read()) === sorted, PATIENCE_MS).catch(() => undefined);
      expect(await read()).toBe(sorted);
    };

    beforeAll(async () => {
      await useSettings(running(), {
        alwaysHosts: [READ_HOST],
        mutedHosts: [MUTED_HOST],
        // Names are enough here; words of the field stand everywhere.
        hiddenCategories: ['term'],
      });
      parts.twins = await openTwins(running(), origin());
    });
    afterAll(() => parts.twins?.close());

    it('opens a page of all standing forms, which does not notice', async () => {
      await twins().visit('standing.html');
      expect((await twins().expectAlike()).errors).toEqual([]);
    });
    it.each(STANDING_FORMS.map(({ name, marked }, index) => [name, marked, index] as const))('%s', (_, marked, index) =>
      expectMarks(`#case-${index}`, marked),
    );
    it('still stands as it was after printing', async () => {
      await twins().inBoth((page) => page.pdf());
      await expectMarks('#case-0', ['NATO']);
      expect((await twins().expectAlike()).errors).toEqual([]);
    });

    it.each(CHANGING_FORMS.map((form, index) => [form.name, form, index] as const))('%s', async (_, form, index) => {
      await twins().visit(`changing-${index}.html`);
      await twins().inBoth((page) => page.evaluate(form.change));
      await expectMarks('#case', form.marked);
      expect((await twins().expectAlike()).errors).toEqual([]);
    });

    it.each(SAMPLES)('the sample page %s does not notice', async (path) => {
      await twins().visit(path);
      expect((await twins().expectAlike()).errors).toEqual([]);
      expect(await readMarks(twins().bare)).toEqual([]);
    });
  },
  { extra },
);
