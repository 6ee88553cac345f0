/** Opens one of our pages in a tab and closes the popup, which some browsers would leave open in front of it. */
import { browser } from 'wxt/browser';

export function openScreen(event: MouseEvent & { readonly currentTarget: HTMLAnchorElement }): void {
  event.preventDefault();
  browser.tabs
    .create({ url: event.currentTarget.href })
    .then(() => window.close())
    .catch((error: unknown) => console.error('Attaché: the page could not be opened', error));
}
