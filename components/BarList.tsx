/** How often each of some names occurs, as bars one below another. A bar chooses its name. */
import type { ComponentChildren } from 'preact';
import type { Category } from '../utils/model/category';
import { CategorySymbol } from './CategorySymbol';
import { ChartFrame } from './ChartFrame';
import { ChartTable } from './ChartTable';
import { useWords } from './words';
import './BarList.css';

export type CountedName = {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  /** Null for what is no entity. */
  readonly category: Category | null;
  /** More to say of it, a text for each of `detailHeads`. */
  readonly details: readonly string[];
};

export type BarListProps = {
  readonly names: readonly CountedName[];
  readonly chosen: readonly string[];
  readonly onToggle: (key: string) => void;
  readonly title: string;
  readonly about?: string;
  readonly tools?: ComponentChildren;
  /** What one of the names is. */
  readonly head: string;
  readonly detailHeads: readonly string[];
  readonly none: string;
};

export function BarList({ names, chosen, onToggle, title, about, tools, head, detailHeads, none }: BarListProps) {
  const { t, number } = useWords();
  const most = names.reduce((max, { count }) => Math.max(max, count), 1);
  return (
    <ChartFrame
      title={title}
      {...(about !== undefined && { about })}
      tools={tools}
      chart={() =>
        names.length === 0 ? (
          <p class="chart-none small">{none}</p>
        ) : (
          <ul class="bars">
            {names.map(({ key, label, count, category, details }) => (
              <li key={key}>
                <button type="button" aria-pressed={chosen.includes(key)} onClick={() => onToggle(key)}>
                  <span class="bars-name" dir="auto">
                    {category !== null && (
                      <svg width="14" height="14" viewBox="-8 -8 16 16" aria-hidden="true">
                        <CategorySymbol category={category} radius={5} isFilled={false} />
                      </svg>
                    )}
                    {category !== null && <span class="unseen">{t(`category_${category}`)}</span>}
                    {label}
                  </span>
                  <svg class="bars-bar" height="8" aria-hidden="true">
                    <rect width={`${Math.max(0.6, (100 * count) / most)}%`} height="8" rx="2" />
                  </svg>
                  <span class="bars-count">{number(count)}</span>
                  {details.length > 0 && <span class="small bars-details">{details.join(' – ')}</span>}
                </button>
              </li>
            ))}
          </ul>
        )
      }
      table={() => (
        <ChartTable
          caption={title}
          heads={[head, t('chart_clippings'), ...detailHeads]}
          rows={names.map(({ key, label, count, details }) => ({
            key,
            label,
            cells: [count, ...details],
            isChosen: chosen.includes(key),
          }))}
          onToggle={onToggle}
        />
      )}
    />
  );
}
