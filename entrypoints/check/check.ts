/** Whether the page is a story, asked at its start and after each change of its address; the background brings the reader where it is. */
import { browser } from 'wxt/browser';
import { callBackground } from '../../utils/messages/call';
import { isArticle } from '../../utils/page/article';

/** Pages that build themselves by script are looked at again. */
const LOOKS_MS = [0, 1_200, 4_000];
const ADDRESS_POLL_MS = 700;

export function startCheck(document: Document, running: AbortController): void {
  const { signal } = running;
  const timers = new Set<ReturnType<typeof setTimeout>>();
  let address = '';
  const look = (): void => {
    if (signal.aborted || !isArticle(document, document.location.href)) return;
    running.abort();
    void callBackground('page.wanted', {});
  };
  const follow = (): void => {
    // After an update this script has nobody to call any more.
    if (browser.runtime?.id === undefined) running.abort();
    if (signal.aborted || document.location.href === address) return;
    address = document.location.href;
    for (const pauseMs of LOOKS_MS) timers.add(setTimeout(look, pauseMs));
  };
  const poll = setInterval(follow, ADDRESS_POLL_MS);
  signal.addEventListener('abort', () => {
    clearInterval(poll);
    for (const timer of timers) clearTimeout(timer);
  });
  follow();
}
