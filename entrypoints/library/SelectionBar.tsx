/** What can be done with the chosen clippings; with none chosen, with all that fit the search. */
import { ExportButtons } from '../../components/ExportButtons';
import { useWords } from '../../components/words';
import type { Clipping } from '../../utils/model/clipping';
import { findClipping } from '../../utils/store/read-clippings';
import { database } from '../screens/database';
import type { ClippingActions } from '../screens/use-clipping-actions';
import { type ClippingList, findAll } from '../screens/use-clipping-list';

export type SelectionBarProps = {
  readonly list: ClippingList;
  readonly actions: ClippingActions;
  readonly selected: ReadonlySet<string>;
  readonly isFiltered: boolean;
  readonly onSelect: (selected: ReadonlySet<string>) => void;
};

async function readSelected(ids: ReadonlySet<string>): Promise<readonly Clipping[]> {
  const clippings = await Promise.all([...ids].map((id) => findClipping(database, id)));
  return clippings
    .filter((clipping) => clipping !== null)
    .filter(({ deletedAtMs }) => deletedAtMs === null)
    .sort((a, b) => b.clippedAtMs - a.clippedAtMs);
}

export function SelectionBar({ list, actions, selected, isFiltered, onSelect }: SelectionBarProps) {
  const { t, tn } = useWords();
  const { found, search } = list;
  if (found.state !== 'ready' || (found.value.clippings.length === 0 && selected.size === 0)) return null;
  const hasSelection = selected.size > 0;
  const remove = async (): Promise<void> => {
    await actions.remove([...selected]);
    onSelect(new Set());
  };
  return (
    <div class="selection-bar" role="toolbar" aria-label={t('library_actions')}>
      <label class="choice">
        <input
          type="checkbox"
          checked={hasSelection && found.value.clippings.every(({ id }) => selected.has(id))}
          onChange={(event) =>
            onSelect(event.currentTarget.checked ? new Set(found.value.clippings.map(({ id }) => id)) : new Set())
          }
        />
        {hasSelection ? tn('library_selected', selected.size) : t('library_select_shown')}
      </label>
      <span class="row">
        {hasSelection && (
          <button type="button" class="link small" onClick={() => void remove()}>
            {t('library_delete_selected')}
          </button>
        )}
        <ExportButtons
          label={
            hasSelection
              ? t('library_export_selected')
              : isFiltered
                ? t('library_export_found')
                : t('popup_export_all_label')
          }
          isBusy={actions.isExporting}
          onExport={(format) =>
            void actions.exportAs(format, () => (hasSelection ? readSelected(selected) : findAll(search)))
          }
        />
      </span>
    </div>
  );
}
