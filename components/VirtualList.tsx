/**
 * A list of which only the rows in view are in the page, each as tall as it turns out to be. The window scrolls it, so that find,
 * print and zoom work as on any page.
 */
import { observeWindowOffset, observeWindowRect, Virtualizer, windowScroll } from '@tanstack/virtual-core';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

export type VirtualListProps = {
  readonly count: number;
  /** Height in pixels of a row that was not measured yet. */
  readonly rowHeight: number;
  readonly keyOf: (index: number) => string;
  readonly render: (index: number) => ComponentChildren;
  /** Told of the first and one past the last row in the page. */
  readonly onRange: (from: number, until: number) => void;
  /** A row to bring into view whenever it changes; null for none. */
  readonly shown: number | null;
  readonly label: string;
};

export function VirtualList({ count, rowHeight, keyOf, render, onRange, shown, label }: VirtualListProps) {
  const [, redraw] = useReducer((tick: number) => tick + 1, 0);
  const list = useRef<HTMLOListElement>(null);
  const top = useRef(0);
  const options = {
    count,
    getScrollElement: () => window,
    estimateSize: () => rowHeight,
    getItemKey: keyOf,
    overscan: 4,
    scrollMargin: top.current,
    // Below the bar that stays on top.
    scrollPaddingStart: 96,
    scrollPaddingEnd: 24,
    initialRect: { width: 0, height: 800 },
    scrollToFn: windowScroll,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    onChange: () => redraw(undefined as never),
  };
  const [virtualizer] = useState(() => new Virtualizer<Window, HTMLLIElement>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => {
    const now = list.current?.getBoundingClientRect().top ?? 0;
    const margin = Math.round(now + window.scrollY);
    if (margin !== top.current) {
      top.current = margin;
      redraw(undefined as never);
    }
    virtualizer._willUpdate();
  });
  useLayoutEffect(() => {
    if (shown !== null) virtualizer.scrollToIndex(shown, { align: 'auto' });
  }, [virtualizer, shown]);
  const rows = virtualizer.getVirtualItems();
  const from = rows[0]?.index ?? 0;
  const until = (rows[rows.length - 1]?.index ?? -1) + 1;
  useLayoutEffect(() => onRange(from, until), [from, until, onRange]);
  return (
    <ol ref={list} class="virtual-list" aria-label={label} style={{ height: `${virtualizer.getTotalSize()}px` }}>
      {rows.map(({ key, index, start }) => (
        <li
          key={String(key)}
          ref={(element) => virtualizer.measureElement(element)}
          data-index={index}
          aria-setsize={count}
          aria-posinset={index + 1}
          style={{ transform: `translateY(${start - top.current}px)` }}
        >
          {render(index)}
        </li>
      ))}
    </ol>
  );
}
