/** When the card shows: on a rest of the pointer, on a click, by keyboard; and when it goes again. */
import { hitTest, toLiveRange } from '../../utils/highlight/hit-test';
import type { Mention } from '../../utils/model/mention';
import { isEditable } from '../../utils/text/readable';
import { type CardActions, createCard } from './card';
import type { PageState } from './page-state';
import { type Box, placePart } from './place';
import type { UiHost } from './ui-host';

/** A pointer that only passes by opens nothing. */
const REST_MS = 320;
/** Time to move from the mention to its card. */
const LEAVE_MS = 280;

export type CardView = { readonly state: PageState; readonly visible: readonly Mention[] };

export type CardParts = {
  /** What is painted now; null before the first scan. */
  readonly view: () => CardView | null;
  readonly clipSentence: (mention: Mention) => void;
  readonly ignore: (entity: string) => void;
  readonly countClippings: (entity: string) => Promise<number>;
};

/** From the first line's left to the last line's bottom: a mention may be broken over two lines. */
function boxOf(live: Range): Box {
  const { left } = live.getClientRects()[0] ?? live.getBoundingClientRect();
  const { right, top, bottom } = live.getBoundingClientRect();
  return { left, right, top, bottom };
}

type Shown = {
  readonly part: HTMLElement;
  readonly mention: Mention;
  readonly pinned: boolean;
  readonly focusBefore: Element | null;
};

export class CardControl {
  readonly #document: Document;
  readonly #host: UiHost;
  readonly #parts: CardParts;
  #shown: Shown | null = null;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #leave: ReturnType<typeof setTimeout> | undefined;

  constructor(document: Document, host: UiHost, parts: CardParts, signal: AbortSignal) {
    this.#document = document;
    this.#host = host;
    this.#parts = parts;
    document.addEventListener('pointermove', (event) => this.#onMove(event), { signal, passive: true });
    document.addEventListener('click', (event) => this.#onClick(event), { signal });
    document.addEventListener('keydown', (event) => this.#onKey(event), { signal, capture: true });
    document.addEventListener('scroll', () => this.#shown?.pinned === false && this.close(), {
      signal,
      passive: true,
      capture: true,
    });
    // Who selects a passage wants to see it.
    document.addEventListener('selectionchange', () => document.getSelection()?.isCollapsed === false && this.close(), {
      signal,
    });
    signal.addEventListener('abort', () => {
      clearTimeout(this.#rest);
      this.close();
    });
  }

  close(): void {
    clearTimeout(this.#leave);
    const shown = this.#shown;
    if (shown === null) return;
    this.#shown = null;
    this.#host.hide(shown.part);
    if (shown.pinned && shown.focusBefore instanceof HTMLElement) shown.focusBefore.focus({ preventScroll: true });
  }

  /** Scrolls to a mention; with `open` its card is shown and takes the focus. */
  show(mention: Mention, open: boolean): void {
    const view = this.#parts.view();
    if (view === null) return;
    const range = view.state.page.toRange(mention.start, mention.end);
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    if (open) this.#open(mention, true);
  }

  #isSelecting(): boolean {
    return this.#document.getSelection()?.isCollapsed === false;
  }

  #mentionAt(x: number, y: number): Mention | null {
    const view = this.#parts.view();
    if (view === null) return null;
    return view.visible[hitTest(this.#document, view.state.page, view.visible, x, y)] ?? null;
  }

  #onMove({ clientX, clientY, target, buttons }: PointerEvent): void {
    if (this.#shown?.pinned || buttons !== 0) return;
    clearTimeout(this.#rest);
    if (target === this.#host.element) {
      clearTimeout(this.#leave);
      this.#leave = undefined;
      return;
    }
    if (this.#shown !== null && this.#leave === undefined) {
      this.#leave = setTimeout(() => {
        this.#leave = undefined;
        this.close();
      }, LEAVE_MS);
    }
    this.#rest = setTimeout(() => {
      if (this.#isSelecting()) return;
      const mention = this.#mentionAt(clientX, clientY);
      if (mention === null) return;
      clearTimeout(this.#leave);
      this.#leave = undefined;
      if (this.#shown?.mention !== mention) this.#open(mention, false);
    }, REST_MS);
  }

  #onClick(event: MouseEvent): void {
    if (!event.isTrusted || event.target === this.#host.element) return;
    const { target, clientX, clientY } = event;
    const acts =
      target instanceof Element && target.closest('a[href], button, summary, label, input, [role="button"]') !== null;
    const mention = acts || this.#isSelecting() || event.defaultPrevented ? null : this.#mentionAt(clientX, clientY);
    if (mention === null) this.close();
    else this.#open(mention, true, false);
  }

  #onKey(event: KeyboardEvent): void {
    if (!event.isTrusted) return;
    if (event.key === 'Escape' && this.#shown !== null) {
      event.stopPropagation();
      this.close();
      return;
    }
    const step =
      event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey
        ? { KeyN: 1, KeyB: -1 }[event.code]
        : undefined;
    const focused = this.#document.activeElement;
    if (step === undefined || (focused !== null && focused !== this.#host.element && isEditable(focused))) return;
    event.preventDefault();
    this.#stepOnPage(step);
  }

  /** The next or previous mention on the page from where the reader is. */
  #stepOnPage(step: number): void {
    const view = this.#parts.view();
    if (view === null || view.visible.length === 0) return;
    const { visible } = view;
    const at =
      this.#shown === null ? this.#firstOnScreen(view) - (step > 0 ? 1 : 0) : visible.indexOf(this.#shown.mention);
    const next = visible[(at + step + visible.length) % visible.length];
    if (next !== undefined) this.show(next, true);
  }

  #firstOnScreen({ state, visible }: CardView): number {
    const index = visible.findIndex(({ start, end }) => {
      const range = state.page.toRange(start, end);
      return range !== null && (toLiveRange(this.#document, range)?.getBoundingClientRect().top ?? -1) >= 0;
    });
    return Math.max(0, index);
  }

  #open(mention: Mention, pinned: boolean, focus = pinned): void {
    const view = this.#parts.view();
    const entity = view?.state.entities.get(mention.entity);
    const range = view?.state.page.toRange(mention.start, mention.end) ?? null;
    const live = range === null ? null : toLiveRange(this.#document, range);
    const box = live === null || live.getClientRects().length === 0 ? undefined : boxOf(live);
    if (view === null || entity === undefined || box === undefined) return;
    const focusBefore = this.#shown?.focusBefore ?? this.#document.activeElement;
    if (this.#shown !== null) this.#host.hide(this.#shown.part);
    const siblings = view.visible.filter((other) => other.entity === mention.entity);
    const index = siblings.indexOf(mention);
    const meant = (act: () => void) => (event: Event) => {
      if (this.#host.isMeant(event)) act();
    };
    const actions: CardActions = {
      clipSentence: meant(() => {
        this.#parts.clipSentence(mention);
        this.close();
      }),
      step: (by) => {
        const next = siblings[(index + by + siblings.length) % siblings.length];
        if (next !== undefined) this.show(next, true);
      },
      ignore: meant(() => {
        this.#parts.ignore(mention.entity);
        this.close();
      }),
    };
    const card = createCard(this.#document, { mention, entity, index: index + 1, count: siblings.length }, actions);
    this.#shown = { part: card.part, mention, pinned, focusBefore };
    this.#host.show(card.part);
    placePart(card.part, box);
    if (focus) card.part.focus({ preventScroll: true });
    void this.#parts.countClippings(mention.entity).then(card.sayClippings);
  }
}
