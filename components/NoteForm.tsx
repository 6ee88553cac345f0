/** A note to write or change, saved when asked to. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { NoteField } from './NoteField';
import { useWords } from './words';

export type NoteFormProps = {
  readonly note: string;
  readonly onSave: (note: string) => void;
  readonly onCancel: () => void;
};

export function NoteForm({ note, onSave, onCancel }: NoteFormProps) {
  const { t } = useWords();
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState(note);
  useLayoutEffect(() => form.current?.querySelector('textarea')?.focus(), []);
  return (
    <form
      ref={form}
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(typed.trim());
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onCancel();
      }}
    >
      <NoteField note={typed} onChange={setTyped} />
      <div class="row">
        <button type="submit" class="button">
          {t('note_save')}
        </button>
        <button type="button" class="link quiet small" onClick={onCancel}>
          {t('confirm_cancel')}
        </button>
      </div>
    </form>
  );
}
