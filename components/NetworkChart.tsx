/**
 * Entities that occur together, as a network: larger where there are more clippings, a wider line where more name both. A click or Enter
 * chooses an entity. Nodes are dragged, the drawing is moved and enlarged by pointer, wheel, buttons or keys; nothing moves by itself.
 */
import { useMemo, useRef, useState } from 'preact/hooks';
import { CATEGORIES, type Category } from '../utils/model/category';
import type { Network } from '../utils/search/together';
import { CategorySymbol } from './CategorySymbol';
import { ChartFrame } from './ChartFrame';
import { ChartTable } from './ChartTable';
import { NetworkDrawing } from './NetworkDrawing';
import { layOutNetwork, type Place } from './network-layout';
import { useWords } from './words';
import './NetworkChart.css';

export type NetworkChartProps = {
  readonly network: Network;
  /** Categories that occur at all. */
  readonly present: ReadonlySet<Category>;
  readonly shown: ReadonlySet<Category>;
  readonly onShown: (shown: ReadonlySet<Category>) => void;
  /** Ids of the entities chosen. */
  readonly chosen: readonly string[];
  readonly onToggle: (entity: string) => void;
  readonly title: string;
};

export function NetworkChart({ network, present, shown, onShown, chosen, onToggle, title }: NetworkChartProps) {
  const { t } = useWords();
  const last = useRef<ReadonlyMap<string, Place>>(new Map());
  const [moved, setMoved] = useState<ReadonlyMap<string, Place>>(new Map());
  const laidOut = useMemo(() => {
    last.current = layOutNetwork(network, last.current);
    return last.current;
  }, [network]);
  const places = useMemo(() => new Map([...laidOut, ...moved]), [laidOut, moved]);
  const nameAt = (index: number): string => network.nodes[index]?.label ?? '';
  const isChosen = (index: number): boolean => chosen.includes(network.nodes[index]?.key ?? '');
  const toggleCategory = (category: Category): void => {
    const next = new Set(shown);
    if (!next.delete(category)) next.add(category);
    onShown(next);
  };
  return (
    <ChartFrame
      title={title}
      about={t('network_about')}
      chart={() => (
        <>
          <fieldset class="network-legend">
            <legend class="unseen">{t('network_categories')}</legend>
            {CATEGORIES.filter((category) => present.has(category)).map((category) => (
              <button
                key={category}
                type="button"
                class="small"
                aria-pressed={shown.has(category)}
                onClick={() => toggleCategory(category)}
              >
                <svg width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true">
                  <CategorySymbol category={category} radius={6} isFilled={false} />
                </svg>
                {t(`category_${category}_plural`)}
              </button>
            ))}
          </fieldset>
          {network.nodes.length === 0 ? (
            <p class="chart-none small">{t('network_none')}</p>
          ) : (
            <NetworkDrawing
              network={network}
              places={places}
              chosen={chosen}
              onToggle={onToggle}
              onMove={(key, place) => setMoved((before) => new Map(before).set(key, place))}
              onReset={() => setMoved(new Map())}
              label={title}
            />
          )}
        </>
      )}
      table={() => (
        <div class="network-tables">
          <ChartTable
            caption={title}
            heads={[t('network_entity'), t('network_category'), t('chart_clippings')]}
            rows={network.nodes.map(({ key, label, category, count }) => ({
              key,
              label,
              cells: [t(`category_${category}`), count],
              isChosen: chosen.includes(key),
            }))}
            onToggle={onToggle}
          />
          <ChartTable
            caption={t('network_pairs')}
            heads={[t('network_pair'), t('network_with'), t('network_together')]}
            rows={network.links.map(({ a, b, count }, index) => ({
              key: String(index),
              label: nameAt(a),
              cells: [nameAt(b), count],
              isChosen: isChosen(a) && isChosen(b),
            }))}
            onToggle={(index) => {
              const { a = -1, b = -1 } = network.links[Number(index)] ?? {};
              // Both, as the line between them says; where both are chosen neither stays.
              for (const end of [a, b])
                if (isChosen(a) === isChosen(b) || !isChosen(end)) onToggle(network.nodes[end]?.key ?? '');
            }}
          />
        </div>
      )}
    />
  );
}
