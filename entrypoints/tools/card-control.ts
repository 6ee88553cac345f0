/** When a card shows: on a rest of the pointer, on a click, by keyboard; and when it goes again. */
import { toLiveRange } from '../../utils/highlight/hit-test';
import { callBackground } from '../../utils/messages/call';
import type { FoundClipping } from '../../utils/messages/to-background';
import type { Mention } from '../../utils/model/mention';
import type { PageView, ToolsParts } from '../reader/bring-tools';
import { stepOf } from '../reader/step-key';
import { type CardActions, createCard } from './card';
import { createEditedCard } from './edited-card';
import { type Box, placePart } from './place';
import type { UiHost } from './ui-host';

/** A pointer that only passes by opens nothing. */
const REST_MS = 320;
/** Time to move from the words to their card. */
const LEAVE_MS = 280;

export type CardParts = ToolsParts & { readonly clipSentence: (mention: Mention) => void };

/** `pinned`: stays until it is closed. */
type Opening = { readonly pinned: boolean; readonly focus: boolean };

type Shown = Pick<Opening, 'pinned'> & {
  readonly part: HTMLElement;
  readonly of: Mention | FoundClipping;
  readonly focusBefore: Element | null;
};

/** From the first line's left to the last line's bottom: words may be broken over two lines. */
function boxOf(live: Range): Box {
  const { left } = live.getClientRects()[0] ?? live.getBoundingClientRect();
  const { right, top, bottom } = live.getBoundingClientRect();
  return { left, right, top, bottom };
}

async function countClippings(entity: string): Promise<number> {
  const reply = await callBackground('entity.count', { entity });
  return reply.ok ? reply.value.count : 0;
}

export class CardControl {
  readonly #host: UiHost;
  readonly #parts: CardParts;
  #shown: Shown | null = null;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #leave: ReturnType<typeof setTimeout> | undefined;

