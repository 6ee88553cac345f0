/** The drawing of a network, with the gestures and keys that go over it. */
import { scaleSqrt } from 'd3-scale';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Network, NetworkNode } from '../utils/search/together';
import { CategorySymbol } from './CategorySymbol';
import type { Place } from './network-layout';
import { placeLabels, shortName, textWidth } from './place-labels';
import { usePanZoom } from './use-pan-zoom';
import { useWidth } from './use-width';
import { useWords } from './words';

export type NetworkDrawingProps = {
  readonly network: Network;
  readonly places: ReadonlyMap<string, Place>;
  readonly chosen: readonly string[];
  readonly onToggle: (entity: string) => void;
  readonly onMove: (entity: string, place: Place) => void;
  /** Nodes go back to where they were laid out. */
  readonly onReset: () => void;
  readonly label: string;
};

type Gesture = { readonly key: string | null; x: number; y: number; isMoving: boolean };

/** Room for names at the edge. */
const MARGIN = { x: 56, y: 30 };
const LONGEST_NAME = 26;
/** A pointer that moves less means a click. */
const SLACK = 4;
const STEP = 1.4;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export function NetworkDrawing({ network, places, chosen, onToggle, onMove, onReset, label }: NetworkDrawingProps) {
  const { t, tn, number } = useWords();
  const { nodes, links } = network;
  const [frame, width] = useWidth<HTMLDivElement>();
  const height = Math.round(Math.min(620, Math.max(340, width * 0.56)));
  const { view, zoom, pan, reset } = usePanZoom({ width, height });
  const [focused, setFocused] = useState<string | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const gesture = useRef<Gesture | null>(null);
  const room = { x: Math.max(1, width - 2 * MARGIN.x), y: Math.max(1, height - 2 * MARGIN.y) };
  const most = nodes.reduce((max, { count }) => Math.max(max, count), 1);
  const radius = scaleSqrt([0, most], [3, width < 500 ? 12 : 17]);
  const strongest = links.reduce((max, { count }) => Math.max(max, count), 1);
  const stroke = scaleSqrt([0, strongest], [0.4, 5]);
  const strength = scaleSqrt([0, strongest], [0.12, 0.55]);
  const toFrame = (key: string): Place => {
    const { x, y } = places.get(key) ?? { x: 0.5, y: 0.5 };
    return { x: view.x + view.scale * (MARGIN.x + x * room.x), y: view.y + view.scale * (MARGIN.y + y * room.y) };
  };
  const shiftNode = (key: string, x: number, y: number): void => {
    const place = places.get(key) ?? { x: 0.5, y: 0.5 };
    const within = (value: number): number => Math.min(1, Math.max(0, value));
    onMove(key, {
      x: within(place.x + x / view.scale / room.x),
      y: within(place.y + y / view.scale / room.y),
    });
  };
  // The wheel scrolls the page until the reader turns to the drawing; a pinch always means it.
  useEffect(() => {
    const element = frame.current;
    const wheel = (event: WheelEvent): void => {
      if (element === null || !(event.ctrlKey || element.contains(document.activeElement))) return;
      event.preventDefault();
      const { left, top } = element.getBoundingClientRect();
      zoom(Math.exp(-event.deltaY / 400), { x: event.clientX - left, y: event.clientY - top });
    };
    element?.addEventListener('wheel', wheel, { passive: false });
    return () => element?.removeEventListener('wheel', wheel);
  }, [frame, zoom]);

  const drag = (event: PointerEvent): void => {
    const { current } = gesture;
    if (current === null) return;
    const [x, y] = [event.clientX - current.x, event.clientY - current.y];
    if (!current.isMoving && Math.hypot(x, y) < SLACK) return;
    if (!current.isMoving) frame.current?.setPointerCapture(event.pointerId);
    Object.assign(current, { x: event.clientX, y: event.clientY, isMoving: true });
    if (current.key === null) pan(x, y);
    else shiftNode(current.key, x, y);
  };
  const focusNode = (key: string): void => {
    setFocused(key);
    const { x, y } = toFrame(key);
    const into = (value: number, size: number): number =>
      value < 30 ? 60 - value : value > size - 30 ? size - 60 - value : 0;
    pan(into(x, width), into(y, height));
    const index = nodes.findIndex((node) => node.key === key);
    frame.current?.querySelector<SVGGElement>(`[data-node="${index}"]`)?.focus({ preventScroll: true });
  };
  /** The nearest node in a direction; what lies aside counts as twice as far. */
  const neighbour = (from: string, [right, down]: readonly [number, number]): string | null => {
    const origin = toFrame(from);
    const near = nodes.flatMap(({ key }) => {
      const place = toFrame(key);
      const [x, y] = [place.x - origin.x, place.y - origin.y];
      const along = x * right + y * down;
      return along > 1 ? [{ key, distance: along + 2 * Math.abs(x * down + y * right) }] : [];
    });
    return near.sort((a, b) => a.distance - b.distance)[0]?.key ?? null;
  };
  const press = (event: KeyboardEvent, key: string): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const way = Object.hasOwn(ARROWS, event.key) ? ARROWS[event.key] : undefined;
    if (event.key === 'Enter' || event.key === ' ') onToggle(key);
    else if (event.key === '+' || event.key === '=') zoom(STEP, toFrame(key));
    else if (event.key === '-') zoom(1 / STEP, toFrame(key));
    else if (event.key === '0') reset();
    else if (way !== undefined && event.shiftKey) shiftNode(key, way[0] * 12, way[1] * 12);
    else if (way !== undefined) focusNode(neighbour(key, way) ?? key);
    else return;
    event.preventDefault();
  };

  const current = pointed ?? (frame.current?.contains(document.activeElement) ? focused : null);
  const centre = nodes.findIndex(({ key }) => key === current);
  const near = new Set(links.flatMap(({ a, b }) => (a === centre ? [b] : b === centre ? [a] : [])));
  const isNear = (index: number): boolean => centre < 0 || index === centre || near.has(index);
  const order = nodes
    .map((node, index) => ({
      node,
      index,
      rank: (index === centre ? 4 : 0) + (chosen.includes(node.key) ? 2 : 0) + (centre >= 0 && near.has(index) ? 1 : 0),
    }))
    .sort((a, b) => b.rank - a.rank || a.index - b.index);
  const labels = placeLabels(
    order.map(({ node: { key, label: name, count } }) => ({
      ...toFrame(key),
      radius: radius(count) + 1,
      width: textWidth(shortName(name, LONGEST_NAME)),
    })),
    width,
    height,
  );
  const tabStop = nodes.some(({ key }) => key === focused) ? focused : nodes[0]?.key;
  const nameOf = ({ label: name, category, count }: NetworkNode): string =>
    tn('network_node', count, name, t(`category_${category}`), number(count));
  return (
    <>
      <div
        ref={frame}
        class={`network ${view.scale > 1 ? 'enlarged' : ''}`}
        onPointerDown={(event) => {
          if (event.button !== 0 || !event.isPrimary) return;
          const index = (event.target as Element).closest('[data-node]')?.getAttribute('data-node');
          const key = index === undefined || index === null ? null : (nodes[Number(index)]?.key ?? null);
          gesture.current = { key, x: event.clientX, y: event.clientY, isMoving: false };
        }}
        onPointerMove={drag}
        onPointerUp={() => {
          // A click follows, and asks whether this was one.
          setTimeout(() => {
            gesture.current = null;
          });
        }}
        onPointerCancel={() => {
          gesture.current = null;
        }}
      >
        {/* biome-ignore lint/a11y/useSemanticElements: a drawing that holds buttons. */}
        <svg width={width} height={height} role="group" aria-label={label}>
          {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: lines take no focus. */}
          <g aria-hidden="true">
            {links.map(({ a, b, count }) => {
              const [from, to] = [toFrame(nodes[a]?.key ?? ''), toFrame(nodes[b]?.key ?? '')];
              const look = a === centre || b === centre ? 'near' : centre >= 0 ? 'far' : '';
              return (
                <line
                  key={`${nodes[a]?.key} ${nodes[b]?.key}`}
                  class={`network-link ${look}`}
                  x1={from.x}
                  y1={from.y}
                  x2={to.x}
                  y2={to.y}
                  stroke-width={stroke(count)}
                  stroke-opacity={look === '' ? strength(count) : undefined}
                />
              );
            })}
          </g>
          {nodes.map((node, index) => {
            const { x, y } = toFrame(node.key);
            const size = radius(node.count);
            return (
              // biome-ignore lint/a11y/useSemanticElements: no button may stand in a drawing. `tabindex` is written small, since names of SVG attributes keep their case.
              <g
                key={node.key}
                class={`network-node ${node.category} ${isNear(index) ? '' : 'far'}`}
                transform={`translate(${x} ${y})`}
                data-node={index}
                role="button"
                tabindex={node.key === tabStop ? 0 : -1}
                aria-pressed={chosen.includes(node.key)}
                aria-label={nameOf(node)}
                onClick={() => {
                  if (gesture.current?.isMoving !== true) onToggle(node.key);
                }}
                onKeyDown={(event) => press(event, node.key)}
                onFocus={() => setFocused(node.key)}
                onBlur={() => setPointed(null)}
                onPointerEnter={() => setPointed(node.key)}
                onPointerLeave={() => setPointed(null)}
              >
                <title>{nameOf(node)}</title>
                <circle class="network-reach" r={Math.max(12, size + 4)} />
                <CategorySymbol category={node.category} radius={size} isFilled={chosen.includes(node.key)} />
              </g>
            );
          })}
          {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: names of what was named above; they take no focus. */}
          <g aria-hidden="true">
            {order.map(({ node: { key, label: name }, index }, place) => {
              const at = labels[place];
              if (!at) return null;
              return (
                <text
                  key={key}
                  class={`network-name ${isNear(index) ? '' : 'far'} ${chosen.includes(key) ? 'chosen' : ''}`}
                  x={at.x}
                  y={at.y}
                  text-anchor={at.anchor}
                >
                  {shortName(name, LONGEST_NAME)}
                </text>
              );
            })}
          </g>
        </svg>
      </div>
      <p class="row small network-tools">
        <button type="button" class="link small" onClick={() => zoom(STEP)}>
          {t('network_larger')}
        </button>
        <button type="button" class="link small" disabled={view.scale === 1} onClick={() => zoom(1 / STEP)}>
          {t('network_smaller')}
        </button>
        <button
          type="button"
          class="link small"
          onClick={() => {
            reset();
            onReset();
          }}
        >
          {t('network_whole')}
        </button>
        <span>{t('network_keys')}</span>
      </p>
    </>
  );
}
