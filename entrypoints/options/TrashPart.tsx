/** What was deleted lately and can be brought back, and the way to delete everything for good. */
import { useState } from 'preact/hooks';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { ErrorNote } from '../../components/ErrorNote';
import { Quote, shortQuote } from '../../components/Quote';
import { useWords } from '../../components/words';
import { callBackground } from '../../utils/messages/call';
import type { Failure } from '../../utils/model/result';
import { TRASH_DAYS } from '../../utils/store/clipping-store';
import { useLive } from '../../utils/store/live';
import { readTrash } from '../../utils/store/read-clippings';
import { database } from '../screens/database';
import { useClippingActions } from '../screens/use-clipping-actions';
import type { Say } from '../screens/use-toast';

const PAGE_SIZE = 20;

export function TrashPart({ say }: { readonly say: Say }) {
  const { t, day } = useWords();
  const [limit, setLimit] = useState(PAGE_SIZE);
  // One more than shown says whether there are more.
  const trash = useLive(() => readTrash(database, limit + 1), [limit]);
  const actions = useClippingActions(say);
  const clippings = trash.state === 'ready' ? trash.value.slice(0, limit) : [];
  return (
    <section class="part" aria-labelledby="trash">
      <h2 id="trash">{t('options_trash')}</h2>
      <p class="about">{t('options_trash_text', TRASH_DAYS)}</p>
      {actions.failure !== null && <ErrorNote failure={actions.failure} />}
      {trash.state === 'ready' && clippings.length === 0 && <p class="small">{t('options_trash_empty')}</p>}
      <ul>
        {clippings.map(({ id, quote, source, deletedAtMs }) => (
          <li key={id} class="trash-row">
            <Quote text={quote} language={source.language} />
            <div class="row between">
              <span class="small">{t('options_trash_deleted', day(deletedAtMs ?? 0))}</span>
              <button
                type="button"
                class="link small"
                aria-label={t('options_restore_label', shortQuote(quote))}
                onClick={() => void actions.restore([id])}
              >
                {t('options_restore')}
              </button>
            </div>
          </li>
        ))}
      </ul>
      {trash.state === 'ready' && trash.value.length > limit && (
        <button type="button" class="link" onClick={() => setLimit(limit + PAGE_SIZE)}>
          {t('popup_show_more')}
        </button>
      )}
    </section>
  );
}

export function DeleteAllPart({ say }: { readonly say: Say }) {
  const { t } = useWords();
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const deleteAll = async (): Promise<void> => {
    setBusy(true);
    const reply = await callBackground('clipping.delete-all', {});
    setBusy(false);
    setAsking(false);
    setFailure(reply.ok ? null : reply.error);
    if (reply.ok) say(t('options_deleted_all'));
  };
  return (
    <section class="part" aria-labelledby="delete-all">
      <h2 id="delete-all">{t('options_delete_all')}</h2>
      <p class="about">{t('options_delete_all_text')}</p>
      {failure !== null && <ErrorNote failure={failure} />}
      <button type="button" class="button danger" onClick={() => setAsking(true)}>
        {t('options_delete_all_button')}
      </button>
      {isAsking && (
        <ConfirmDialog
          title={t('options_delete_all_title')}
          action={t('options_delete_all_confirm')}
          word={t('options_delete_all_word')}
          isBusy={isBusy}
          onConfirm={() => void deleteAll()}
          onCancel={() => setAsking(false)}
        >
          <p>{t('options_delete_all_warning')}</p>
        </ConfirmDialog>
      )}
    </section>
  );
}