  constructor(host: UiHost, parts: CardParts, signal: AbortSignal) {
    this.#host = host;
    this.#parts = parts;
    const { document } = parts;
    document.addEventListener('pointermove', (event) => this.#onMove(event), { signal, passive: true });
    document.addEventListener('click', (event) => this.click(event), { signal });
    document.addEventListener('keydown', (event) => this.#onKey(event), { signal, capture: true });
    document.addEventListener('scroll', (event) => this.#onScroll(event), { signal, passive: true, capture: true });
    // Who selects a passage wants to see it.
    document.addEventListener('selectionchange', () => this.#isSelecting() && this.close(), { signal });
    signal.addEventListener('abort', () => {
      clearTimeout(this.#rest);
      this.close();
    });
  }

  close(): void {
    this.#stay();
    const shown = this.#shown;
    if (shown === null) return;
    this.#shown = null;
    this.#host.hide(shown.part);
    if (shown.pinned && shown.focusBefore instanceof HTMLElement) shown.focusBefore.focus({ preventScroll: true });
  }

  pointAt(x: number, y: number): void {
    if (this.#isSelecting() || this.#shown?.pinned) return;
    const at = this.#wordsAt(x, y);
    if (at === null) return;
    this.#stay();
    if (this.#shown?.of !== at) this.#open(at, { pinned: false, focus: false });
  }

  click(event: MouseEvent): void {
    if (!event.isTrusted || event.target === this.#host.element) return;
    const { target, clientX, clientY } = event;
    const acts =
      target instanceof Element && target.closest('a[href], button, summary, label, input, [role="button"]') !== null;
    const at = acts || this.#isSelecting() || event.defaultPrevented ? null : this.#wordsAt(clientX, clientY);
    if (at === null) this.close();
    else this.#open(at, { pinned: true, focus: false });
  }

  /** Opens the card of the next or previous mention on the page from where the reader is. */
  step(by: 1 | -1): void {
    const view = this.#parts.view();
    if (view === null || view.visible.length === 0) return;
    const { visible } = view;
    const shown = this.#shown === null || 'anchor' in this.#shown.of ? -1 : visible.indexOf(this.#shown.of);
    const at = shown < 0 ? this.#firstOnScreen(view) - (by > 0 ? 1 : 0) : shown;
    this.#goTo(visible[(at + by + visible.length) % visible.length], view);
  }

  openEdited(found: FoundClipping, how: Opening): void {
    const view = this.#parts.view();
    if (view !== null)
      this.#show(
        createEditedCard(this.#host, found, () => this.close()),
        found,
        how,
        view,
      );
  }

  #isSelecting(): boolean {
    return this.#parts.document.getSelection()?.isCollapsed === false;
  }

  #wordsAt(x: number, y: number): Mention | FoundClipping | null {
    return this.#parts.mentionAt(x, y) ?? this.#parts.editedAt(x, y);
  }

  /** The card stays for now. */
  #stay(): void {
    clearTimeout(this.#leave);
    this.#leave = undefined;
  }

  #onMove({ clientX, clientY, target, buttons }: PointerEvent): void {
    if (this.#shown?.pinned || buttons !== 0) return;
    clearTimeout(this.#rest);
    if (target === this.#host.element) {
      this.#stay();
      return;
    }
    if (this.#shown !== null) this.#leave ??= setTimeout(() => this.close(), LEAVE_MS);
    this.#rest = setTimeout(() => this.pointAt(clientX, clientY), REST_MS);
  }

  #onScroll({ target }: Event): void {
    if (this.#shown?.pinned === false && target !== this.#host.element) this.close();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isTrusted && event.key === 'Escape' && this.#shown !== null) {
      event.stopPropagation();
      this.close();
      return;
    }
    const step = stepOf(event, this.#parts.document);
    if (step === null) return;
    event.preventDefault();
    this.step(step);
  }

  #firstOnScreen({ state, visible }: PageView): number {
    const index = visible.findIndex(({ start, end }) => {
      const range = state.page.toRange(start, end);
      return range !== null && (toLiveRange(this.#parts.document, range)?.getBoundingClientRect().top ?? -1) >= 0;
    });
    return Math.max(0, index);
  }

  #goTo(mention: Mention | undefined, { state }: PageView): void {
    if (mention === undefined) return;
    const range = state.page.toRange(mention.start, mention.end);
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    this.#open(mention, { pinned: true, focus: true });
  }

  #open(at: Mention | FoundClipping, how: Opening): void {
    if ('anchor' in at) this.openEdited(at, how);
    else this.#openMention(at, how);
  }

  #openMention(mention: Mention, how: Opening): void {
    const view = this.#parts.view();
    const entity = view?.state.entities.get(mention.entity);
    if (view === null || entity === undefined) return;
    const siblings = view.visible.filter((other) => other.entity === mention.entity);
    const index = siblings.indexOf(mention);
    const meant = (act: () => void) => (event: Event) => {
      if (!this.#host.isMeant(event)) return;
      act();
      this.close();
    };
    const actions: CardActions = {
      clipSentence: meant(() => this.#parts.clipSentence(mention)),
      step: (by) => this.#goTo(siblings[(index + by + siblings.length) % siblings.length], view),
      ignore: meant(() => void callBackground('entity.ignore', { entity: entity.id })),
    };
    const content = { mention, entity, index: index + 1, count: siblings.length };
    const { part, sayClippings } = createCard(this.#parts.document, content, actions);
    if (this.#show(part, mention, how, view)) void countClippings(entity.id).then(sayClippings);
  }

  /** Puts a card beside its words, in place of the card before; false where they are not on the screen. */
  #show(part: HTMLElement, of: Mention | FoundClipping, { pinned, focus }: Opening, { state }: PageView): boolean {
    const span = 'anchor' in of ? of.anchor : of;
    const range = 'start' in span ? state.page.toRange(span.start, span.end) : null;
    const live = range === null ? null : toLiveRange(this.#parts.document, range);
    if (live === null || live.getClientRects().length === 0) return false;
    const focusBefore = this.#shown?.focusBefore ?? this.#parts.document.activeElement;
    if (this.#shown !== null) this.#host.hide(this.#shown.part);
    this.#shown = { part, of, pinned, focusBefore };
    this.#host.show(part);
    placePart(part, boxOf(live));
    if (focus) part.focus({ preventScroll: true });
    return true;
  }
}
