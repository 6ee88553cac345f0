/** The reader's saved searches with what each finds now, to apply, rename and delete. */
import { useState } from 'preact/hooks';
import { NameForm } from './NameForm';
import { useWords } from './words';
import './SavedSearches.css';

export type ListedSearch = {
  readonly id: string;
  readonly name: string;
  /** Null until it is counted. */
  readonly count: number | null;
  /** It is what the screen shows. */
  readonly isShown: boolean;
};

export type SavedSearchesProps = {
  readonly searches: readonly ListedSearch[];
  readonly onApply: (id: string) => void;
  readonly onRename: (id: string, name: string) => void;
  readonly onDelete: (id: string) => void;
};

export function SavedSearches({ searches, onApply, onRename, onDelete }: SavedSearchesProps) {
  const { t, number } = useWords();
  const [isEditing, setEditing] = useState(false);
  const [named, setNamed] = useState<string | null>(null);
  if (searches.length === 0) return null;
  return (
    <section class="facet saved-searches" aria-labelledby="saved-searches">
      <div class="row between">
        <h2 id="saved-searches" class="small">
          {t('saved_searches')}
        </h2>
        <button
          type="button"
          class="link quiet small"
          aria-expanded={isEditing}
          aria-label={t('saved_edit_label')}
          onClick={() => setEditing(!isEditing)}
        >
          {t(isEditing ? 'saved_edit_done' : 'saved_edit')}
        </button>
      </div>
      <ul>
        {searches.map(({ id, name, count, isShown }) => (
          <li key={id}>
            <div class="facet-choice">
              <button type="button" aria-pressed={isShown} onClick={() => onApply(id)}>
                <span class="facet-label" dir="auto">
                  {name}
                </span>
                <span class="facet-count">{count === null ? '' : number(count)}</span>
              </button>
            </div>
            {isEditing &&
              (named === id ? (
                <NameForm
                  label={t('shelf_name')}
                  action={t('shelf_rename')}
                  name={name}
                  onSave={(next) => {
                    setNamed(null);
                    if (next !== name) onRename(id, next);
                  }}
                  onCancel={() => setNamed(null)}
                />
              ) : (
                <p class="saved-actions">
                  <button
                    type="button"
                    class="link small"
                    aria-label={t('shelf_rename_label', name)}
                    onClick={() => setNamed(id)}
                  >
                    {t('shelf_rename')}
                  </button>
                  <button
                    type="button"
                    class="link small"
                    aria-label={t('shelf_delete_label', name)}
                    onClick={() => onDelete(id)}
                  >
                    {t('shelf_delete')}
                  </button>
                </p>
              ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
