/**
 * Clippings over time as bars. A stretch is chosen by dragging across bars, or by two sliders that arrow keys move; Escape gives all
 * the time back. A key's change is told when the key is let go, so that holding it makes one search.
 */
import { type ScaleTime, scaleLinear, scaleUtc } from 'd3-scale';
import { useMemo, useRef, useState } from 'preact/hooks';
import { DATE_AXES, type DateAxis, type DateRange } from '../utils/model/filter';
import type { Timeline } from '../utils/search/timeline';
import { daysBetween, type Edges, edgesAround, moveEdge, spanBars } from './brush';
import { ChartFrame } from './ChartFrame';
import { ChartTable } from './ChartTable';
import { namePeriod, nameTicks } from './periods';
import { textWidth } from './place-labels';
import { useWidth } from './use-width';
import { useWords } from './words';
import './TimelineChart.css';

export type TimelineChartProps = {
  readonly timeline: Timeline;
  readonly axis: DateAxis;
  readonly range: DateRange | null;
  readonly onRange: (range: DateRange | null) => void;
  readonly onAxis: (axis: DateAxis) => void;
  readonly title: string;
  readonly isSlim: boolean;
};

const DAY_MS = 86_400_000;
const TICKS_HEIGHT = 17;
/** Room for a word under the axis. */
const TICK_WIDTH = 84;
/** Few bars stand together rather than fill the room. */
const WIDEST_BAR = 44;
/** How near an edge the pointer takes hold of it. */
const GRIP = 7;

export function TimelineChart({ timeline, axis, range, onRange, onAxis, title, isSlim }: TimelineChartProps) {
  const { t, tn, number, language } = useWords();
  const { bins, unit, undated } = timeline;
  const [draft, setDraft] = useState<Edges | null>(null);
  const [pointed, setPointed] = useState<number | null>(null);
  const edges = draft ?? edgesAround(bins, range);
  const days = daysBetween(bins, edges);
  const commit = (next: Edges | null): void => {
    setDraft(null);
    if (next === null) return;
    const chosen = daysBetween(bins, next);
    onRange(chosen && { axis, ...chosen });
  };
  const bar = pointed === null ? undefined : bins[pointed];
  const [first, last] = [bins[0], bins[bins.length - 1]];
  const told =
    bar !== undefined
      ? tn('timeline_bar', bar.count, namePeriod(bar, unit, language), number(bar.count))
      : days !== null
        ? namePeriod(days, 'day', language)
        : '';
  return (
    <ChartFrame
      title={title}
      isSlim={isSlim}
      tools={
        <>
          <select
            class="bulk-choice small"
            aria-label={t('timeline_axis')}
            value={axis}
            onChange={(event) => onAxis(DATE_AXES.find((own) => own === event.currentTarget.value) ?? 'clipped')}
          >
            {DATE_AXES.map((own) => (
              <option key={own} value={own}>
                {t(`timeline_${own}`)}
              </option>
            ))}
          </select>
          {range !== null && (
            <button type="button" class="link small" onClick={() => onRange(null)}>
              {t('timeline_all')}
            </button>
          )}
          {undated > 0 && !isSlim && <span class="small">{tn('timeline_undated', undated)}</span>}
          <span class="small timeline-told">{told}</span>
        </>
      }
      chart={() =>
        first === undefined || last === undefined ? (
          <p class="chart-none small">{t('timeline_none')}</p>
        ) : (
          <Plot
            timeline={timeline}
            edges={edges}
            height={isSlim ? 40 : 120}
            label={t('timeline_label', namePeriod({ from: first.from, until: last.until }, unit, language))}
            onEdges={setDraft}
            onCommit={commit}
            onClear={range === null && draft === null ? null : () => commit([0, bins.length])}
            onPoint={setPointed}
          />
        )
      }
      table={() => (
        <ChartTable
          caption={title}
          heads={[t('timeline_period'), t('chart_clippings')]}
          rows={bins
            .map((bin, index) => ({
              key: String(index),
              label: namePeriod(bin, unit, language),
              cells: [bin.count],
              isChosen: days !== null && index >= edges[0] && index < edges[1],
            }))
            .filter((_, index) => bins[index]?.count !== 0)}
          onToggle={(key) => {
            const index = Number(key);
            const isAlone = days !== null && edges[0] === index && edges[1] === index + 1;
            commit(isAlone ? [0, bins.length] : spanBars(index, index));
          }}
        />
      )}
    />
  );
}

/** Words under the axis, each with room for itself; no part of a day is one. */
function namedTicks(x: ScaleTime<number, number>, width: number, language: string) {
  const [, end = 0] = x.range();
  const days = x.ticks(Math.max(2, Math.floor(end / TICK_WIDTH))).filter((tick) => tick.getTime() % DAY_MS === 0);
  let free = 0;
  return nameTicks(days, language).flatMap((name, index) => {
    const left = Math.round(x(days[index] ?? 0));
    const right = left + textWidth(name) + 8;
    if (left < free || right > width) return [];
    free = right;
    return [{ left, name }];
  });
}

type PlotProps = {
  readonly timeline: Timeline;
  readonly edges: Edges;
  readonly height: number;
  readonly label: string;
  readonly onEdges: (edges: Edges) => void;
  readonly onCommit: (edges: Edges | null) => void;
  /** Null where nothing is chosen. */
  readonly onClear: (() => void) | null;
  readonly onPoint: (bar: number | null) => void;
};

