/** The library: one page over everything kept. The address says which view and which filter; all views speak of the same answer. */
import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { EmptyState } from '../../components/EmptyState';
import { ErrorNote } from '../../components/ErrorNote';
import { KeyHelp } from '../../components/KeyHelp';
import { Toast } from '../../components/Toast';
import { useWords } from '../../components/words';
import { isNarrowing } from '../../utils/model/filter';
import type { WatchList } from '../../utils/model/shelf';
import type { Catalogue } from '../../utils/search/catalogue';
import { sightingsOf } from '../../utils/search/sightings';
import { toStorageFailure } from '../../utils/store/storage-failure';
import { useCatalogue } from '../screens/use-catalogue';
import { useClippingActions } from '../screens/use-clipping-actions';
import { type Shelf, useShelf } from '../screens/use-shelf';
import { useToast } from '../screens/use-toast';
import { BriefingsView } from './BriefingsView';
import { ClippingsView } from './ClippingsView';
import { CollectionsView } from './CollectionsView';
import { EntityView } from './EntityView';
import { FirstClippings } from './FirstClippings';
import { LibraryHead } from './LibraryHead';
import { OverviewView } from './OverviewView';
import { TagsView } from './TagsView';
import { TrashView } from './TrashView';
import { useAnswer } from './use-answer';
import { useKeys } from './use-keys';
import { type Looked, useLooked } from './use-looked';
import { useRoute } from './use-route';
import { WatchView } from './WatchView';
import '../screens/screen.css';
import './library.css';

/** Ids of a collection's clippings; none for one that is gone. */
function useMembersOf({ collections }: Shelf): (collection: string) => readonly string[] {
  return useCallback(
    (id) => (collections.find((own) => own.id === id)?.members ?? []).map(({ clipping }) => clipping),
    [collections],
  );
}

/** Clippings of any watch list that the reader did not look at yet; one that is on two lists counts for each. */
function countHits(catalogue: Catalogue, lists: readonly WatchList[], { sinceMs }: Looked): number {
  const freshOf = (list: WatchList): number => {
    const ids = list.entities.map(({ id }) => id);
    return ids.length === 0 ? 0 : sightingsOf(catalogue, ids, sinceMs(list)).fresh;
  };
  return lists.reduce((sum, list) => sum + freshOf(list), 0);
}

export function LibraryApp() {
  const { t, number } = useWords();
  const toast = useToast();
  const routing = useRoute();
  const { route, go } = routing;
  const state = useCatalogue();
  const catalogue = state.state === 'ready' ? state.catalogue : null;
  const actions = useClippingActions(toast.say);
  const shelf = useShelf(toast.say, () => void actions.undo());
  const { collection } = route.filter;
  const membersOf = useMembersOf(shelf);
  const members = useMemo(() => (collection === null ? null : membersOf(collection)), [collection, membersOf]);
  const answered = useAnswer(shelf.isReady ? catalogue : null, route.filter, members);
  const looked = useLooked();
  const watchHits = useMemo(
    () => (catalogue === null ? 0 : countHits(catalogue, shelf.watchLists, looked)),
    [catalogue, shelf.watchLists, looked.sinceMs],
  );
  const search = useRef<HTMLInputElement>(null);
  const [isHelping, setHelping] = useState(false);
  useKeys({
    '/': () => search.current?.focus(),
    '?': () => setHelping(true),
    u: () => void actions.undo(),
    z: () => void actions.undo(),
    U: () => void actions.redo(),
  });
  const keys = useMemo(
    () =>
      [
        ['j / k', t('key_walk')],
        ['o', t('key_open')],
        ['e', t('key_edit')],
        ['t', t('key_tag')],
        ['n', t('key_note')],
        ['s', t('key_state')],
        ['x', t('key_select')],
        ['c', t('key_collect')],
        ['b', t('key_brief')],
        ['#', t('key_delete')],
        ['u / U', t('key_undo')],
        ['/', t('key_search')],
        ['?', t('key_help')],
      ] as const,
    [t],
  );
  const failure = state.state === 'failed' ? toStorageFailure(state.error) : null;
  const isEmpty = catalogue !== null && catalogue.liveCount === 0;
  return (
    <>
      <LibraryHead
        route={route}
        onGo={go}
        kept={catalogue?.liveCount ?? null}
        onHelp={() => setHelping(true)}
        watchHits={watchHits}
        actions={actions}
      />
      <main class="library-main">
        {failure !== null && !failure.ok && <ErrorNote failure={failure.error} />}
        {actions.failure !== null && <ErrorNote failure={actions.failure} />}
        {shelf.failure !== null && <ErrorNote failure={shelf.failure} />}
        {state.state === 'loading' && (
          <p class="small" role="status">
            {state.of > 0 ? t('library_indexing', number(state.done), number(state.of)) : t('list_loading')}
          </p>
        )}
        {(route.view === 'clippings' || route.view === 'overview') && isEmpty && (
          <EmptyState text={t('library_empty')} />
        )}
        {route.view === 'clippings' && answered === null && !isNarrowing(route.filter) && (
          <FirstClippings actions={actions} />
        )}
        {route.view === 'clippings' && !isEmpty && answered !== null && (
          <ClippingsView
            answered={answered}
            routing={routing}
            actions={actions}
            shelf={shelf}
            membersOf={membersOf}
            say={toast.say}
            search={search}
          />
        )}
        {route.view === 'overview' && !isEmpty && answered !== null && (
          <OverviewView answered={answered} routing={routing} shelf={shelf} />
        )}
        {route.view === 'entity' && route.id !== null && catalogue !== null && (
          <EntityView
            key={route.id}
            id={route.id}
            catalogue={catalogue}
            routing={routing}
            actions={actions}
            shelf={shelf}
          />
        )}
        {route.view === 'collections' && catalogue !== null && (
          <CollectionsView catalogue={catalogue} shelf={shelf} routing={routing} actions={actions} />
        )}
        {route.view === 'briefings' && catalogue !== null && (
          <BriefingsView catalogue={catalogue} shelf={shelf} routing={routing} actions={actions} />
        )}
        {route.view === 'watch' && catalogue !== null && shelf.isReady && (
          <WatchView catalogue={catalogue} shelf={shelf} looked={looked} />
        )}
        {route.view === 'tags' && catalogue !== null && <TagsView catalogue={catalogue} actions={actions} />}
        {route.view === 'trash' && <TrashView actions={actions} say={toast.say} />}
      </main>
      {isHelping && <KeyHelp keys={keys} onClose={() => setHelping(false)} />}
      <Toast message={toast.message} onDismiss={toast.dismiss} />
    </>
  );
}
