/** The reader's own names: to add, and to take away again. */
import { useState } from 'preact/hooks';
import { ErrorNote } from '../../components/ErrorNote';
import { ListEditor } from '../../components/ListEditor';
import { OwnNameForm } from '../../components/OwnNameForm';
import { useWords } from '../../components/words';
import { useOwnListChanges, useOwnNames } from '../screens/use-own-list';
import type { Say } from '../screens/use-toast';

export function OwnNamesPart({ say }: { readonly say: Say }) {
  const { t } = useWords();
  const { names, failure } = useOwnNames();
  const changes = useOwnListChanges(say);
  const [isAdding, setAdding] = useState(false);
  const shownFailure = changes.failure ?? failure;
  return (
    <section class="part" aria-labelledby="own-names">
      <h2 id="own-names">{t('options_own')}</h2>
      <p class="about">{t('options_own_text')}</p>
      {shownFailure !== null && <ErrorNote failure={shownFailure} />}
      {names !== null && (
        <div class="stack">
          <ListEditor
            label={t('options_own')}
            isLabelUnseen
            entries={names.map(({ name, category }) => ({
              id: name,
              name: `${name} · ${t(`category_${category}`)}`,
            }))}
            emptyText={t('options_own_empty')}
            onRemove={(id) => {
              const own = names.find(({ name }) => name === id);
              if (own !== undefined) void changes.remove(own);
            }}
          />
          {isAdding ? (
            <OwnNameForm
              name=""
              aliases={[]}
              category="organisation"
              onCancel={() => setAdding(false)}
              onSave={(own) => void changes.add(own).then((isAdded) => isAdded && setAdding(false))}
            />
          ) : (
            <div>
              <button type="button" class="button" onClick={() => setAdding(true)}>
                {t('options_own_add')}
              </button>
            </div>
          )}
        </div>
      )}
    </section>
  );
}
