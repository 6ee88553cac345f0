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

export type Seen = {
  /** A part was shown, or shown above everything again. */
  readonly begin: (part: HTMLElement) => void;
  readonly end: () => void;
  /** Whether the control an event came from could be seen. */
  readonly isSeen: (event: Event) => boolean;
};

/** The product of all opacities from a control to the element that holds our tree. */
function opacityOf(control: Element, host: Element): number {
  let opacity = Number(getComputedStyle(host).opacity);
  for (let at: Element | null = control; at !== null; at = at.parentElement)
    opacity *= Number(getComputedStyle(at).opacity);
  return opacity;
}

/** What else stands in the top layer, where it may lie over us. */
function othersOnTop(host: Element): Set<Element> {
  const all = host.ownerDocument.querySelectorAll(':popover-open, :modal, :fullscreen');
  return new Set([...all].filter((element) => element !== host));
}

export function watchSeen(host: HTMLElement, root: ShadowRoot): Seen {
  let sinceMs = Number.POSITIVE_INFINITY;
  let others = new Set<Element>();
  // TODO [2028-12]: Firefox 153 does not measure visibility; the other tests are all there is.
  const measures = 'isVisible' in IntersectionObserverEntry.prototype;
  const observer = new IntersectionObserver(
    (entries) => {
      const isVisible = (entries.at(-1) as { isVisible?: boolean } | undefined)?.isVisible === true;
      if (!isVisible) sinceMs = Number.POSITIVE_INFINITY;
      else if (sinceMs === Number.POSITIVE_INFINITY) sinceMs = performance.now();
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
  return {
    begin: (part) => {
      others = othersOnTop(host);
      sinceMs = measures ? Number.POSITIVE_INFINITY : performance.now();
      observer.disconnect();
      if (measures) observer.observe(part);
    },
    end: () => observer.disconnect(),
    isSeen: ({ isTrusted, currentTarget }) =>
      isTrusted &&
      currentTarget instanceof Element &&
      performance.now() - sinceMs >= SEEN_MS &&
      isThere(currentTarget) &&
      [...othersOnTop(host)].every((other) => others.has(other)),
  };
}
