/** What was deleted, until when it can be brought back, and the way to delete everything for good. */
import { useState } from 'preact/hooks';
import { EmptyState } from '../../components/EmptyState';
import { Quote, shortQuote } from '../../components/Quote';
import { useWords } from '../../components/words';
import type { Clipping } from '../../utils/model/clipping';
import { TRASH_DAYS } from '../../utils/store/clipping-store';
import { useLive } from '../../utils/store/live';
import { readTrash, readTrashIds } from '../../utils/store/read-clippings';
import { database } from '../screens/database';
import type { ClippingActions } from '../screens/use-clipping-actions';
import type { Say } from '../screens/use-toast';
import { DeleteAllPart } from './DeleteAllPart';
import './shelf.css';

const PAGE_SIZE = 50;
const DAY_MS = 86_400_000;

export type TrashViewProps = { readonly actions: ClippingActions; readonly say: Say };

export function TrashView({ actions, say }: TrashViewProps) {
  const { t, tn, number } = useWords();
  const [limit, setLimit] = useState(PAGE_SIZE);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const trash = useLive(() => readTrash(database, limit), [limit]);
  const ids = useLive(() => readTrashIds(database), []);
  const clippings = trash.state === 'ready' ? trash.value : [];
  const count = ids.state === 'ready' ? ids.value.length : 0;
  // What was restored elsewhere is no longer here to be chosen.
  const chosen = clippings.map(({ id }) => id).filter((id) => selected.has(id));
  const toggle = (id: string): void => {
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    setSelected(next);
  };
  const restore = (wanted: readonly string[]): void => {
    setSelected(new Set());
    void actions.restore(wanted);
  };
  return (
    <section class="shelf" aria-labelledby="trash">
      <h2 id="trash" class="shelf-title">
        {t('view_trash')}
      </h2>
      <p class="about">{t('trash_text', TRASH_DAYS)}</p>
      {ids.state === 'ready' && count === 0 && <EmptyState text={t('trash_empty')} />}
      {ids.state === 'ready' && count > 0 && (
        <div class="row between library-tools">
          <span role="status">{tn('trash_count', count)}</span>
          <span class="row">
            {chosen.length > 0 && (
              <button type="button" class="button" onClick={() => restore(chosen)}>
                {t('trash_restore_selected')} ({number(chosen.length)})
              </button>
            )}
            <button type="button" class="button" onClick={() => restore(ids.value)}>
              {t('trash_restore_all')}
            </button>
          </span>
        </div>
      )}
      <ul>
        {clippings.map((clipping) => (
          <TrashRow
            key={clipping.id}
            clipping={clipping}
            isSelected={selected.has(clipping.id)}
            onToggle={() => toggle(clipping.id)}
            onRestore={() => restore([clipping.id])}
          />
        ))}
      </ul>
      {count > limit && (
        <button type="button" class="link" onClick={() => setLimit(limit + PAGE_SIZE)}>
          {t('popup_show_more')}
        </button>
      )}
      <DeleteAllPart say={say} />
    </section>
  );
}

type TrashRowProps = {
  readonly clipping: Clipping;
  readonly isSelected: boolean;
  readonly onToggle: () => void;
  readonly onRestore: () => void;
};

function TrashRow({ clipping: { quote, source, deletedAtMs }, isSelected, onToggle, onRestore }: TrashRowProps) {
  const { t, day } = useWords();
  const deletedMs = deletedAtMs ?? 0;
  return (
    <li class="trash-row">
      <input
        type="checkbox"
        class="clipping-select"
        aria-label={t('clipping_select_label', shortQuote(quote))}
        checked={isSelected}
        onChange={onToggle}
      />
      <div>
        <Quote text={quote} language={source.language} density="compact" />
        <p class="row between">
          <span class="small">
            {t('trash_deleted', day(deletedMs))} · {t('trash_until', day(deletedMs + TRASH_DAYS * DAY_MS))}
          </span>
          <button
            type="button"
            class="link small"
            aria-label={t('trash_restore_label', shortQuote(quote))}
            onClick={onRestore}
          >
            {t('trash_restore')}
          </button>
        </p>
      </div>
    </li>
  );
}
