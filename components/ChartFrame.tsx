/** A chart with its heading and tools, and a table that says the same in its place when asked for. */
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useWords } from './words';
import './ChartFrame.css';

export type ChartFrameProps = {
  readonly title: string;
  /** The heading is for the ear alone where the chart stands between other things. */
  readonly isSlim?: boolean;
  /** What the chart shows and how to use it, in a sentence. */
  readonly about?: string;
  readonly tools?: ComponentChildren;
  readonly chart: () => ComponentChildren;
  readonly table: () => ComponentChildren;
};

export function ChartFrame({ title, isSlim = false, about, tools, chart, table }: ChartFrameProps) {
  const { t } = useWords();
  const id = useId();
  const [isTable, setTable] = useState(false);
  return (
    <section class={`chart ${isSlim ? 'slim' : ''}`} aria-labelledby={id}>
      <div class="chart-head">
        <h2 id={id} class={isSlim ? 'unseen' : undefined}>
          {title}
        </h2>
        {tools}
        <button
          type="button"
          class="link quiet small"
          aria-label={`${t(isTable ? 'chart_as_chart' : 'chart_as_table')}: ${title}`}
          onClick={() => setTable(!isTable)}
        >
          {t(isTable ? 'chart_as_chart' : 'chart_as_table')}
        </button>
      </div>
      {about !== undefined && !isTable && <p class="small chart-about">{about}</p>}
      {isTable ? table() : chart()}
    </section>
  );
}
