/** The page side, put together: settings, scan, paint, calls, and the tools where they are asked for. Everything ends with `running`. */
import { browser } from 'wxt/browser';
import { hitTest } from '../../utils/highlight/hit-test';
import type { Palette } from '../../utils/highlight/names';
import { HighlightPainter } from '../../utils/highlight/painter';
import { choosePalette } from '../../utils/highlight/palette';
import { callBackground } from '../../utils/messages/call';
import type { FoundClipping } from '../../utils/messages/to-background';
import { DEFAULT_SETTINGS } from '../../utils/model/default-settings';
import { isOneOf } from '../../utils/model/host';
import { LIMITS } from '../../utils/model/limits';
import type { Mention } from '../../utils/model/mention';
import { SLIGHT } from '../../utils/model/relevance';
import type { Settings } from '../../utils/model/settings';
import { readPageText } from '../../utils/text/read-page-text';
import { every } from '../../utils/timer/timer';
import { createBringer, type PageView, type Tools } from './bring-tools';
import { startCalls } from './calls';
import { startGestures } from './gestures';
import { type PageState, visibleMentions } from './page-state';
import { flash, paintState } from './paint';
import { refreshClippings, scanPage, wishFor } from './scan';
import { startWatching, type Watch } from './watch';

/** How often we look whether the page cleared our paint or an update cut us off. */
const HEARTBEAT_MS = 1_000;

/** What runs on a page of one kind: `read`, or `other` where it is no story. */
type Equipment = {
  readonly kind: 'read' | 'other';
  readonly ending: AbortController;
  readonly watch: Watch;
  readonly bring: () => Promise<Tools | null>;
};

export class Reader {
  readonly document: Document;
  settings: Settings = DEFAULT_SETTINGS;
  state: PageState | null = null;
  visible: readonly Mention[] = [];
  /** Settled after the first scan, whatever came of it. */
  ready: Promise<void> = Promise.resolve();
  readonly #running: AbortController;
  readonly #painter = new HighlightPainter(CSS.highlights as unknown as Map<string, Highlight>);
  #palette: Palette = 'light';
  #asked = false;
  /** Whether the mentions were found by lists or rules that have changed since. */
  #isOutdated = false;
  #scanning: AbortController | null = null;
  #equipment: Equipment | null = null;

