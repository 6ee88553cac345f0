/** The clippings found, at a glance: when, who with whom, which countries, from where. Every mark narrows the filter of all views. */
import { useMemo } from 'preact/hooks';
import { EmptyState } from '../../components/EmptyState';
import { FilterChips } from '../../components/FilterChips';
import { MatrixChart } from '../../components/MatrixChart';
import { useWords } from '../../components/words';
import { type Dimension, NO_FILTER } from '../../utils/model/filter';
import { matrixOf } from '../../utils/search/together';
import type { Shelf } from '../screens/use-shelf';
import { AnswerNetwork } from './AnswerNetwork';
import { AnswerOutlets } from './AnswerOutlets';
import { AnswerTimeline } from './AnswerTimeline';
import { chipsOf } from './chips-of';
import { toggleFacet } from './toggle-facet';
import type { Answered } from './use-answer';
import type { Routing } from './use-route';
import './overview.css';

/** What a drawing of this size can show and a reader can take in. */
const MOST_ENTITIES = { wide: 48, narrow: 20 };
const NARROW_PX = 600;
const MOST_COUNTRIES = 14;

export type OverviewViewProps = { readonly answered: Answered; readonly routing: Routing; readonly shelf: Shelf };

export function OverviewView({ answered, routing, shelf }: OverviewViewProps) {
  const words = useWords();
  const { t, tn, nameOf } = words;
  const { catalogue, answer } = answered;
  const { filter } = routing.route;
  const { facets } = filter;
  const toggle = (dimension: Dimension, keys: readonly string[]): void =>
    routing.setFilter({ facets: toggleFacet(facets, dimension, keys) });
  const countries = useMemo(() => matrixOf(catalogue, answer, 'country', MOST_COUNTRIES), [catalogue, answer]);
  const chips = chipsOf(filter, catalogue, shelf.collections, words);
  return (
    <div class="overview">
      <div class="overview-head">
        <p role="status">{tn('library_found', answer.docs.length)}</p>
        <FilterChips
          chips={chips.map((part) => ({ ...part, onRemove: () => routing.setFilter(part.without) }))}
          onClear={() => routing.setFilter({ ...NO_FILTER, order: filter.order })}
        />
      </div>
      {answer.docs.length === 0 && <EmptyState text={t('overview_nothing')} />}
      <AnswerTimeline
        answered={answered}
        range={filter.range}
        onRange={(range) => routing.setFilter({ range })}
        title={t('timeline_heading')}
        isSlim={false}
      />
      {answer.docs.length > 0 && (
        <>
          <AnswerNetwork
            answered={answered}
            chosen={facets.entity ?? []}
            onToggle={(entity) => toggle('entity', [entity])}
            title={t('network_heading')}
            most={window.innerWidth < NARROW_PX ? MOST_ENTITIES.narrow : MOST_ENTITIES.wide}
          />
          <div class="overview-pair">
            <MatrixChart
              matrix={countries}
              nameOf={(code) => nameOf('region', code)}
              chosen={facets.country ?? []}
              onToggle={(codes) => toggle('country', codes)}
              title={t('matrix_heading')}
            />
            <AnswerOutlets
              answered={answered}
              chosen={facets.outlet ?? []}
              onToggle={(outlet) => toggle('outlet', [outlet])}
            />
          </div>
        </>
      )}
    </div>
  );
}
