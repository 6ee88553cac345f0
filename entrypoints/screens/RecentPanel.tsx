/** The newest clippings with search, tag filter, edit, delete, export. */
import { useMemo, useState } from 'preact/hooks';
import { EmptyState } from '../../components/EmptyState';
import { ErrorNote } from '../../components/ErrorNote';
import { ExportButtons } from '../../components/ExportButtons';
import { SearchField } from '../../components/SearchField';
import { TagFilter } from '../../components/TagFilter';
import { useWords } from '../../components/words';
import { findMatches } from '../../utils/search/matches';
import { parseQuery } from '../../utils/search/query';
import { toStorageFailure } from '../../utils/store/storage-failure';
import { EditableClipping, type Editing } from './EditableClipping';
import type { OpenScreen } from './open-screen';
import type { ClippingActions } from './use-clipping-actions';
import type { ClippingSearch, Found } from './use-clipping-search';

export type RecentPanelProps = {
  readonly search: ClippingSearch;
  readonly actions: ClippingActions;
  /** Clippings that the screen shows already; only a search shows them again. */
  readonly shownAbove: ReadonlySet<string>;
  readonly openScreen: OpenScreen;
};

export function RecentPanel(props: RecentPanelProps) {
  const { search, actions, openScreen } = props;
  const { t, number } = useWords();
  const { found, progress, isFiltered, isBusy } = search;
  const isEmpty = found.state === 'ready' && !isFiltered && !isBusy && found.value.clippings.length === 0;
  const failed = found.state === 'failed' ? toStorageFailure(found.error) : null;
  return (
    <section class="panel" aria-labelledby="recent-heading" aria-busy={isBusy}>
      <div class="panel-top">
        <h2 class="panel-heading" id="recent-heading">
          {t('popup_recent')}
        </h2>
        <a class="small strong" href="/library.html" onClick={openScreen}>
          {t('popup_open_library')}
        </a>
      </div>
      {!isEmpty && found.state !== 'failed' && (
        <search class="find" onFocusCapture={search.prepare} onPointerEnter={search.prepare}>
          <SearchField value={search.words} onChange={search.setWords} />
          <TagFilter tags={search.tags} chosen={search.tag} onChange={search.setTag} />
        </search>
      )}
      {progress !== null && (
        <p class="small find-progress" role="status">
          {progress.of > 0 ? t('library_indexing', number(progress.done), number(progress.of)) : t('list_loading')}
        </p>
      )}
      {actions.failure !== null && <ErrorNote failure={actions.failure} />}
      {failed !== null && !failed.ok && <ErrorNote failure={failed.error} />}
      {isEmpty && <EmptyState text={t('popup_empty')} />}
      {found.state === 'ready' && !isEmpty && <Results {...props} found={found.value} />}
    </section>
  );
}

type ResultsProps = RecentPanelProps & { readonly found: Found };

function Results({ search, found, actions, shownAbove }: ResultsProps) {
  const { t, tn } = useWords();
  const [editing, setEditing] = useState<Editing | null>(null);
  const { filter, clippings, total, hasMore } = found;
  const query = useMemo(() => parseQuery(filter?.query ?? ''), [filter]);
  const knownTags = search.tags.map(({ tag }) => tag);
  const shown = filter === null ? clippings.filter(({ id }) => !shownAbove.has(id)) : clippings;
  const clear = (): void => {
    search.setWords('');
    search.setTag(null);
  };
  return (
    <>
      {total === 0 && !search.isBusy && (
        <EmptyState text={t('popup_nothing_found')}>
          <button type="button" class="button" onClick={clear}>
            {t('popup_clear_filters')}
          </button>
        </EmptyState>
      )}
      {shown.length > 0 && (
        <ul class="clippings">
          {shown.map((clipping) => (
            <li key={clipping.id}>
              <EditableClipping
                clipping={clipping}
                density="compact"
                matches={findMatches(clipping.quote, query)}
                knownTags={knownTags}
                actions={actions}
                editing={editing}
                onEditing={setEditing}
              />
            </li>
          ))}
        </ul>
      )}
      {total !== 0 && (
        <div class="row between list-end">
          <ExportButtons
            label={total === null ? t('popup_export_all_label') : tn('popup_export_found', total)}
            isBusy={actions.isExporting}
            onExport={(format) => void actions.exportAs(format, search.readFound)}
          />
          {hasMore && (
            <button type="button" class="link small" onClick={search.showMore}>
              {t('popup_show_more')}
            </button>
          )}
        </div>
      )}
    </>
  );
}