  constructor(document: Document, running: AbortController) {
    this.document = document;
    this.#running = running;
    // What an older version left, whose script an update ended in the middle.
    this.#painter.sweep();
    const { signal } = running;
    signal.addEventListener('abort', () => this.#painter.clear());
    every(HEARTBEAT_MS, () => this.#beat(), signal);
    const show = ({ persisted }: PageTransitionEvent): void => {
      if (!persisted) return;
      // While the page was away it heard of no change, and got no answer to what it had asked.
      this.#isOutdated = true;
      void this.start(false);
    };
    document.defaultView?.addEventListener('pageshow', show, { signal });
  }

  /** Reads settings and, where the page is wanted, reads the page. */
  async start(asked: boolean): Promise<void> {
    this.#asked ||= asked;
    const reply = await callBackground('settings.read', {});
    if (reply.ok) this.settings = reply.value.settings;
    await this.rescan();
  }

  /**
   * Reads the page anew; a scan under way gives way to this one.
   * @param afresh has the mentions found again even where the text is the same
   */
  async rescan(afresh = false): Promise<void> {
    this.#scanning?.abort();
    // A scan that gives way leaves what it was asked for to the next one.
    this.#isOutdated ||= afresh;
    const own = new AbortController();
    this.#scanning = own;
    const signal = AbortSignal.any([own.signal, this.#running.signal]);
    const shadows: ShadowRoot[] = [];
    const state = await scanPage(this.document, {
      wish: wishFor(this.document, this.settings, this.#asked),
      signal,
      before: this.#isOutdated ? null : this.state,
      onShadowRoot: (shadow) => shadows.push(shadow),
    });
    if (signal.aborted || state === null) return;
    if (state === 'no-story') return this.#rest();
    this.#scanning = null;
    this.#isOutdated = false;
    this.state = state;
    this.#equip('read');
    for (const shadow of shadows) this.#equipment?.watch.addRoot(shadow);
    this.repaint();
  }

  repaint(): void {
    const { state } = this;
    if (state === null || this.#running.signal.aborted) return;
    // A story of another field is left alone, unless the reader wants this page or host read.
    const ofField = state.relevance >= SLIGHT || this.#asked || this.#isTrusted;
    this.visible = ofField ? visibleMentions(state, this.settings) : [];
    this.#palette = choosePalette(state.page.root);
    paintState(this.#painter, state, this.visible, this.#palette);
    const { article, clippings, relevance } = state;
    const counts = { mentions: this.visible.length, clippings: clippings.length };
    void callBackground('page.report', { article, relevance, ...counts });
  }

  async refreshClippings(): Promise<void> {
    if (this.state === null) return;
    this.state = await refreshClippings(this.state);
    this.repaint();
  }

  /** Takes over changed settings. */
  async readSettings(): Promise<void> {
    const reply = await callBackground('settings.read', {});
    if (!reply.ok) return;
    const wasTrusted = this.#isTrusted;
    this.settings = reply.value.settings;
    const wish = wishFor(this.document, this.settings, this.#asked);
    if (wasTrusted !== this.#isTrusted) await this.rescan(true);
    else if (this.state === null || wish === 'muted') await this.rescan();
    this.repaint();
  }

  /** The reader's own names were changed. Sites that were not enabled are told of none. */
  async readOwnNames(): Promise<void> {
    if (this.#isTrusted) await this.rescan(true);
  }

  get #isTrusted(): boolean {
    return isOneOf(this.settings.alwaysHosts, this.document.location.hostname);
  }

  /** Scrolls to a place in the page text and marks it for a moment. */
  reveal(start: number, end: number): void {
    const range = this.state?.page.toRange(start, end) ?? null;
    if (range === null) return;
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    flash(this.#painter, range, this.#palette);
  }

  /** The tools of a page that is read; null where it is not, or they could not be brought. */
  async tools(): Promise<Tools | null> {
    return this.#equipment?.kind === 'read' ? this.#equipment.bring() : null;
  }

  #view(): PageView | null {
    const { state, visible } = this;
    const whole = () => readPageText(this.document.body, { limit: LIMITS.pageTextChars });
    return state === null ? null : { state, visible, palette: this.#palette, whole };
  }

  #mentionAt(x: number, y: number): Mention | null {
    if (this.state === null) return null;
    return this.visible[hitTest(this.document, this.state.page, this.visible, x, y)] ?? null;
  }

  #editedAt(x: number, y: number): FoundClipping | null {
    const { state } = this;
    if (state === null) return null;
    const isHit = ({ anchor }: FoundClipping): boolean =>
      anchor.state === 'changed' && hitTest(this.document, state.page, [anchor], x, y) === 0;
    return state.clippings.find(isHit) ?? null;
  }

  /** Nothing but the watch, on a page that is no story, or no longer one. */
  #rest(): void {
    this.#painter.clear();
    // Badge and side panel still speak of the story that stood here.
    const none = { article: false, relevance: 0, mentions: 0, clippings: 0 };
    if (this.state !== null) void callBackground('page.report', none);
    this.state = null;
    this.visible = [];
    this.#equip('other');
  }

  /** Watches the page, and on one that is read brings the tools when asked. What runs for this kind of page already goes on. */
  #equip(kind: 'read' | 'other'): void {
    if (this.#equipment?.kind === kind) return;
    this.#equipment?.ending.abort();
    const { document } = this;
    const ending = new AbortController();
    const signal = AbortSignal.any([ending.signal, this.#running.signal]);
    const again = (): void => void this.rescan();
    const watch = startWatching(
      document,
      { onChange: again, onAddress: again, page: () => this.state?.page ?? null },
      signal,
    );
    const view = () => this.#view();
    const mentionAt = (x: number, y: number) => this.#mentionAt(x, y);
    const editedAt = (x: number, y: number) => this.#editedAt(x, y);
    const bring = createBringer({ document, view, mentionAt, editedAt, onClip: () => this.refreshClippings() }, signal);
    this.#equipment = { kind, ending, watch, bring };
    const isMark = (x: number, y: number) => mentionAt(x, y) !== null || editedAt(x, y) !== null;
    if (kind === 'read') startGestures(document, { isMark, bring }, signal);
  }

  #beat(): void {
    if (browser.runtime?.id === undefined) this.#running.abort();
    else if (!this.#painter.isIntact()) this.#painter.restore();
  }
}

export async function startReader(document: Document, running: AbortController): Promise<void> {
  const reader = new Reader(document, running);
  startCalls(reader, running.signal);
  reader.ready = reader.start(false);
  await reader.ready;
}
