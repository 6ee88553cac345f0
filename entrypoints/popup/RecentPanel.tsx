/** The newest clippings with search, tag filter, edit, delete, export. */
import { useState } from 'preact/hooks';
import { EmptyState } from '../../components/EmptyState';
import { ErrorNote } from '../../components/ErrorNote';
import { ExportButtons } from '../../components/ExportButtons';
import { SearchField } from '../../components/SearchField';
import { TagFilter } from '../../components/TagFilter';
import { useWords } from '../../components/words';
import { toStorageFailure } from '../../utils/store/storage-failure';
import { EditableClipping, type Editing } from '../screens/EditableClipping';
import type { ClippingActions } from '../screens/use-clipping-actions';
import { type ClippingList, findAll } from '../screens/use-clipping-list';
import { openScreen } from './open-screen';

export type RecentPanelProps = { readonly list: ClippingList; readonly actions: ClippingActions };

export function RecentPanel({ list, actions }: RecentPanelProps) {
  const { t } = useWords();
  const { search, setSearch, tags, found } = list;
  const isFiltered = search.words.trim() !== '' || search.tags.length > 0;
  const isEmpty = found.state === 'ready' && found.value.clippings.length === 0 && !isFiltered && !found.value.hasMore;
  const failed = found.state === 'failed' ? toStorageFailure(found.error) : null;
  return (
    <section class="panel" aria-labelledby="recent-heading" aria-busy={found.state === 'loading'}>
      <div class="panel-top">
        <h2 class="panel-heading" id="recent-heading">
          {t('popup_recent')}
        </h2>
        <a class="small strong" href="/library.html" onClick={openScreen}>
          {t('popup_open_library')}
        </a>
      </div>
      {!isEmpty && found.state !== 'failed' && (
        <div class="find">
          <SearchField value={search.words} onChange={(words) => setSearch({ ...search, words })} />
          <TagFilter
            tags={tags}
            chosen={search.tags[0] ?? null}
            onChange={(tag) => setSearch({ ...search, tags: tag === null ? [] : [tag] })}
          />
        </div>
      )}
      {actions.failure !== null && <ErrorNote failure={actions.failure} />}
      {failed !== null && !failed.ok && <ErrorNote failure={failed.error} />}
      {isEmpty && <EmptyState text={t('popup_empty')} />}
      {found.state === 'ready' && !isEmpty && (
        <Results list={list} found={found.value} actions={actions} isFiltered={isFiltered} />
      )}
    </section>
  );
}

type ResultsProps = RecentPanelProps & {
  readonly found: { readonly clippings: ClippingListItems; readonly hasMore: boolean };
  readonly isFiltered: boolean;
};
type ClippingListItems = Extract<ClippingList['found'], { state: 'ready' }>['value']['clippings'];

function Results({ list, found, actions, isFiltered }: ResultsProps) {
  const { t, tn } = useWords();
  const [editing, setEditing] = useState<Editing | null>(null);
  const { clippings, hasMore } = found;
  const knownTags = list.tags.map(({ tag }) => tag);
  return (
    <>
      {clippings.length === 0 && (
        <EmptyState text={t('popup_nothing_found')}>
          <div class="row">
            {hasMore && (
              <button type="button" class="button" onClick={list.showMore}>
                {t('popup_search_further')}
              </button>
            )}
            <button type="button" class="button" onClick={() => list.setSearch({ words: '', tags: [] })}>
              {t('popup_clear_filters')}
            </button>
          </div>
        </EmptyState>
      )}
      <ul class="clippings">
        {clippings.map((clipping) => (
          <li key={clipping.id}>
            <EditableClipping
              clipping={clipping}
              density="compact"
              knownTags={knownTags}
              actions={actions}
              editing={editing}
              onEditing={setEditing}
            />
          </li>
        ))}
      </ul>
      {clippings.length > 0 && (
        <div class="row between list-end">
          <ExportButtons
            label={
              isFiltered
                ? hasMore
                  ? t('popup_export_found_all')
                  : tn('popup_export_found', clippings.length)
                : t('popup_export_all_label')
            }
            isBusy={actions.isExporting}
            onExport={(format) => void actions.exportAs(format, () => findAll(list.search))}
          />
          {hasMore && (
            <button type="button" class="link small" onClick={list.showMore}>
              {t('popup_show_more')}
            </button>
          )}
        </div>
      )}
    </>
  );
}
