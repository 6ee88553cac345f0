/** The library: everything kept, by search and tags, to edit, export, delete and open again. */
import { useState } from 'preact/hooks';
import { EmptyState } from '../../components/EmptyState';
import { ErrorNote } from '../../components/ErrorNote';
import { SearchField } from '../../components/SearchField';
import { TagList } from '../../components/TagList';
import { Toast } from '../../components/Toast';
import { useWords } from '../../components/words';
import { useLive } from '../../utils/store/live';
import { countKept } from '../../utils/store/read-clippings';
import { toStorageFailure } from '../../utils/store/storage-failure';
import { database } from '../screens/database';
import { useClippingActions } from '../screens/use-clipping-actions';
import { useClippingList } from '../screens/use-clipping-list';
import { useToast } from '../screens/use-toast';
import { NewNames } from './NewNames';
import { Results } from './Results';
import { SelectionBar } from './SelectionBar';
import '../screens/screen.css';
import './library.css';

const PAGE_SIZE = 25;

export function LibraryApp() {
  const { t, tn } = useWords();
  const toast = useToast();
  const list = useClippingList(PAGE_SIZE);
  const actions = useClippingActions(toast.say);
  const kept = useLive(() => countKept(database), []);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const { search, setSearch, found } = list;
  const failed = found.state === 'failed' ? toStorageFailure(found.error) : null;
  const isFiltered = search.words.trim() !== '' || search.tags.length > 0;
  const isEmpty = found.state === 'ready' && found.value.clippings.length === 0 && !isFiltered && !found.value.hasMore;
  return (
    <>
      <main class="screen wide">
        <div class="screen-head">
          <h1>{t('library_heading')}</h1>
          <p class="small">{kept.state === 'ready' && kept.value > 0 && tn('options_kept', kept.value)}</p>
          <a href="/options.html">{t('popup_options')}</a>
        </div>
        {failed !== null && !failed.ok && <ErrorNote failure={failed.error} />}
        {isEmpty && <EmptyState text={t('library_empty')} />}
        {!isEmpty && failed === null && (
          <div class="library">
            <search class="library-facets">
              <SearchField value={search.words} onChange={(words) => setSearch({ ...search, words })} />
              {list.tags.length > 0 && (
                <section class="library-tags" aria-labelledby="library-tags">
                  <h2 id="library-tags">{t('tag_list')}</h2>
                  <TagList
                    tags={list.tags}
                    chosen={search.tags}
                    onChange={(tags) => setSearch({ ...search, tags: [...tags] })}
                  />
                </section>
              )}
            </search>
            <div class="library-list" aria-busy={found.state === 'loading'}>
              {kept.state === 'ready' && kept.value > 0 && <NewNames kept={kept.value} say={toast.say} />}
              <SelectionBar
                list={list}
                actions={actions}
                selected={selected}
                isFiltered={isFiltered}
                onSelect={setSelected}
              />
              {actions.failure !== null && <ErrorNote failure={actions.failure} />}
              {found.state === 'loading' && <p class="small">{t('list_loading')}</p>}
              <Results list={list} actions={actions} selected={selected} onSelect={setSelected} />
            </div>
          </div>
        )}
      </main>
      <Toast message={toast.message} onDismiss={toast.dismiss} />
    </>
  );
}
