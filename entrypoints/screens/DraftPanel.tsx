/** The reader's selection, ready to be kept. It stays on the screen until its save is acknowledged. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { ColourPicker } from '../../components/ColourPicker';
import { ErrorNote } from '../../components/ErrorNote';
import { categoryOfTag } from '../../components/entity-tags';
import { NoteField } from '../../components/NoteField';
import { Quote } from '../../components/Quote';
import { TagEditor } from '../../components/TagEditor';
import { useWords } from '../../components/words';
import { saveDraft } from '../../utils/messages/save-draft';
import type { Draft } from '../../utils/model/clipping';
import type { Failure } from '../../utils/model/result';

/** The keys that clip on the page itself, as the reader has set them; null where there are none. */
function useShortcut(): string | null {
  const [keys, setKeys] = useState<string | null>(null);
  useEffect(() => {
    browser.commands
      .getAll()
      .then((commands) => setKeys(commands.find(({ name }) => name === 'clip-selection')?.shortcut || null))
      .catch((error: unknown) => console.warn('Attaché: the shortcuts could not be read', error));
  }, []);
  return keys;
}

export type DraftPanelProps = {
  readonly draft: Draft;
  readonly knownTags: readonly string[];
  readonly onSaved: () => void;
  /** The reader has begun to change it. */
  readonly onEdit?: () => void;
  /** Takes it off the screen unsaved. */
  readonly onDiscard?: () => void;
};

export function DraftPanel({ draft, knownTags, onSaved, onEdit, onDiscard }: DraftPanelProps) {
  const { t } = useWords();
  const keys = useShortcut();
  const [edited, setEdited] = useState(draft);
  const [isSaving, setSaving] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isCopied, setCopied] = useState(false);
  const change = (part: Partial<Draft>): void => {
    onEdit?.();
    setEdited((before) => ({ ...before, ...part }));
  };
  const save = async (): Promise<void> => {
    onEdit?.();
    setSaving(true);
    const reply = await saveDraft(edited);
    setSaving(false);
    setFailure(reply.ok ? null : reply.error);
    if (reply.ok) onSaved();
  };
  const copy = (): void => {
    navigator.clipboard.writeText(edited.quote).then(
      () => setCopied(true),
      (error: unknown) => console.warn('Attaché: the passage could not be copied', error),
    );
  };
  return (
    <section class="panel" aria-labelledby="draft-heading">
      <h2 class="panel-heading" id="draft-heading">
        {t('popup_selection')}
      </h2>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isSaving) void save();
        }}
      >
        <div class="draft-quote">
          <Quote text={edited.quote} language={edited.source.language} />
        </div>
        <TagEditor
          tags={edited.tags}
          known={knownTags}
          categoryOf={(tag) => categoryOfTag(tag, edited.entities)}
          onChange={(tags) => change({ tags })}
        />
        <NoteField note={edited.note} onChange={(note) => change({ note })} />
        {failure !== null && (
          <ErrorNote failure={failure}>
            <button type="button" class="button" onClick={copy}>
              {isCopied ? t('copied') : t('copy_passage')}
            </button>
          </ErrorNote>
        )}
        <div class="row">
          <button type="submit" class="button primary" aria-disabled={isSaving}>
            {isSaving ? t('popup_saving') : t('popup_save')}
          </button>
          <ColourPicker colour={edited.colour} onChange={(colour) => change({ colour })} />
          {onDiscard !== undefined && (
            <button type="button" class="link quiet small" onClick={onDiscard}>
              {t('draft_discard')}
            </button>
          )}
          {keys !== null && (
            <span class="small shortcut" title={t('popup_shortcut_label', keys)}>
              {keys.replaceAll('+', ' ')}
            </span>
          )}
        </div>
      </form>
    </section>
  );
}
