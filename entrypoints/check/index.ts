/** All that runs on a page that is no story. An unlisted script for the reason given in `reader/index.ts`. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startCheck } from './check';

/** Two injections into one document share this global; the newer one ends the older. */
const RUNNING = Symbol.for('attache.check');

export default defineUnlistedScript(() => {
  const global = globalThis as { [RUNNING]?: AbortController };
  global[RUNNING]?.abort();
  const running = new AbortController();
  global[RUNNING] = running;
  startCheck(document, running);
});
