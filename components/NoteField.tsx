/** A note that grows with its text. */
import { LIMITS } from '../utils/model/limits';
import { useWords } from './words';

export type NoteFieldProps = { readonly note: string; readonly onChange: (note: string) => void };

export function NoteField({ note, onChange }: NoteFieldProps) {
  const { t } = useWords();
  return (
    <textarea
      class="field"
      rows={1}
      dir="auto"
      aria-label={t('note_label')}
      placeholder={t('note_placeholder')}
      maxLength={LIMITS.noteChars}
      value={note}
      onInput={(event) => onChange(event.currentTarget.value)}
    />
  );
}
