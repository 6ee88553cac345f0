/** One entity: what it is, since when it is in the library, how often over time, with whom, from where, and its clippings. */
import { useMemo, useState } from 'preact/hooks';
import { BarList } from '../../components/BarList';
import { CategoryLine } from '../../components/CategoryMark';
import { EmptyState } from '../../components/EmptyState';
import { useWords } from '../../components/words';
import { CATEGORIES } from '../../utils/model/category';
import type { Entity } from '../../utils/model/entity';
import { type DateAxis, type DateRange, type Filter, NO_FILTER } from '../../utils/model/filter';
import type { WatchList } from '../../utils/model/shelf';
import type { Catalogue } from '../../utils/search/catalogue';
import { NO_DAY } from '../../utils/search/segment';
import { spansOf } from '../../utils/search/spans';
import { networkOf } from '../../utils/search/together';
import type { ClippingActions } from '../screens/use-clipping-actions';
import type { Shelf } from '../screens/use-shelf';
import { AnswerNetwork } from './AnswerNetwork';
import { AnswerOutlets, isoDay } from './AnswerOutlets';
import { AnswerTimeline } from './AnswerTimeline';
import { ClippingList } from './ClippingList';
import { facetsOf } from './facets-of';
import { type Answered, useAnswer } from './use-answer';
import { type KnownEntity, useEntity } from './use-entity';
import type { Routing } from './use-route';
import { useSelection } from './use-selection';
import './overview.css';

export type EntityViewProps = {
  readonly id: string;
  readonly catalogue: Catalogue;
  readonly routing: Routing;
  readonly actions: ClippingActions;
  readonly shelf: Shelf;
};

const MOST_COMPANIONS = 15;
const MOST_NEIGHBOURS = 30;
const ALL_CATEGORIES = new Set(CATEGORIES);

export function EntityView({ id, catalogue, routing, actions, shelf }: EntityViewProps) {
  const words = useWords();
  const { t } = words;
  const [range, setRange] = useState<DateRange | null>(null);
  const filter = useMemo((): Filter => ({ ...NO_FILTER, facets: { entity: [id] }, range }), [id, range]);
  const answered = useAnswer(catalogue, filter, null);
  const known = useEntity(id, answered);
  const selection = useSelection(answered?.answer.docs.length ?? 0);
  const knownTags = useMemo(
    () =>
      answered === null
        ? []
        : (facetsOf(answered, {}, words).find(({ dimension }) => dimension === 'tag')?.choices ?? []).map(
            ({ key }) => key,
          ),
    [answered, words],
  );
  const companions = useMemo(
    () =>
      answered === null
        ? []
        : networkOf(answered.catalogue, answered.answer, {
            most: MOST_COMPANIONS,
            categories: ALL_CATEGORIES,
            except: id,
          }).nodes.map((node) => ({ ...node, details: [] })),
    [answered, id],
  );
  const open = (entity: string): void => routing.go({ view: 'entity', id: entity });
  if (answered === null || known === null) return <p role="status">{t('list_loading')}</p>;
  if (known.entity === null) return <EmptyState text={t('entity_unknown')} />;
  const isKept = answered.answer.ofAnyTime.length > 0;
  return (
    <div class="entity-page">
      <EntityHead
        entity={known.entity}
        aliases={known.aliases}
        answered={answered}
        shelf={shelf}
        onShow={() => routing.go({ view: 'clippings', filter: { ...NO_FILTER, facets: { entity: [id] }, range } })}
      />
      {isKept && (
        <>
          <AnswerTimeline
            answered={answered}
            range={range}
            onRange={setRange}
            title={t('entity_timeline')}
            isSlim={false}
          />
          <div class="overview-pair">
            <BarList
              names={companions}
              chosen={[]}
              onToggle={open}
              title={t('entity_companions')}
              head={t('network_entity')}
              detailHeads={[]}
              none={t('entity_companions_none')}
            />
            <AnswerOutlets
              answered={answered}
              chosen={[]}
              onToggle={(outlet) =>
                routing.go({
                  view: 'clippings',
                  filter: { ...NO_FILTER, facets: { entity: [id], outlet: [outlet] }, range },
                })
              }
            />
          </div>
          <AnswerNetwork
            answered={answered}
            chosen={[]}
            onToggle={open}
            title={t('entity_network')}
            most={MOST_NEIGHBOURS}
            except={id}
          />
          <section class="entity-clippings library" aria-label={t('entity_clippings')}>
            <h3>{t('entity_clippings')}</h3>
            <ClippingList
              answered={answered}
              density="cosy"
              selection={selection}
              actions={actions}
              knownTags={knownTags}
            />
          </section>
        </>
      )}
    </div>
  );
}

