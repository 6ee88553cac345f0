/** The page side, put together: settings, scan, paint, card, clip button, calls. Everything ends with `running`. */
import { browser } from 'wxt/browser';
import { HighlightPainter } from '../../utils/highlight/painter';
import { choosePalette } from '../../utils/highlight/palette';
import { callBackground } from '../../utils/messages/call';
import { DEFAULT_SETTINGS } from '../../utils/model/default-settings';
import type { Mention } from '../../utils/model/mention';
import { SLIGHT } from '../../utils/model/relevance';
import type { Settings } from '../../utils/model/settings';
import { findSentence } from '../../utils/text/sentences';
import { startCalls } from './calls';
import { CardControl } from './card-control';
import { draftOfSelection, draftOfSpan, saveAndSay } from './clip';
import { createNotices, type Notices } from './notice';
import { type PageState, visibleMentions } from './page-state';
import { flash, paintState } from './paint';
import { refreshClippings, scanPage, wishFor } from './scan';
import { startToolbar } from './toolbar';
import { createUiHost, type UiHost } from './ui-host';
import { startWatching, type Watch } from './watch';
import { words } from './words';

/** How often we look whether the page cleared our paint or an update cut us off. */
const HEARTBEAT_MS = 1_000;

export class Reader {
  readonly document: Document;
  settings: Settings = DEFAULT_SETTINGS;
  state: PageState | null = null;
  visible: readonly Mention[] = [];
  /** Settled after the first scan, whatever came of it. */
  ready: Promise<void> = Promise.resolve();
  readonly #running: AbortController;
  readonly #painter = new HighlightPainter(CSS.highlights as unknown as Map<string, Highlight>);
  readonly #host: UiHost;
  readonly #notices: Notices;
  readonly #card: CardControl;
  #watch: Watch | null = null;
  #asked = false;
  #scanning: AbortController | null = null;
  #tools: { readonly kind: 'read' | 'other'; readonly ending: AbortController } | null = null;

  constructor(document: Document, running: AbortController) {
    this.document = document;
    this.#running = running;
    const { signal } = running;
    this.#host = createUiHost(document, signal);
    this.#notices = createNotices(document, this.#host);
    this.#card = new CardControl(
      document,
      this.#host,
      {
        view: () => (this.state === null ? null : { state: this.state, visible: this.visible }),
        clipSentence: (mention) => void this.clipSentence(mention),
        ignore: (entity) => void callBackground('entity.ignore', { entity }),
        countClippings: async (entity) => {
          const reply = await callBackground('entity.count', { entity });
          return reply.ok ? reply.value.count : 0;
        },
      },
      signal,
    );
    signal.addEventListener('abort', () => this.#painter.clear());
    const heartbeat = setInterval(() => this.#beat(), HEARTBEAT_MS);
    signal.addEventListener('abort', () => clearInterval(heartbeat));
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
   * @param before the state whose mentions stand where the text is the same; null to have them found again
   */
  async rescan(before: PageState | null = this.state): Promise<void> {
    this.#scanning?.abort();
    const own = new AbortController();
    this.#scanning = own;
    const signal = AbortSignal.any([own.signal, this.#running.signal]);
    const state = await scanPage(this.document, {
      wish: wishFor(this.document, this.settings, this.#asked),
      signal,
      before,
      onShadowRoot: (shadow) => this.#watch?.addRoot(shadow),
    });
    if (signal.aborted || state === null) return;
    if (state === 'no-story') return this.#rest();
    this.#scanning = null;
    this.state = state;
    this.#equip('read');
    this.repaint();
  }

  repaint(): void {
    const { state } = this;
    if (state === null) return;
    // A story of another field is left alone, unless the reader wants this page or host read.
    const ofField = state.relevance >= SLIGHT || this.#asked || this.#isTrusted;
    this.visible = ofField ? visibleMentions(state, this.settings) : [];
    const palette = choosePalette(state.page.root);
    this.#host.element.setAttribute('data-palette', palette);
    paintState(this.#painter, state, this.visible, palette);
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
    if (wasTrusted !== this.#isTrusted) await this.rescan(null);
    else if (this.state === null || wish === 'muted') await this.rescan();
    this.repaint();
  }

  /** The reader's own names were changed. Sites that were not enabled are told of none. */
  async readOwnNames(): Promise<void> {
    if (this.#isTrusted) await this.rescan(null);
  }

  get #isTrusted(): boolean {
    return this.settings.alwaysHosts.includes(this.document.location.hostname);
  }

  /** Scrolls to a place in the page text and marks it for a moment. */
  reveal(start: number, end: number): void {
    const range = this.state?.page.toRange(start, end) ?? null;
    if (range === null || this.state === null) return;
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    flash(this.#painter, range, choosePalette(this.state.page.root));
  }

  async clipSelection(): Promise<string | null> {
    const draft = this.state === null ? null : draftOfSelection(this.document, this.state);
    if (draft === null) {
      this.#notices.say(words('toast_nothing'));
      return null;
    }
    const id = await saveAndSay(draft, this.#notices);
    await this.refreshClippings();
    return id;
  }

  async clipSentence({ start, end }: Mention): Promise<void> {
    if (this.state === null) return;
    const { text } = this.state.page;
    const sentence = findSentence(text, { start, end }, this.state.source.language);
    const draft = draftOfSpan(sentence.start, sentence.end, this.state);
    if (draft === null) return;
    await saveAndSay(draft, this.#notices);
    await this.refreshClippings();
  }

  /** Nothing but the watch, on a page that is no story, or no longer one. */
  #rest(): void {
    this.#card.close();
    this.#painter.clear();
    this.state = null;
    this.visible = [];
    this.#equip('other');
  }

  /** Watches the page, and on one that is read offers the clip button. What runs for this kind of page already goes on. */
  #equip(kind: 'read' | 'other'): void {
    if (this.#tools?.kind === kind) return;
    this.#tools?.ending.abort();
    const ending = new AbortController();
    this.#tools = { kind, ending };
    const signal = AbortSignal.any([ending.signal, this.#running.signal]);
    const again = (): void => void this.rescan();
    this.#watch = startWatching(this.document, { onChange: again, onAddress: again }, signal);
    if (kind === 'read') startToolbar(this.document, this.#host, () => void this.clipSelection(), signal);
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
