/** The reader's collections, and the way to begin one; with an id, the one that is open. */
import { EmptyState } from '../../components/EmptyState';
import { NameForm } from '../../components/NameForm';
import { useWords } from '../../components/words';
import type { Collection } from '../../utils/model/shelf';
import type { Catalogue } from '../../utils/search/catalogue';
import { newCollection } from '../../utils/shelf/collection';
import type { ClippingActions } from '../screens/use-clipping-actions';
import type { Shelf } from '../screens/use-shelf';
import { CollectionPage } from './CollectionPage';
import { rowsOf } from './collection-rows';
import { writeRoute } from './route';
import type { Routing } from './use-route';
import { useShelfName } from './use-shelf-name';
import './shelf.css';

export type CollectionsViewProps = {
  readonly catalogue: Catalogue;
  readonly shelf: Shelf;
  readonly routing: Routing;
  readonly actions: ClippingActions;
};

export function CollectionsView({ catalogue, shelf, routing, actions }: CollectionsViewProps) {
  const { t } = useWords();
  const { id } = routing.route;
  const { collections } = shelf;
  const open = id === null ? undefined : collections.find((collection) => collection.id === id);
  if (open !== undefined)
    return (
      <CollectionPage
        key={open.id}
        collection={open}
        catalogue={catalogue}
        shelf={shelf}
        routing={routing}
        actions={actions}
      />
    );
  return (
    <section class="shelf" aria-labelledby="collections">
      <h2 id="collections" class="shelf-title">
        {t('view_collections')}
      </h2>
      <p class="about">{t('collections_text')}</p>
      {id !== null && shelf.isReady && <p role="status">{t('collections_gone')}</p>}
      <NameForm
        label={t('collections_new_name')}
        action={t('collections_new')}
        onSave={(name) => {
          const collection = newCollection(name, Date.now());
          void shelf
            .put(collection)
            .then((isStored) => isStored && routing.go({ view: 'collections', id: collection.id }));
        }}
      />
      {shelf.isReady && collections.length === 0 && <EmptyState text={t('collections_empty')} />}
      <ul class="shelf-list">
        {collections.map((collection) => (
          <CollectionRow
            key={collection.id}
            collection={collection}
            count={rowsOf(collection, catalogue).length}
            shelf={shelf}
            href={writeRoute({ ...routing.route, view: 'collections', id: collection.id })}
          />
        ))}
      </ul>
    </section>
  );
}

type CollectionRowProps = {
  readonly collection: Collection;
  readonly count: number;
  readonly shelf: Shelf;
  readonly href: string;
};

function CollectionRow({ collection, count, shelf, href }: CollectionRowProps) {
  const { t, tn, day } = useWords();
  const { name, note, updatedAtMs } = collection;
  const { title, buttons } = useShelfName(
    collection,
    shelf,
    <a class="shelf-name" href={href} dir="auto">
      {name}
    </a>,
  );
  return (
    <li class="shelf-row">
      {title}
      <p class="small shelf-facts">
        {tn('collections_count', count)} · {t('shelf_changed', day(updatedAtMs))}
      </p>
      {note !== '' && (
        <p class="shelf-note" dir="auto">
          {note}
        </p>
      )}
      <div class="shelf-actions">{buttons}</div>
    </li>
  );
}
