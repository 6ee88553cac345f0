/** A name to give: of a new collection, watch list or search, or a new one for a tag. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { LIMITS } from '../utils/model/limits';
import { useWords } from './words';
import './NameForm.css';

export type NameFormProps = {
  readonly label: string;
  /** What the button says. */
  readonly action: string;
  readonly name?: string;
  readonly maxChars?: number;
  /** A sentence about the name as it is typed, as that it is taken; null for none. */
  readonly hintFor?: (name: string) => string | null;
  /** The name without white space around it, never empty. */
  readonly onSave: (name: string) => void;
  /** Without it the form stays open. */
  readonly onCancel?: () => void;
};

export function NameForm(props: NameFormProps) {
  const { label, action, name = '', maxChars = LIMITS.nameChars, hintFor, onSave, onCancel } = props;
  const { t } = useWords();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(name);
  const isOpened = onCancel !== undefined;
  useLayoutEffect(() => {
    if (!isOpened) return;
    field.current?.focus();
    field.current?.select();
  }, [isOpened]);
  const hint = typed.trim() === name ? null : (hintFor?.(typed.trim()) ?? null);
  return (
    <form
      class="name-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() === '') return field.current?.focus();
        onSave(typed.trim());
        setTyped(name);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || onCancel === undefined) return;
        event.preventDefault();
        event.stopPropagation();
        onCancel();
      }}
    >
      <input
        ref={field}
        class="field"
        type="text"
        aria-label={label}
        placeholder={label}
        autocomplete="off"
        maxLength={maxChars}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="submit" class="button">
        {action}
      </button>
      {onCancel !== undefined && (
        <button type="button" class="link quiet small" onClick={onCancel}>
          {t('confirm_cancel')}
        </button>
      )}
      <p class="small" role="status">
        {hint}
      </p>
    </form>
  );
}