type EntityHeadProps = {
  readonly entity: Entity;
  readonly aliases: KnownEntity['aliases'];
  readonly answered: Answered;
  readonly shelf: Shelf;
  readonly onShow: () => void;
};

const ALIASES_SHOWN = 12;
const AXES = ['clipped', 'published'] as const satisfies readonly DateAxis[];

function EntityHead({ entity, aliases, answered, shelf, onShow }: EntityHeadProps) {
  const { t, tn, number } = useWords();
  const kept = answered.answer.ofAnyTime.length;
  const rest = aliases.length - ALIASES_SHOWN;
  return (
    <header class="entity-head">
      <p class={`entity-category ${entity.category}`}>
        <CategoryLine category={entity.category} />
        {t(`category_${entity.category}`)}
      </p>
      <h2 dir="auto">{entity.name}</h2>
      {entity.gloss !== undefined && <p class="entity-gloss">{entity.gloss}</p>}
      {aliases.length > 0 && (
        <p class="small">
          {t('entity_aliases')} <span dir="auto">{aliases.slice(0, ALIASES_SHOWN).join(', ')}</span>
          {rest > 0 && ` ${t('entity_aliases_more', number(rest))}`}
        </p>
      )}
      <dl class="entity-facts">
        <div>
          <dt>{t('entity_kept')}</dt>
          <dd>{kept === 0 ? t('entity_never') : tn('chart_count', kept)}</dd>
        </div>
        {kept > 0 && AXES.map((axis) => <Seen key={axis} answered={answered} entity={entity.id} axis={axis} />)}
      </dl>
      <div class="row">
        {kept > 0 && (
          <button type="button" class="button" onClick={onShow}>
            {t('entity_show')}
          </button>
        )}
        <WatchButton entity={entity} shelf={shelf} />
        {entity.wikipedia !== undefined && (
          <a
            class="small"
            href={`https://en.wikipedia.org/wiki/${encodeURIComponent(entity.wikipedia.replaceAll(' ', '_'))}`}
            target="_blank"
            rel="noopener noreferrer"
          >
            {t('entity_wikipedia', entity.wikipedia)}
          </a>
        )}
      </div>
    </header>
  );
}

/** Puts the entity on the watch list that was used last, or on a first one; or takes it off. */
function WatchButton({ entity: { id, name, category }, shelf }: { entity: Entity; shelf: Shelf }) {
  const { t } = useWords();
  const list = shelf.watchLists.find(({ entities }) => entities.some((own) => own.id === id));
  const watch = (): void => {
    const now = Date.now();
    const latest = [...shelf.watchLists].sort((a, b) => b.updatedAtMs - a.updatedAtMs)[0] ?? {
      kind: 'watch',
      id: crypto.randomUUID(),
      name: t('entity_watch_default'),
      createdAtMs: now,
      updatedAtMs: now,
      entities: [],
    };
    const record: WatchList = { ...latest, entities: [...latest.entities, { id, name, category }] };
    void shelf.put(record, t('entity_watch_added', name, record.name));
  };
  if (list === undefined)
    return (
      <button type="button" class="button" disabled={!shelf.isReady} onClick={watch}>
        {t('entity_watch')}
      </button>
    );
  const without = { ...list, entities: list.entities.filter((own) => own.id !== id) };
  return (
    <>
      <span class="small">{t('entity_watched_on', list.name)}</span>
      <button
        type="button"
        class="link small"
        onClick={() => void shelf.put(without, t('entity_watch_removed', name, list.name))}
      >
        {t('entity_unwatch')}
      </button>
    </>
  );
}

/** The days on which an entity was first and last seen. */
function Seen({ answered, entity, axis }: { answered: Answered; entity: string; axis: DateAxis }) {
  const { t, day } = useWords();
  const { catalogue, answer } = answered;
  const spans = useMemo(() => spansOf(catalogue, answer.ofAnyTime, axis), [catalogue, answer, axis]);
  const value = catalogue.columns.valueNumber('entity', entity);
  const [first, last] = [spans.first, spans.last].map((days) => isoDay(days[value] ?? NO_DAY));
  if (!first || !last) return null;
  const isClipped = axis === 'clipped';
  return (
    <>
      <div>
        <dt>{t(isClipped ? 'entity_first' : 'entity_first_published')}</dt>
        <dd>{day(first)}</dd>
      </div>
      <div>
        <dt>{t(isClipped ? 'entity_last' : 'entity_last_published')}</dt>
        <dd>{day(last)}</dd>
      </div>
    </>
  );
}
