/** Names that recur in the reader's clippings, each to add to the own list or to dismiss. */
import { useState } from 'preact/hooks';
import type { NewName, OwnName } from '../utils/model/own-list';
import { OwnNameForm } from './OwnNameForm';
import { useWords } from './words';
import './NewNameList.css';

export type NewNameListProps = {
  readonly names: readonly NewName[];
  readonly onAdd: (own: OwnName, offered: NewName) => void;
  readonly onDismiss: (offered: NewName) => void;
};

export function NewNameList({ names, onAdd, onDismiss }: NewNameListProps) {
  const { t, number } = useWords();
  const [adding, setAdding] = useState<string | null>(null);
  return (
    <ul class="new-names">
      {names.map((offered) => {
        const { name, aliases, category, occurrences, clippings, example } = offered;
        const isAdding = adding === name;
        return (
          <li key={name} class="new-name">
            <div class="new-name-head">
              <span>
                <strong dir="auto">{name}</strong>{' '}
                <span class="small">{t('new_name_figures', number(occurrences), number(clippings))}</span>
              </span>
              {!isAdding && (
                <span class="row">
                  <button
                    type="button"
                    class="link small"
                    aria-label={t('new_name_add_label', name)}
                    onClick={() => setAdding(name)}
                  >
                    {t('new_name_add')}
                  </button>
                  <button
                    type="button"
                    class="link small"
                    aria-label={t('new_name_dismiss_label', name)}
                    onClick={() => onDismiss(offered)}
                  >
                    {t('new_name_dismiss')}
                  </button>
                </span>
              )}
            </div>
            <p class="new-name-example small" dir="auto">
              {example}
            </p>
            {isAdding && (
              <OwnNameForm
                name={name}
                aliases={aliases}
                category={category}
                onCancel={() => setAdding(null)}
                onSave={(own) => {
                  setAdding(null);
                  onAdd(own, offered);
                }}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}
