/** Export of everything that is kept, made in this page, and how much room it takes. */
import { useEffect, useState } from 'preact/hooks';
import { ErrorNote } from '../../components/ErrorNote';
import { ExportButtons } from '../../components/ExportButtons';
import { useWords } from '../../components/words';
import { useLive } from '../../utils/store/live';
import { countKept } from '../../utils/store/read-clippings';
import { database } from '../screens/database';
import { readBackup } from '../screens/read-backup';
import { useClippingActions } from '../screens/use-clipping-actions';
import type { Say } from '../screens/use-toast';

/** Bytes the browser counts for us; null where it does not say. */
function useUsage(count: number | null): number | null {
  const [bytes, setBytes] = useState<number | null>(null);
  // A new count is the sign that there is something to measure.
  useEffect(() => {
    navigator.storage.estimate().then(
      ({ usage }) => setBytes(usage ?? null),
      () => setBytes(null),
    );
  }, [count]);
  return bytes;
}

export function ExportPart({ say }: { readonly say: Say }) {
  const { t, tn, number } = useWords();
  const kept = useLive(() => countKept(database), []);
  const count = kept.state === 'ready' ? kept.value : null;
  const bytes = useUsage(count);
  const actions = useClippingActions(say);
  return (
    <section class="part" aria-labelledby="export">
      <h2 id="export">{t('options_export')}</h2>
      <p class="about">{t('options_export_text')}</p>
      {count !== null && (
        <p class="note-below">
          {count === 0 ? t('options_kept_none') : tn('options_kept', count)}
          {bytes !== null && ` ${t('options_usage', number(Math.max(0.1, Math.round(bytes / 100_000) / 10)))}`}
        </p>
      )}
      {actions.failure !== null && <ErrorNote failure={actions.failure} />}
      {count !== null && count > 0 && (
        <ExportButtons
          label={t('popup_export_all_label')}
          isBusy={actions.isExporting}
          onExport={(format) => void actions.exportAs(format, readBackup)}
        />
      )}
      {actions.isExporting && <p role="status">{t('options_exporting')}</p>}
    </section>
  );
}
