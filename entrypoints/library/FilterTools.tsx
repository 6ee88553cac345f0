/** What is said of the filter in force and can be done with it: the collection it looks into, to save it, to take it away. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { NameForm } from '../../components/NameForm';
import { useWords } from '../../components/words';
import { NO_FILTER } from '../../utils/model/filter';
import type { Shelf } from '../screens/use-shelf';
import { savedSearch } from './SavedPart';
import type { Routing } from './use-route';

export type FilterToolsProps = { readonly shelf: Shelf; readonly routing: Routing };

/** Shown while something is filtered. */
export function FilterTools({ shelf, routing }: FilterToolsProps) {
  const { t } = useWords();
  const [isSaving, setSaving] = useState(false);
  const begin = useRef<HTMLButtonElement>(null);
  const wasSaving = useRef(false);
  // The focus would be lost with the form.
  useEffect(() => {
    if (wasSaving.current && !isSaving) begin.current?.focus();
    wasSaving.current = isSaving;
  }, [isSaving]);
  const { filter } = routing.route;
  const collection = shelf.collections.find(({ id }) => id === filter.collection);
  return (
    <div class="row filter-tools small">
      {filter.collection !== null && (
        <span class="filter-collection">
          <span dir="auto">
            {collection === undefined ? t('collection_filter_gone') : t('collection_filter', collection.name)}
          </span>
          <button
            type="button"
            class="link quiet"
            aria-label={t('collection_filter_clear')}
            title={t('collection_filter_clear')}
            onClick={() => routing.setFilter({ collection: null })}
          >
            ×
          </button>
        </span>
      )}
      <button
        type="button"
        class="link quiet small"
        onClick={() => routing.setFilter({ ...NO_FILTER, order: filter.order })}
      >
        {t('popup_clear_filters')}
      </button>
      {isSaving ? (
        <NameForm
          label={t('saved_name')}
          action={t('saved_save')}
          hintFor={(name) => (shelf.searches.some((own) => own.name === name) ? t('saved_replaces') : null)}
          onSave={(name) => {
            setSaving(false);
            void shelf.put(savedSearch(shelf.searches, name, filter, Date.now()), t('saved_saved', name));
          }}
          onCancel={() => setSaving(false)}
        />
      ) : (
        <button ref={begin} type="button" class="link small" onClick={() => setSaving(true)}>
          {t('saved_begin')}
        </button>
      )}
    </div>
  );
}
