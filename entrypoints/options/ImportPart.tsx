/**
 * Brings a backup in. The file is checked whole before anything is stored, what will come in is shown first, and it is
 * stored in one transaction. It is written from this page: a backup may be larger than a message can be.
 */
import { useRef, useState } from 'preact/hooks';
import { ErrorNote } from '../../components/ErrorNote';
import { useWords } from '../../components/words';
import { importJson } from '../../utils/import/json';
import { callBackground } from '../../utils/messages/call';
import type { Backup } from '../../utils/model/backup';
import { LIMITS } from '../../utils/model/limits';
import { OWN_LIST } from '../../utils/model/own-list';
import { type Failure, fail } from '../../utils/model/result';
import { mergedList, readOwnList } from '../../utils/settings/own-list';
import { type Merge, mergeBackup, planMerge } from '../../utils/store/merge-backup';
import { toStorageFailure } from '../../utils/store/storage-failure';
import { Writer } from '../../utils/store/writer';
import { database } from '../screens/database';
import type { Say } from '../screens/use-toast';

type Plan = {
  readonly name: string;
  readonly backup: Backup;
  readonly merge: Merge;
  readonly ownNames: number;
};

/** Whether there is anything to bring in. */
function isNew({ merge: { added, replaced, shelf }, ownNames }: Plan): boolean {
  return added.length + replaced.length + shelf.length + ownNames > 0;
}

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
  const backup = parsed.value;
  const merge = await planMerge(database, backup);
  const list = await readOwnList();
  const ownNames = backup.ownList === null ? 0 : mergedList(list, backup.ownList).names.length - list.names.length;
  if (list.names.length + ownNames > OWN_LIST.names) {
    const message = `ownList: names: with yours they are more than ${OWN_LIST.names}`;
    return { state: 'failed', failure: fail('invalid-import', message).error };
  }
  return { state: 'planned', plan: { name: file.name, backup, merge, ownNames } };
}

export function ImportPart({ say }: { readonly say: Say }) {
  const { t, tn } = useWords();
  const [step, setStep] = useState<Step>({ state: 'idle' });
  const input = useRef<HTMLInputElement>(null);
  const failed = (error: unknown): void => {
    const failure = toStorageFailure(error);
    if (!failure.ok) setStep({ state: 'failed', failure: failure.error });
  };
  const store = async ({ backup }: Plan): Promise<void> => {
    setStep({ state: 'storing' });
    const { added, replaced } = await mergeBackup(new Writer({ database }), backup);
    // The background lets its second copy and the open pages follow; unasked it does so at its next start.
    await callBackground('clippings.imported', {});
    const named = backup.ownList === null ? null : await callBackground('own-names.merge', { list: backup.ownList });
    if (named?.ok === false) return setStep({ state: 'failed', failure: named.error });
    setStep({ state: 'idle' });
    say(tn('options_imported', added.length + replaced.length));
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
            <PlanFacts plan={step.plan} />
            <div class="row">
              {isNew(step.plan) && (
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

function PlanFacts({ plan }: { readonly plan: Plan }) {
  const { t, tn } = useWords();
  const { backup, merge, ownNames } = plan;
  const known = backup.clippings.length - merge.added.length - merge.replaced.length;
  return (
    <>
      {!isNew(plan) && <p>{t('options_import_none')}</p>}
      {merge.added.length > 0 && <p>{tn('options_import_new', merge.added.length)}</p>}
      {merge.replaced.length > 0 && <p>{tn('options_import_later', merge.replaced.length)}</p>}
      {merge.shelf.length > 0 && <p>{tn('options_import_shelf', merge.shelf.length)}</p>}
      {ownNames > 0 && <p>{tn('options_import_names', ownNames)}</p>}
      {known > 0 && <p class="small">{tn('options_import_known', known)}</p>}
    </>
  );
}
