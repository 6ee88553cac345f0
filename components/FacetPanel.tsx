/** What the clippings found can be narrowed by: each dimension with its most frequent values and how many clippings each would leave. */
import { useId, useState } from 'preact/hooks';
import type { Category } from '../utils/model/category';
import type { ChosenFacets, Dimension } from '../utils/model/filter';
import { CategorySquare } from './CategoryMark';
import { useWords } from './words';
import './FacetPanel.css';

export type FacetChoice = {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  /** Its hue, for entities and categories. */
  readonly category: Category | null;
};
export type Facet = {
  readonly dimension: Dimension;
  /** The most frequent first; chosen ones are among them, however few they are. */
  readonly choices: readonly FacetChoice[];
};

export type FacetPanelProps = {
  readonly facets: readonly Facet[];
  readonly chosen: ChosenFacets;
  readonly onChange: (chosen: ChosenFacets) => void;
  /** Opens the page of an entity. */
  readonly onEntity: (id: string) => void;
  /** Puts an entity on a watch list. */
  readonly onWatch: (entity: FacetChoice) => void;
  /** Ids of the entities on any watch list. */
  readonly watched: ReadonlySet<string>;
};

const SHOWN = 6;
/** A longer list is for the search field. */
const MOST = 200;

export function FacetPanel({ facets, chosen, onChange, onEntity, onWatch, watched }: FacetPanelProps) {
  return (
    <div class="facets">
      {facets
        .filter(({ choices }) => choices.length > 0)
        .map((facet) => (
          <FacetList
            key={facet.dimension}
            facet={facet}
            chosen={chosen[facet.dimension] ?? []}
            onChange={(keys) => {
              const { [facet.dimension]: _, ...rest } = chosen;
              onChange(keys.length === 0 ? rest : { ...rest, [facet.dimension]: keys });
            }}
            onEntity={onEntity}
            onWatch={onWatch}
            watched={watched}
          />
        ))}
    </div>
  );
}

type FacetListProps = {
  readonly facet: Facet;
  readonly chosen: readonly string[];
  readonly onChange: (keys: readonly string[]) => void;
} & Pick<FacetPanelProps, 'onEntity' | 'onWatch' | 'watched'>;

function FacetList(props: FacetListProps) {
  const { chosen, onChange, onEntity, onWatch, watched } = props;
  const { dimension, choices } = props.facet;
  const { t, number } = useWords();
  const id = useId();
  const [isWhole, setWhole] = useState(false);
  const shown = choices.slice(0, isWhole ? MOST : SHOWN);
  const isIn = (key: string): boolean => chosen.includes(key);
  // What is chosen stays in sight, also where it is rare.
  const listed = [...shown, ...choices.filter((choice) => isIn(choice.key) && !shown.includes(choice))];
  return (
    <section class="facet" aria-labelledby={id}>
      <h2 id={id} class="small">
        {t(`facet_${dimension}`)}
      </h2>
      <ul>
        {listed.map((choice) => {
          const { key, label, count, category } = choice;
          return (
            <li key={key} class="facet-choice">
              <button
                type="button"
                aria-pressed={isIn(key)}
                onClick={() => onChange(isIn(key) ? chosen.filter((other) => other !== key) : [...chosen, key])}
              >
                {category !== null && <CategorySquare category={category} />}
                <span class="facet-label" dir="auto">
                  {label}
                </span>
                <span class="facet-count">{number(count)}</span>
              </button>
              {dimension === 'entity' && (
                <>
                  <button
                    type="button"
                    class={`facet-open facet-watch ${watched.has(key) ? 'watched' : ''}`}
                    aria-label={t(watched.has(key) ? 'facet_watched' : 'facet_watch', label)}
                    title={t(watched.has(key) ? 'facet_watched' : 'facet_watch', label)}
                    onClick={() => onWatch(choice)}
                  >
                    {watched.has(key) ? '•' : '+'}
                  </button>
                  <button
                    type="button"
                    class="facet-open"
                    aria-label={t('facet_open_entity', label)}
                    title={t('facet_open_entity', label)}
                    onClick={() => onEntity(key)}
                  >
                    ›
                  </button>
                </>
              )}
            </li>
          );
        })}
      </ul>
      {choices.length > SHOWN && (
        <button type="button" class="link quiet small" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? t('facet_fewer') : t('facet_more', number(Math.min(choices.length, MOST)))}
        </button>
      )}
    </section>
  );
}
