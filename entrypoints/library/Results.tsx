/** The clippings that fit, a page more at a time. */
import { useState } from 'preact/hooks';
import { ClippingCard } from '../../components/ClippingCard';
import { EmptyState } from '../../components/EmptyState';
import { shortQuote } from '../../components/Quote';
import { useWords } from '../../components/words';
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
            <ClippingCard
              clipping={clipping}
              density="full"
              knownTags={knownTags}
              isEditing={editing === clipping.id}
              onEditing={(isEditing) => setEditing(isEditing ? clipping.id : null)}
              onOpen={() => void actions.open(clipping.id)}
              onSave={async (edit) => {
                if (await actions.edit(clipping.id, edit)) setEditing(null);
              }}
              onDelete={() => {
                select(clipping.id, false);
                void actions.remove([clipping.id]);
              }}
              onExport={(format) => void actions.exportAs(format, async () => [clipping])}
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
