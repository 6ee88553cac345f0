/** Deletes everything for good, after the reader has typed that it is meant. */
import { useState } from 'preact/hooks';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { ErrorNote } from '../../components/ErrorNote';
import { useWords } from '../../components/words';
import { callBackground } from '../../utils/messages/call';
import type { Failure } from '../../utils/model/result';
import type { Say } from '../screens/use-toast';

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
    if (!reply.ok) return;
    // How this screen was used.
    localStorage.clear();
    say(t('delete_all_done'));
  };
  return (
    <section class="delete-all" aria-labelledby="delete-all">
      <h3 id="delete-all">{t('delete_all')}</h3>
      <p class="about">{t('delete_all_text')}</p>
      {failure !== null && <ErrorNote failure={failure} />}
      <button type="button" class="button danger" onClick={() => setAsking(true)}>
        {t('delete_all_button')}
      </button>
      {isAsking && (
        <ConfirmDialog
          title={t('delete_all_title')}
          action={t('delete_all_confirm')}
          word={t('delete_all_word')}
          isBusy={isBusy}
          onConfirm={() => void deleteAll()}
          onCancel={() => setAsking(false)}
        >
          <p>{t('delete_all_warning')}</p>
        </ConfirmDialog>
      )}
    </section>
  );
}
