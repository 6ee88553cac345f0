/** Which countries occur together, as a square of cells: the number in each, darker where it is larger. A cell chooses both. */
import { scaleQuantize } from 'd3-scale';
import { useState } from 'preact/hooks';
import type { Matrix } from '../utils/search/together';
import { ChartFrame } from './ChartFrame';
import { ChartTable } from './ChartTable';
import { shortName } from './place-labels';
import { useWidth } from './use-width';
import { useWords } from './words';
import './MatrixChart.css';

export type MatrixChartProps = {
  readonly matrix: Matrix;
  /** A key in words, for the rows; columns have the key itself. */
  readonly nameOf: (key: string) => string;
  readonly chosen: readonly string[];
  /** All of them where they are not all chosen, else none of them. */
  readonly onToggle: (keys: readonly string[]) => void;
  readonly title: string;
};

const HEAD = 22;
const NAMES = 112;
const CELL = { least: 26, most: 40 };
/** Shades from faint to full; CSS has their colours. */
const SHADES = [1, 2, 3, 4, 5] as const;
const ARROWS: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};

export function MatrixChart({ matrix, nameOf, chosen, onToggle, title }: MatrixChartProps) {
  const { t } = useWords();
  const { keys, counts } = matrix;
  const size = keys.length;
  const pairs = keys
    .flatMap((one, row) =>
      keys.slice(row + 1).map((other, step) => ({ one, other, count: counts[row * size + row + 1 + step] ?? 0 })),
    )
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  return (
    <ChartFrame
      title={title}
      about={t('matrix_about')}
      chart={() =>
        size === 0 ? (
          <p class="chart-none small">{t('matrix_none')}</p>
        ) : (
          <Cells matrix={matrix} nameOf={nameOf} chosen={chosen} onToggle={onToggle} title={title} />
        )
      }
      table={() => (
        <div class="network-tables">
          <ChartTable
            caption={title}
            heads={[t('matrix_country'), t('chart_clippings')]}
            rows={keys.map((key, at) => ({
              key,
              label: nameOf(key),
              cells: [counts[at * size + at] ?? 0],
              isChosen: chosen.includes(key),
            }))}
            onToggle={(key) => onToggle([key])}
          />
          <ChartTable
            caption={t('matrix_pairs')}
            heads={[t('matrix_country'), t('network_with'), t('network_together')]}
            rows={pairs.map(({ one, other, count }) => ({
              key: `${one} ${other}`,
              label: nameOf(one),
              cells: [nameOf(other), count],
              isChosen: chosen.includes(one) && chosen.includes(other),
            }))}
            onToggle={(key) => onToggle(key.split(' '))}
          />
        </div>
      )}
    />
  );
}

function Cells({ matrix: { keys, counts }, nameOf, chosen, onToggle, title }: MatrixChartProps) {
  const { tn, number } = useWords();
  const [frame, width] = useWidth<HTMLDivElement>();
  const [stop, setStop] = useState<readonly [number, number]>([0, 0]);
  const size = keys.length;
  const cell = Math.min(CELL.most, Math.max(CELL.least, Math.floor((width - NAMES) / size)));
  const countAt = (row: number, column: number): number => counts[row * size + column] ?? 0;
  const most = keys.reduce(
    (max, _, row) => Math.max(max, ...keys.map((_other, column) => (row === column ? 0 : countAt(row, column)))),
    1,
  );
  const shade = scaleQuantize<number>([0, most], SHADES);
  const [stopRow, stopColumn] = [Math.min(stop[0], size - 1), Math.min(stop[1], size - 1)];
  const walk = (event: KeyboardEvent, row: number, column: number): void => {
    const [down, right] = (Object.hasOwn(ARROWS, event.key) && ARROWS[event.key]) || [0, 0];
    if (event.key === 'Enter' || event.key === ' ')
      onToggle(row === column ? [keys[row] ?? ''] : [keys[row] ?? '', keys[column] ?? '']);
    else if (down === 0 && right === 0) return;
    event.preventDefault();
    const within = (value: number): number => Math.min(size - 1, Math.max(0, value));
    const next = [within(row + down), within(column + right)] as const;
    setStop(next);
    frame.current?.querySelector<SVGGElement>(`[data-cell="${next.join(' ')}"]`)?.focus();
  };
  return (
    <div ref={frame} class="matrix">
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing that holds buttons. */}
      <svg width={NAMES + cell * size + 2} height={HEAD + cell * size + 2} role="group" aria-label={title}>
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: the names that every cell says; they take no focus. */}
        <g aria-hidden="true">
          {keys.map((key, at) => (
            <g key={key} class={chosen.includes(key) ? 'matrix-head chosen' : 'matrix-head'}>
              <text x={NAMES + cell * (at + 0.5)} y={HEAD - 7} text-anchor="middle">
                {key}
              </text>
              <text x={NAMES - 8} y={HEAD + cell * (at + 0.5) + 4} text-anchor="end">
                {shortName(nameOf(key), 17)}
              </text>
            </g>
          ))}
        </g>
        {keys.map((one, row) =>
          keys.map((other, column) => {
            const count = countAt(row, column);
            const isSelf = row === column;
            const isChosen = chosen.includes(one) && chosen.includes(other);
            return (
              // biome-ignore lint/a11y/useSemanticElements: no button may stand in a drawing. `tabindex` is written small, since names of SVG attributes keep their case.
              <g
                key={`${one} ${other}`}
                class={`matrix-cell ${isSelf ? 'self' : count === 0 ? 'none' : `shade-${shade(count)}`} ${isChosen ? 'chosen' : ''}`}
                transform={`translate(${NAMES + cell * column} ${HEAD + cell * row})`}
                data-cell={`${row} ${column}`}
                role="button"
                tabindex={row === stopRow && column === stopColumn ? 0 : -1}
                aria-pressed={isChosen}
                aria-label={
                  isSelf
                    ? tn('matrix_self', count, nameOf(one), number(count))
                    : tn('matrix_cell', count, nameOf(one), nameOf(other), number(count))
                }
                onClick={() => onToggle(isSelf ? [one] : [one, other])}
                onFocus={() => setStop([row, column])}
                onKeyDown={(event) => walk(event, row, column)}
              >
                <rect x="0.5" y="0.5" width={cell - 1} height={cell - 1} rx="3" />
                {count > 0 && (
                  <text x={cell / 2} y={cell / 2 + 4} text-anchor="middle">
                    {number(count)}
                  </text>
                )}
              </g>
            );
          }),
        )}
      </svg>
    </div>
  );
}