function Plot({ timeline: { bins, unit }, edges, height, label, onEdges, onCommit, onClear, onPoint }: PlotProps) {
  const { t, language } = useWords();
  const [frame, width] = useWidth<HTMLDivElement>();
  /** The bar that stays while the pointer drags. */
  const held = useRef<number | null>(null);
  const x = useMemo(
    () =>
      scaleUtc()
        .domain([(bins[0]?.from ?? 0) * DAY_MS, (bins[bins.length - 1]?.until ?? 1) * DAY_MS])
        .range([0, Math.max(1, Math.min(width, bins.length * WIDEST_BAR))]),
    [bins, width],
  );
  const y = useMemo(
    () => scaleLinear([0, bins.reduce((most, { count }) => Math.max(most, count), 1)], [0, height - 2]),
    [bins, height],
  );
  const at = (edge: number): number => x((bins[edge]?.from ?? bins[bins.length - 1]?.until ?? 0) * DAY_MS);
  const barUnder = (event: PointerEvent): number => {
    const left = event.clientX - (frame.current?.getBoundingClientRect().left ?? 0);
    const day = x.invert(left).getTime() / DAY_MS;
    const found = bins.findIndex(({ until }) => day < until);
    return found < 0 ? bins.length - 1 : found;
  };
  const hold = (event: PointerEvent): void => {
    if (event.button !== 0 || !event.isPrimary) return;
    const left = event.clientX - (frame.current?.getBoundingClientRect().left ?? 0);
    const [start, end] = edges;
    const isChosen = onClear !== null;
    if (isChosen && Math.abs(left - at(start)) < GRIP) held.current = end - 1;
    else if (isChosen && Math.abs(left - at(end)) < GRIP) held.current = start;
    else held.current = barUnder(event);
    frame.current?.setPointerCapture(event.pointerId);
    onEdges(spanBars(held.current, barUnder(event)));
  };
  const move = (event: PointerEvent): void => {
    const under = barUnder(event);
    onPoint(under);
    if (held.current !== null) onEdges(spanBars(held.current, under));
  };
  const release = (event: PointerEvent): void => {
    if (held.current === null) return;
    const next = spanBars(held.current, barUnder(event));
    held.current = null;
    onCommit(next);
  };
  const ticks = namedTicks(x, width, language);
  const [start, end] = edges;
  const isChosen = start > 0 || end < bins.length;
  return (
    <div
      ref={frame}
      class="timeline"
      onPointerDown={hold}
      onPointerMove={move}
      onPointerUp={release}
      onPointerCancel={() => {
        held.current = null;
        onCommit(null);
      }}
      onPointerLeave={() => onPoint(null)}
    >
      <svg width={width} height={height + TICKS_HEIGHT} role="img" aria-label={label}>
        {isChosen && (
          <rect class="timeline-range" x={at(start)} width={Math.max(0, at(end) - at(start))} height={height} />
        )}
        {bins.map(({ from, until, count }, index) => {
          const [left, right] = [x(from * DAY_MS), x(until * DAY_MS)];
          const tall = count === 0 ? 0 : Math.max(2, y(count));
          return (
            <rect
              key={from}
              class={index >= start && index < end ? 'timeline-bar' : 'timeline-bar out'}
              x={left + (right - left > 4 ? 0.5 : 0)}
              width={Math.max(0.5, right - left - (right - left > 4 ? 1 : 0))}
              y={height - tall}
              height={tall}
            />
          );
        })}
        <line class="chart-line" x2={width} y1={height + 0.5} y2={height + 0.5} />
        {ticks.map(({ left, name }) => (
          <g key={left} class="chart-tick" transform={`translate(${left} ${height})`}>
            <line class="chart-line" x1="0.5" x2="0.5" y2="4" />
            <text x={3} y={14}>
              {name}
            </text>
          </g>
        ))}
      </svg>
      {(['start', 'end'] as const).map((which) => {
        const edge = which === 'start' ? start : end;
        const bin = bins[which === 'start' ? edge : edge - 1];
        return (
          <div
            key={which}
            class={`timeline-edge ${isChosen ? 'chosen' : ''}`}
            role="slider"
            tabIndex={0}
            aria-label={t(`timeline_${which}`)}
            aria-valuemin={which === 'start' ? 0 : 1}
            aria-valuemax={which === 'start' ? bins.length - 1 : bins.length}
            aria-valuenow={edge}
            aria-valuetext={bin === undefined ? '' : namePeriod(bin, unit, language)}
            style={{ left: `${at(edge)}px`, height: `${height}px` }}
            onKeyDown={(event) => {
              if (event.key === 'Escape' && onClear !== null) {
                event.preventDefault();
                onClear();
              }
              const moved =
                event.ctrlKey || event.altKey || event.metaKey ? null : moveEdge(edges, which, event.key, bins.length);
              if (moved === null) return;
              event.preventDefault();
              onEdges(moved);
            }}
            onBlur={() => onCommit(null)}
            onKeyUp={(event) => {
              if (moveEdge(edges, which, event.key, bins.length) !== null) onCommit(edges);
            }}
          />
        );
      })}
    </div>
  );
}
