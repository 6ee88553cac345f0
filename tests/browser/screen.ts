/** A person in front of one of our screens: reads it, presses what it shows, types. */
import type { Page } from 'puppeteer-core';
import { until } from './reader-page';

/** Everything the screen says, white space folded. */
export function textOf(screen: Page): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: what a person sees, without what is hidden.
  return screen.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
}

export async function untilSays(screen: Page, words: string): Promise<void> {
  await until(`the screen says “${words}”`, async () => (await textOf(screen)).includes(words));
}

type Point = { x: number; y: number };

/** Where a control with this label stands that can be used, scrolled into view; null where there is none. */
function findControl(screen: Page, label: string): Promise<Point | null> {
  return screen.evaluate((wanted) => {
    const nameOf = (control: Element): string => {
      const own =
        control.getAttribute('aria-label') ??
        (control as HTMLInputElement).labels?.[0]?.textContent ??
        control.textContent ??
        '';
      return own.replace(/\s+/g, ' ').trim();
    };
    const controls = [
      ...document.querySelectorAll('button, a[href], summary, input, select, textarea, [role="button"]'),
    ];
    const visible = controls.filter((control) => control.getClientRects().length > 0 && !control.matches(':disabled'));
    const found =
      visible.find((control) => nameOf(control) === wanted) ??
      visible.find((control) => nameOf(control).startsWith(wanted));
    if (found === undefined) return null;
    found.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y, width, height } = found.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, label);
}

/** Clicks the button, link or field whose label is, or begins with, these words. */
export async function press(screen: Page, label: string): Promise<void> {
  await screen.bringToFront();
  const found: { at?: Point } = {};
  // A screen that is still filling moves its controls: one is pressed once it stands still.
  await until(`a control “${label}”`, async () => {
    const before = found.at;
    const at = await findControl(screen, label);
    if (at !== null) found.at = at;
    await new Promise((resolve) => setTimeout(resolve, 120));
    return at !== null && before !== undefined && before.x === at.x && before.y === at.y;
  });
  if (found.at !== undefined) await screen.mouse.click(found.at.x, found.at.y);
}

/** Puts words into a field in place of what it held. */
export async function fill(screen: Page, label: string, words: string): Promise<void> {
  await press(screen, label);
  await screen.keyboard.down('Control');
  await screen.keyboard.press('KeyA');
  await screen.keyboard.up('Control');
  if (words === '') await screen.keyboard.press('Backspace');
  else await screen.keyboard.type(words);
}
