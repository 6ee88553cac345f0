/** The package as people install it: no access to any page, until the reader presses the toolbar's button. */
import { expect, it } from 'vitest';
import { inEachBrowser } from './browser/each-browser';
import { countMarks, until } from './browser/reader-page';

inEachBrowser(
  'the installed package',
  ({ running, origin }) => {
    // First, because the page that opens would stand before the one under the popup.
    it('opens the welcome page after the installation', async () => {
      await until('the welcome page', async () =>
        (await running().browser.pages()).some((page) => page.url().endsWith('/welcome.html')),
      );
    });

    it('touches no page by itself, and the page under the popup when it is opened', async () => {
      const page = await running().newPage();
      await page.goto(`${origin()}/india-japan.html`);
      await page.bringToFront();
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      expect(await countMarks(page)).toBe(0);
      const [extension] = [...(await running().browser.extensions()).values()];
      if (extension === undefined) throw new Error('The extension is not there.');
      await extension.triggerAction(page);
      await until('marks on the page', async () => (await countMarks(page)) > 0);
      const popup = running()
        .browser.targets()
        .find((target) => target.url().endsWith('/popup.html'));
      expect(popup).toBeDefined();
    });
  },
  { kinds: ['chromium'], run: { build: 'production' } },
);
