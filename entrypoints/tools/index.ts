/** Leaves the tools where the reader finds them. An unlisted script for the reason given in `reader/index.ts`. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type CreateTools, TOOLS } from '../reader/bring-tools';
import { createTools } from './tools';

export default defineUnlistedScript(() => {
  (globalThis as { [TOOLS]?: CreateTools })[TOOLS] ??= createTools;
});
