/** Opens one of our full pages in a tab, from the small screens beside a page. */
import { browser } from 'wxt/browser';

export type OpenScreen = (event: MouseEvent & { readonly currentTarget: HTMLAnchorElement }) => void;

/** @param afterwards once the tab is there */
export function createOpenScreen(afterwards: () => void = () => undefined): OpenScreen {
  return (event) => {
    event.preventDefault();
    browser.tabs
      .create({ url: event.currentTarget.href })
      .then(afterwards)
      .catch((error: unknown) => console.error('Attaché: the page could not be opened', error));
  };
}
