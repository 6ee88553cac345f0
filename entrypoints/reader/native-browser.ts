/**
 * What `wxt/browser` is on the page side: the browser's own API, which gives promises by itself in every browser we support. The polyfill would
 * be a quarter of the script.
 */
type Api = typeof import('wxt/browser').browser;

const { browser: firefox, chrome: chromium } = globalThis as unknown as {
  readonly browser?: Api;
  readonly chrome: Api;
};

export const browser: Api = firefox ?? chromium;
