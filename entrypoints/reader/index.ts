/**
 * The page side. An unlisted script and not a WXT content script: WXT's content-script context announces the extension's id to every
 * page and believes a page's forgery of that announcement. The background registers and injects it, with `marks.css`.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isReaderRunning, READER_RUNNING, type ReaderGlobal } from '../../utils/model/reader-global';
import { startReader } from './reader';

export default defineUnlistedScript(() => {
  // Two injections into one document share it; after an update the new script has globals of its own.
  const global = globalThis as ReaderGlobal;
  // The reader that runs knows what it was asked; another one would begin anew.
  if (isReaderRunning(global)) return;
  const running = new AbortController();
  global[READER_RUNNING] = running;
  startReader(document, running).catch((error: unknown) =>
    console.warn('Attaché could not start on this page.', error),
  );
});
