/** The reader's watch lists: for each entity how often and when last it was clipped, and what came since the reader looked last. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { CategorySquare } from '../../components/CategoryMark';
import { EmptyState } from '../../components/EmptyState';
import { EntityField } from '../../components/EntityField';
import { NameForm } from '../../components/NameForm';
import { useWords } from '../../components/words';
import { NO_FILTER } from '../../utils/model/filter';
import type { WatchList } from '../../utils/model/shelf';
import type { Catalogue } from '../../utils/search/catalogue';
import { type Sighting, sightingsOf } from '../../utils/search/sightings';
import { newWatchList, type Watched, withoutWatched, withWatched } from '../../utils/shelf/watch-list';
import type { Shelf } from '../screens/use-shelf';
import { writeRoute } from './route';
import { useEntityOffers } from './use-entity-offers';
import type { Looked } from './use-looked';
import { useShelfName } from './use-shelf-name';
import './shelf.css';

export type WatchViewProps = { readonly catalogue: Catalogue; readonly shelf: Shelf; readonly looked: Looked };

export function WatchView({ catalogue, shelf, looked }: WatchViewProps) {
  const { t } = useWords();
  const { watchLists: lists } = shelf;
  // What was new when the view was opened stays marked while it is open.
  const [sinceMs] = useState(() => looked.sinceMs);
  const { look } = looked;
  useEffect(() => {
    if (shelf.isReady) look(lists);
  }, [look, lists, catalogue, shelf.isReady]);
  return (
    <section class="shelf" aria-labelledby="watch">
      <h2 id="watch" class="shelf-title">
        {t('view_watch')}
      </h2>
      <p class="about">{t('watch_text')}</p>
      <NameForm
        label={t('watch_new_name')}
        action={t('watch_new')}
        onSave={(name) => void shelf.put(newWatchList(name, Date.now()))}
      />
      {shelf.isReady && lists.length === 0 && <EmptyState text={t('watch_empty')} />}
      {lists.map((list) => (
        <WatchListPart key={list.id} list={list} sinceMs={sinceMs(list)} catalogue={catalogue} shelf={shelf} />
      ))}
    </section>
  );
}

type WatchListPartProps = {
  readonly list: WatchList;
  readonly sinceMs: number;
  readonly catalogue: Catalogue;
  readonly shelf: Shelf;
};

function WatchListPart({ list, sinceMs, catalogue, shelf }: WatchListPartProps) {
  const { t, tn } = useWords();
  const { id, name, entities } = list;
  const { of, fresh } = useMemo(() => {
    const ids = entities.map((entity) => entity.id);
    return sightingsOf(catalogue, ids, sinceMs);
  }, [catalogue, entities, sinceMs]);
  const { title, buttons } = useShelfName(
    list,
    shelf,
    <h3 id={id} dir="auto">
      {name} {fresh > 0 && <span class="watch-new small">{tn('watch_fresh', fresh)}</span>}
    </h3>,
  );
  return (
    <section class="watch-list" aria-labelledby={id}>
      <div class="row between">
        {title}
        <span class="shelf-actions">{buttons}</span>
      </div>
      <AddEntity list={list} catalogue={catalogue} shelf={shelf} />
      {entities.length > 0 && (
        <div class="watch-scroll">
          <table class="watch-table">
            <thead class="small">
              <tr>
                <th scope="col">{t('watch_entity')}</th>
                <th scope="col">{t('watch_count')}</th>
                <th scope="col">{t('watch_last')}</th>
                <th scope="col">
                  <span class="unseen">{t('library_actions')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {entities.map((entity) => (
                <WatchRow
                  key={entity.id}
                  entity={entity}
                  sighting={of.get(entity.id)}
                  onRemove={() => void shelf.put(withoutWatched(list, entity.id), t('watch_removed', entity.name))}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

type WatchRowProps = {
  readonly entity: Watched;
  readonly sighting: Sighting | undefined;
  readonly onRemove: () => void;
};

function WatchRow({ entity, sighting, onRemove }: WatchRowProps) {
  const { t, tn, number, day } = useWords();
  const { count = 0, lastMs = null, fresh = 0 } = sighting ?? {};
  const filter = { ...NO_FILTER, facets: { entity: [entity.id] } };
  return (
    <tr>
      <th scope="row">
        <CategorySquare category={entity.category} />{' '}
        <a href={writeRoute({ view: 'entity', id: entity.id, filter: NO_FILTER })} dir="auto">
          {entity.name}
        </a>
      </th>
      <td>
        {count === 0 ? (
          <span class="small">{number(0)}</span>
        ) : (
          <a
            href={writeRoute({ view: 'clippings', id: null, filter })}
            aria-label={tn('watch_count_label', count, number(count), entity.name)}
          >
            {number(count)}
          </a>
        )}
        {fresh > 0 && <span class="watch-new small"> {tn('watch_fresh', fresh)}</span>}
      </td>
      <td class="small">{lastMs === null ? t('watch_never') : day(lastMs)}</td>
      <td>
        <button type="button" class="link small" aria-label={t('list_remove_label', entity.name)} onClick={onRemove}>
          {t('list_remove')}
        </button>
      </td>
    </tr>
  );
}

type AddEntityProps = Pick<WatchListPartProps, 'list' | 'catalogue' | 'shelf'>;

function AddEntity({ list, catalogue, shelf }: AddEntityProps) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const offers = useEntityOffers(typed, catalogue);
  return (
    <EntityField
      label={t('watch_add', list.name)}
      typed={typed}
      onType={setTyped}
      offers={offers}
      onChoose={(entity) => {
        setTyped('');
        void shelf.put(withWatched(list, entity));
      }}
    />
  );
}
