/** The name of something on the shelf, which turns into its own form, and the buttons that rename and delete it. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { NameForm } from '../../components/NameForm';
import { useWords } from '../../components/words';
import type { Briefing, Collection, WatchList } from '../../utils/model/shelf';
import type { Shelf } from '../screens/use-shelf';

type Named = Briefing | Collection | WatchList;

/** @param shown the name as it stands while it is not written in */
export function useShelfName(
  record: Named,
  shelf: Shelf,
  shown: ComponentChildren,
): { readonly title: ComponentChildren; readonly buttons: ComponentChildren } {
  const { t } = useWords();
  const [isNaming, setNaming] = useState(false);
  const { name } = record;
  const title = isNaming ? (
    <NameForm
      label={t('shelf_name')}
      action={t('shelf_rename')}
      name={name}
      onSave={(next) => {
        setNaming(false);
        if (next !== name) void shelf.put({ ...record, name: next }, t('shelf_renamed', next));
      }}
      onCancel={() => setNaming(false)}
    />
  ) : (
    shown
  );
  const buttons = (
    <>
      {!isNaming && (
        <button
          type="button"
          class="link small"
          aria-label={t('shelf_rename_label', name)}
          onClick={() => setNaming(true)}
        >
          {t('shelf_rename')}
        </button>
      )}
      <button
        type="button"
        class="link small"
        aria-label={t('shelf_delete_label', name)}
        onClick={() => void shelf.remove(record)}
      >
        {t('shelf_delete')}
      </button>
    </>
  );
  return { title, buttons };
}
