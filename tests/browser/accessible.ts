/** What axe objects to on a screen as it stands, in light, dark and forced colours, and whether it fits the window. Chromium only. */
import axe from 'axe-core';
import type { CDPSession, Page } from 'puppeteer-core';
import { expect } from 'vitest';

const LOOKS = [
  ['light', 'none'],
  ['dark', 'none'],
  ['light', 'active'],
] as const;

/** @param what names the screen where it fails */
export async function expectAccessible(screen: Page, session: CDPSession, what: string): Promise<void> {
  for (const [scheme, forced] of LOOKS) {
    const features = [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'forced-colors', value: forced },
    ];
    await session.send('Emulation.setEmulatedMedia', { features });
    await new Promise((resolve) => setTimeout(resolve, 300));
    await screen.evaluate(axe.source);
    const violations = await screen.evaluate(async () => {
      const { violations: found } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
      return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
    });
    expect(violations, `${what} ${scheme} ${forced}`).toEqual([]);
    expect(await screen.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${what} fits`).toBe(true);
  }
}
