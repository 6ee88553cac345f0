/**
 * Brings a backup in. The file is checked whole before anything is stored, what will come in is shown first, and it is
 * stored in one transaction. It is written from this page: a backup may be larger than a message can be.
 */
import { useRef, useState } from 'preact/hooks';
import { ErrorNote } from '../../components/ErrorNote';
import { useWords } from '../../components/words';
import { importJson } from '../../utils/import/json';
import { callBackground } from '../../utils/messages/call';
import type { Clipping } from '../../utils/model/clipping';
import { LIMITS } from '../../utils/model/limits';
import { type Failure, fail } from '../../utils/model/result';
import { ClippingStore } from '../../utils/store/clipping-store';
import { toStorageFailure } from '../../utils/store/storage-failure';
import { Writer } from '../../utils/store/writer';
import { database } from '../screens/database';
import type { Say } from '../screens/use-toast';

type Plan = { readonly name: string; readonly fresh: readonly Clipping[]; readonly known: number };
type Step =
  | { readonly state: 'idle' }
  | { readonly state: 'checking' }
  | { readonly state: 'planned'; readonly plan: Plan }
  | { readonly state: 'storing' }
  | { readonly state: 'failed'; readonly failure: Failure };

/** What an import would do, or why it cannot be done. */
async function planImport(file: File): Promise<Step> {
  if (file.size > LIMITS.importBytes) {
    return { state: 'failed', failure: fail('invalid-import', `file: longer than ${LIMITS.importBytes} bytes`).error };
  }
  const parsed = importJson(await file.text());
  if (!parsed.ok) return { state: 'failed', failure: parsed.error };
  const stored = await database.clippings.bulkGet(parsed.value.map(({ id }) => id));
  const fresh = parsed.value.filter((_, index) => stored[index] === undefined);
  return { state: 'planned', plan: { name: file.name, fresh, known: parsed.value.length - fresh.length } };
}

export function ImportPart({ say }: { readonly say: Say }) {
  const { t, tn } = useWords();
  const [step, setStep] = useState<Step>({ state: 'idle' });
  const input = useRef<HTMLInputElement>(null);
  const failed = (error: unknown): void => {
    const failure = toStorageFailure(error);
    if (!failure.ok) setStep({ state: 'failed', failure: failure.error });
  };
  const store = async ({ fresh }: Plan): Promise<void> => {
    setStep({ state: 'storing' });
    const added = await new ClippingStore(new Writer({ database })).putAll(fresh);
    // The background lets its second copy and the open pages follow; unasked it does so at its next start.
    await callBackground('clippings.imported', {});
    setStep({ state: 'idle' });
    say(tn('options_imported', added));
  };
  const isBusy = step.state === 'checking' || step.state === 'storing';
  return (
    <section class="part" aria-labelledby="import" aria-busy={isBusy}>
      <h2 id="import">{t('options_import')}</h2>
      <p class="about">{t('options_import_text')}</p>
      <div class="stack">
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            event.currentTarget.value = '';
            if (file === undefined) return;
            setStep({ state: 'checking' });
            planImport(file).then(setStep, failed);
          }}
        />
        {step.state !== 'planned' && (
          <div class="row">
            <button type="button" class="button" disabled={isBusy} onClick={() => input.current?.click()}>
              {t('options_import_choose')}
            </button>
            {isBusy && (
              <span role="status">
                {t(step.state === 'checking' ? 'options_import_checking' : 'options_import_storing')}
              </span>
            )}
          </div>
        )}
        {step.state === 'failed' && <ErrorNote failure={step.failure} open />}
        {step.state === 'planned' && (
          <div class="import-plan" role="status">
            <p>
              <strong>{step.plan.name}</strong>
            </p>
            <p>
              {step.plan.fresh.length === 0
                ? t('options_import_none')
                : tn('options_import_new', step.plan.fresh.length)}
            </p>
            {step.plan.known > 0 && <p class="small">{tn('options_import_known', step.plan.known)}</p>}
            <div class="row">
              {step.plan.fresh.length > 0 && (
                <button type="button" class="button primary" onClick={() => void store(step.plan).catch(failed)}>
                  {t('options_import_store')}
                </button>
              )}
              <button type="button" class="button" onClick={() => setStep({ state: 'idle' })}>
                {t('confirm_cancel')}
              </button>
            </div>
          </div>
        )}
      </div>
    </section>
  );
}
