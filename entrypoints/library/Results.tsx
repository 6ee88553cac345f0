/** The clippings that fit, a page more at a time. */
import { useState } from 'preact/hooks';
import { EmptyState } from '../../components/EmptyState';
import { shortQuote } from '../../components/Quote';
import { useWords } from '../../components/words';
import { EditableClipping } from '../screens/EditableClipping';
import type { ClippingActions } from '../screens/use-clipping-actions';
import type { ClippingList } from '../screens/use-clipping-list';

export type ResultsProps = {
  readonly list: ClippingList;
  readonly actions: ClippingActions;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (selected: ReadonlySet<string>) => void;
};

export function Results({ list, actions, selected, onSelect }: ResultsProps) {
  const { t } = useWords();
  const [editing, setEditing] = useState<string | null>(null);
  if (list.found.state !== 'ready') return null;
  const { clippings, hasMore } = list.found.value;
  const knownTags = list.tags.map(({ tag }) => tag);
  const select = (id: string, isSelected: boolean): void => {
    const next = new Set(selected);
    if (isSelected) next.add(id);
    else next.delete(id);
    onSelect(next);
  };
  return (
    <>
      {clippings.length === 0 && (
        <EmptyState text={t(hasMore ? 'library_not_yet' : 'popup_nothing_found')}>
          <button type="button" class="button" onClick={() => list.setSearch({ words: '', tags: [] })}>
            {t('popup_clear_filters')}
          </button>
        </EmptyState>
      )}
      <ul class="clippings">
        {clippings.map((clipping) => (
          <li key={clipping.id}>
            <EditableClipping
              clipping={clipping}
              density="full"
              knownTags={knownTags}
              actions={actions}
              editing={editing}
              onEditing={setEditing}
              onDelete={() => select(clipping.id, false)}
              selection={
                <input
                  type="checkbox"
                  class="clipping-select"
                  aria-label={t('clipping_select_label', shortQuote(clipping.quote))}
                  checked={selected.has(clipping.id)}
                  onChange={(event) => select(clipping.id, event.currentTarget.checked)}
                />
              }
            />
          </li>
        ))}
      </ul>
      {hasMore && (
        <button type="button" class="button" onClick={list.showMore}>
          {t(clippings.length === 0 ? 'popup_search_further' : 'popup_show_more')}
        </button>
      )}
    </>
  );
}
