/**
 * The page side. An unlisted script and not a WXT content script: WXT's content-script context announces the extension's id to every
 * page and believes a page's forgery of that announcement. The background registers and injects it, with `marks.css`.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startReader } from './reader';

/** Two injections into one document share this global. After an update the new script has globals of its own. */
const RUNNING = Symbol.for('attache.reader');

export default defineUnlistedScript(() => {
  const global = globalThis as { [RUNNING]?: AbortController };
  // The reader that runs knows what it was asked; another one would begin anew.
  if (global[RUNNING]?.signal.aborted === false) return;
  const running = new AbortController();
  global[RUNNING] = running;
  startReader(document, running).catch((error: unknown) =>
    console.warn('Attaché could not start on this page.', error),
  );
});
