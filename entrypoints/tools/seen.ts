/**
 * Whether a person can see a control that a click has reached, and has for long enough. A page may lay something over our controls that lets clicks through,
 * or make them vanish, and have them pressed without anybody knowing (clickjacking).
 */

/** A click sooner than this after a control appeared was meant for what lay beneath. */
const SEEN_MS = 300;
/** Less can hardly be seen. */
const FAINTEST = 0.8;
const SMALLEST_PX = 8;
/** Chromium measures what is really visible no more often than this. */
const MEASURED_MS = 100;

/** `early`: visible, but not for long enough. */
export type Sight = 'seen' | 'early' | 'covered';

export type Seen = {
  /** A part was shown, or shown above everything again. */
  readonly begin: (part: Element) => void;
  readonly end: (part: Element) => void;
  readonly sightOf: (control: Element) => Sight;
};

/** Since when a part has been visible, and what stood in the top layer before it, where it lies below. */
type Watched = { sinceMs: number; readonly before: ReadonlySet<Element> };

/** The product of all opacities from a control to the element that holds our tree. */
function opacityOf(control: Element, host: Element): number {
  let opacity = Number(getComputedStyle(host).opacity);
  for (let at: Element | null = control; at !== null; at = at.parentElement)
    opacity *= Number(getComputedStyle(at).opacity);
  return opacity;
}

function othersOnTop(host: Element): Element[] {
  const all = host.ownerDocument.querySelectorAll(':popover-open, :modal, :fullscreen');
  return [...all].filter((element) => element !== host);
}

export function watchSeen(host: HTMLElement, root: ShadowRoot): Seen {
  const watched = new Map<Element, Watched>();
  // TODO [2028-12]: Firefox 153 does not measure visibility; there the other tests are all there is.
  const measures = 'isVisible' in IntersectionObserverEntry.prototype;
  const observer = new IntersectionObserver(
    (entries: readonly (IntersectionObserverEntry & { readonly isVisible?: boolean })[]) => {
      for (const { target, isVisible } of entries) {
        const own = watched.get(target);
        if (own !== undefined) own.sinceMs = isVisible ? Math.min(own.sinceMs, performance.now()) : Infinity;
      }
    },
    { threshold: [0, 0.5, 1], ...(measures && { trackVisibility: true, delay: MEASURED_MS }) } as object,
  );
  const isThere = (control: Element): boolean => {
    const { left, top, width, height } = control.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const hit = root.elementFromPoint(x, y);
    return (
      width >= SMALLEST_PX &&
      height >= SMALLEST_PX &&
      host.ownerDocument.elementFromPoint(x, y) === host &&
      hit !== null &&
      control.contains(hit) &&
      opacityOf(control, host) >= FAINTEST
    );
  };
  const end = (part: Element): void => {
    watched.delete(part);
    observer.unobserve(part);
  };
  return {
    begin: (part) => {
      end(part);
      watched.set(part, { sinceMs: measures ? Infinity : performance.now(), before: new Set(othersOnTop(host)) });
      if (measures) observer.observe(part);
    },
    end,
    sightOf: (control) => {
      const own = watched.get(control.closest('[data-part]') ?? control);
      if (own === undefined || own.sinceMs === Infinity || !isThere(control)) return 'covered';
      if (!othersOnTop(host).every((other) => own.before.has(other))) return 'covered';
      return performance.now() - own.sinceMs < SEEN_MS ? 'early' : 'seen';
    },
  };
}
