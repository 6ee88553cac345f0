/** From the page to its state: the check, the page text in slices, the mentions from the background, the clippings found again. */

import { callBackground } from '../../utils/messages/call';
import type { FoundClipping } from '../../utils/messages/to-background';
import { NO_BRIEF } from '../../utils/model/brief';
import { isOneOf, isUnderOneOf } from '../../utils/model/host';
import { LIMITS } from '../../utils/model/limits';
import type { PageFacts } from '../../utils/model/page-facts';
import type { Settings } from '../../utils/model/settings';
import { findArticle } from '../../utils/page/article-root';
import { createSkip } from '../../utils/page/boilerplate';
import { collectFacts } from '../../utils/page/facts';
import type { PageText } from '../../utils/text/page-text';
import { type Reading, readInSlices } from '../../utils/text/read-page-text';
import { pause } from '../../utils/timer/timer';
import { isOurs } from './own-element';
import type { PageState } from './page-state';

/** Longest stretch of reading before the page gets its turn: half a frame. */
const SLICE_MS = 8;
const CHECK_EVERY = 64;

async function readInTurns(
  root: Element,
  reader: Omit<Reading, 'limit'>,
  signal: AbortSignal,
): Promise<PageText | null> {
  const reading = readInSlices(root, { limit: LIMITS.pageTextChars, ...reader });
  let until = performance.now() + SLICE_MS;
  for (let step = 1; ; step++) {
    const { done, value } = reading.next();
    if (done) return value;
    if (step % CHECK_EVERY === 0 && performance.now() > until) {
      await pause(0);
      if (signal.aborted) return null;
      until = performance.now() + SLICE_MS;
    }
  }
}

/** What the reader has said of this page or its site: `read` it whatever it is, leave it (`muted`), or `check` whether it is a story. */
export type Wish = 'read' | 'muted' | 'check';

export function wishFor(document: Document, settings: Settings, asked: boolean): Wish {
  const { hostname } = document.location;
  if (asked) return 'read';
  if (isUnderOneOf(settings.mutedHosts, hostname)) return 'muted';
  return isOneOf(settings.alwaysHosts, hostname) ? 'read' : 'check';
}

/** The background judges, once for the same facts: nothing that a page says of itself is believed where the page could see to it. */
async function judge(
  facts: PageFacts,
  before: PageState | null,
): Promise<Pick<PageState, 'article' | 'source' | 'facts'> | null> {
  const text = JSON.stringify(facts);
  if (before?.facts === text) return { article: before.article, source: before.source, facts: text };
  const reply = await callBackground('page.judge', { facts });
  return reply.ok ? { ...reply.value, facts: text } : null;
}

async function findClippings(
  page: PageText,
  url: string,
  canonicalUrl: string | null,
): Promise<readonly FoundClipping[] | null> {
  const reply = await callBackground('source.clippings', { url, canonicalUrl, text: page.text, isWhole: !page.cut });
  return reply.ok ? reply.value.found : null;
}

export type ScanParts = {
  readonly wish: Wish;
  readonly onShadowRoot: (shadow: ShadowRoot) => void;
  readonly signal: AbortSignal;
  /** The state before, whose mentions stand when the text is the same. */
  readonly before: PageState | null;
};

/** Reads the page anew; `no-story` where it is none and was not asked for. Null when it was given up, or the background did not answer. */
export async function scanPage(
  document: Document,
  { wish, onShadowRoot, signal, before }: ScanParts,
): Promise<PageState | 'no-story' | null> {
  if (wish === 'muted') return 'no-story';
  const url = document.location.href;
  const found = findArticle(document);
  const judged = await judge(collectFacts(document, url, found), before);
  if (judged === null || signal.aborted) return null;
  const { article, source } = judged;
  if (!article && wish === 'check') return 'no-story';
  // A page that is no article, but was asked for, is read whole.
  const isAside = article ? createSkip(found) : () => false;
  const skip = (element: Element): boolean => isOurs(element) || isAside(element);
  const page = await readInTurns(article ? found.root : document.body, { skip, onShadowRoot }, signal);
  if (page === null) return null;
  const same = before !== null && before.page.text === page.text;
  const matched = same ? null : await callBackground('text.match', { text: page.text });
  if (matched !== null && !matched.ok) return null;
  const clippings = (await findClippings(page, url, source.canonicalUrl)) ?? [];
  if (signal.aborted) return null;
  if (same) return { ...before, ...judged, page, clippings };
  const { mentions = [], entities = [], relevance = 0, brief = NO_BRIEF } = matched?.value ?? {};
  return {
    ...judged,
    page,
    mentions,
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    clippings,
    relevance,
    brief,
  };
}

/** The clippings of this page once more, after one was made or changed. */
export async function refreshClippings(state: PageState): Promise<PageState> {
  const clippings = await findClippings(state.page, state.source.url, state.source.canonicalUrl);
  return clippings === null ? state : { ...state, clippings };
}
