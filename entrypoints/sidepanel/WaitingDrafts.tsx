/** Passages whose save failed: nothing is lost, and each can be saved again, copied, or discarded. */
import { useState } from 'preact/hooks';
import { ErrorNote } from '../../components/ErrorNote';
import { Quote, shortQuote } from '../../components/Quote';
import { useWords } from '../../components/words';
import { saveDraft } from '../../utils/messages/save-draft';
import { discardDraft, keepDraft } from '../../utils/messages/waiting-drafts';
import type { Draft } from '../../utils/model/clipping';
import type { Failure } from '../../utils/model/result';
import type { Say } from '../screens/use-toast';
import { useWaitingDrafts } from './use-waiting-drafts';

export type WaitingDraftsProps = {
  /** The draft that is on the screen already. */
  readonly except: string | null;
  readonly onSaved: () => void;
  readonly say: Say;
};

export function WaitingDrafts({ except, onSaved, say }: WaitingDraftsProps) {
  const { t } = useWords();
  const drafts = useWaitingDrafts().filter(({ id }) => id !== except);
  if (drafts.length === 0) return null;
  const discard = async (draft: Draft): Promise<void> => {
    await discardDraft(draft.id);
    say(t('draft_discarded'), () => void keepDraft(draft));
  };
  return (
    <section class="panel" aria-labelledby="waiting-heading">
      <h2 class="panel-heading" id="waiting-heading">
        {t('panel_waiting')}
      </h2>
      <ul class="waiting-drafts">
        {drafts.map((draft) => (
          <li key={draft.id}>
            <WaitingDraft draft={draft} onSaved={onSaved} onDiscard={() => void discard(draft)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

type WaitingDraftProps = { readonly draft: Draft; readonly onSaved: () => void; readonly onDiscard: () => void };

function WaitingDraft({ draft, onSaved, onDiscard }: WaitingDraftProps) {
  const { t } = useWords();
  const [isSaving, setSaving] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isCopied, setCopied] = useState(false);
  const name = shortQuote(draft.quote);
  const save = async (): Promise<void> => {
    setSaving(true);
    const reply = await saveDraft(draft);
    setSaving(false);
    setFailure(reply.ok ? null : reply.error);
    if (reply.ok) onSaved();
  };
  const copy = (): void => {
    navigator.clipboard.writeText(draft.quote).then(
      () => setCopied(true),
      (error: unknown) => console.warn('Attaché: the passage could not be copied', error),
    );
  };
  return (
    <article class="stack" aria-label={name}>
      <div class="draft-quote">
        <Quote text={draft.quote} language={draft.source.language} />
      </div>
      <p class="small" dir="auto">
        {draft.source.title || t('clipping_no_title')}
      </p>
      {failure !== null && <ErrorNote failure={failure} />}
      <div class="row">
        <button
          type="button"
          class="button primary"
          aria-disabled={isSaving}
          aria-label={t('draft_save_again_label', name)}
          onClick={() => !isSaving && void save()}
        >
          {isSaving ? t('popup_saving') : t('draft_save_again')}
        </button>
        <button type="button" class="button" aria-label={t('draft_copy_label', name)} onClick={copy}>
          {isCopied ? t('copied') : t('copy_passage')}
        </button>
        <button type="button" class="link quiet small" aria-label={t('draft_discard_label', name)} onClick={onDiscard}>
          {t('draft_discard')}
        </button>
      </div>
    </article>
  );
}
