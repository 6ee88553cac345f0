/** Whether the page is a story, asked at its start and after each change of its address; the background brings the reader where it is. */
import { browser } from 'wxt/browser';
import { callBackground } from '../../utils/messages/call';
import { isReaderRunning, type ReaderGlobal } from '../../utils/model/reader-global';
import { isArticle } from '../../utils/page/article';
import { FEWEST_STORY_CHARS, findArticle } from '../../utils/page/article-root';
import { collectArticleFacts } from '../../utils/page/facts';
import { after, every } from '../../utils/timer/timer';

/** Pages that build themselves by script are looked at again. */
const LOOKS_MS = [0, 1_200, 4_000];
const ADDRESS_POLL_MS = 700;

function isStory(document: Document): boolean {
  const found = findArticle(document);
  // Most pages end here, and cost no more.
  if (found.prose.charsIn(found.root) < FEWEST_STORY_CHARS) return false;
  return isArticle(collectArticleFacts(document, document.location.href, found));
}

export function startCheck(document: Document, running: AbortController): void {
  const { signal } = running;
  let address = '';
  const look = (): void => {
    if (isReaderRunning(globalThis as ReaderGlobal)) running.abort();
    else if (isStory(document)) void callBackground('page.wanted', {});
  };
  const follow = (): void => {
    // After an update this script has nobody to call any more.
    if (browser.runtime?.id === undefined) running.abort();
    if (signal.aborted || document.location.href === address) return;
    address = document.location.href;
    for (const pauseMs of LOOKS_MS) after(pauseMs, look, signal);
  };
  every(ADDRESS_POLL_MS, follow, signal);
  // What was brought while another page stood in its place went there.
  document.defaultView?.addEventListener('pageshow', ({ persisted }) => persisted && look(), { signal });
  follow();
}
