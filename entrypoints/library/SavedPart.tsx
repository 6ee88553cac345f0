/** Saved searches above the facets, wired to the shelf. */
import { SavedSearches } from '../../components/SavedSearches';
import { useWords } from '../../components/words';
import type { Filter } from '../../utils/model/filter';
import type { SavedSearch } from '../../utils/model/shelf';
import type { Catalogue } from '../../utils/search/catalogue';
import type { Shelf } from '../screens/use-shelf';
import { writeRoute } from './route';
import type { Routing } from './use-route';
import { useSavedCounts } from './use-saved-counts';

/** A filter as text: equal for filters that ask the same. */
function asText(filter: Filter): string {
  return writeRoute({ view: 'clippings', id: null, filter });
}

/** The search in the place of the one of its name, or a new one. */
export function savedSearch(searches: readonly SavedSearch[], name: string, filter: Filter, nowMs: number) {
  const same = searches.find((search) => search.name === name);
  const search: SavedSearch = {
    kind: 'search',
    id: same?.id ?? crypto.randomUUID(),
    name,
    filter,
    createdAtMs: same?.createdAtMs ?? nowMs,
    updatedAtMs: nowMs,
  };
  return search;
}

export type SavedPartProps = {
  readonly catalogue: Catalogue;
  readonly shelf: Shelf;
  readonly routing: Routing;
  readonly membersOf: (collection: string) => readonly string[];
};

export function SavedPart({ catalogue, shelf, routing, membersOf }: SavedPartProps) {
  const { t } = useWords();
  const { searches } = shelf;
  const counts = useSavedCounts(searches, catalogue, membersOf);
  const shown = asText(routing.route.filter);
  const withSearch = (id: string, act: (search: SavedSearch) => void): void => {
    const search = searches.find((own) => own.id === id);
    if (search !== undefined) act(search);
  };
  return (
    <SavedSearches
      searches={searches.map(({ id, name, filter }) => ({
        id,
        name,
        count: counts.get(id) ?? null,
        isShown: asText(filter) === shown,
      }))}
      onApply={(id) => withSearch(id, ({ filter }) => routing.go({ view: 'clippings', filter }))}
      onRename={(id, name) => withSearch(id, (search) => void shelf.put({ ...search, name }, t('shelf_renamed', name)))}
      onDelete={(id) => withSearch(id, (search) => void shelf.remove(search))}
    />
  );
}
