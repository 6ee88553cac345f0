/** A person without a mouse in front of one of our screens. */
import type { Page } from 'puppeteer-core';
import { until } from './reader-page';

/** What the focus is on, as it is read aloud; empty while Tab walks through the browser's own bars. */
export function focusedLabel(screen: Page): Promise<string> {
  return screen.evaluate(() => {
    const own = document.hasFocus() ? document.activeElement : null;
    if (!(own instanceof HTMLElement)) return '';
    const label = own.getAttribute('aria-label') ?? (own as HTMLInputElement).labels?.[0]?.textContent;
    // biome-ignore lint/performance/useDomNodeTextContent: what a person sees, without what is hidden.
    return (label ?? own.innerText).replace(/\s+/g, ' ').trim();
  });
}

/** The whole label of the control that is called so, or so to begin with, and whether it stands before the focus in the page. */
function findControl(screen: Page, label: string): Promise<{ label: string; isBefore: boolean }> {
  return screen.evaluate((wanted) => {
    const controls = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea')].map(
      (own) => {
        const text = own.getAttribute('aria-label') ?? (own as HTMLInputElement).labels?.[0]?.textContent;
        // biome-ignore lint/performance/useDomNodeTextContent: what a person sees, without what is hidden.
        return { own, text: (text ?? own.innerText).replace(/\s+/g, ' ').trim() };
      },
    );
    const target = controls.find(({ text }) => text === wanted) ?? controls.find(({ text }) => text.startsWith(wanted));
    const focused = document.activeElement ?? document.body;
    const isBefore =
      target !== undefined && (focused.compareDocumentPosition(target.own) & Node.DOCUMENT_POSITION_PRECEDING) > 0;
    return { label: target?.text ?? wanted, isBefore };
  }, label);
}

/** Walks to a control by Tab, or back by Shift and Tab: beyond the page's ends wait the browser's own bars. */
export async function tabTo(screen: Page, wanted: string): Promise<void> {
  const { label, isBefore } = await findControl(screen, wanted);
  if (isBefore) await screen.keyboard.down('Shift');
  let isThere = false;
  for (let step = 0; step < 250 && !isThere; step++) {
    isThere = (await focusedLabel(screen)) === label;
    if (!isThere) await screen.keyboard.press('Tab');
  }
  if (isBefore) await screen.keyboard.up('Shift');
  if (!isThere) throw new Error(`Tab does not come to: ${label}`);
}

export async function pressByKey(screen: Page, label: string): Promise<void> {
  await tabTo(screen, label);
  await screen.keyboard.press('Enter');
}

/** Types into the field that has come up and has the focus. */
export async function typeInto(screen: Page, label: string, words: string): Promise<void> {
  await until(`the focus in “${label}”`, async () => (await focusedLabel(screen)) === label);
  await screen.keyboard.type(words);
}
