/** A second step before something that has no undo. With `word`, the reader types it, so that no stray click can do it. */
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useWords } from './words';
import './ConfirmDialog.css';

export type ConfirmDialogProps = {
  readonly title: string;
  readonly action: string;
  readonly word?: string;
  readonly isBusy?: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  readonly children: ComponentChildren;
};

export function ConfirmDialog({
  title,
  action,
  word,
  isBusy = false,
  onConfirm,
  onCancel,
  children,
}: ConfirmDialogProps) {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  const id = useId();
  useLayoutEffect(() => {
    const own = dialog.current;
    own?.showModal();
    // Gives the focus back to where it was.
    return () => own?.close();
  }, []);
  const isReady = !isBusy && (word === undefined || typed.trim().toLowerCase() === word.toLowerCase());
  return (
    <dialog
      ref={dialog}
      class="confirm"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
    >
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) onConfirm();
        }}
      >
        <h2 id={id}>{title}</h2>
        <div class="stack">{children}</div>
        {word !== undefined && (
          <label class="stack">
            <span>{t('confirm_type', word)}</span>
            <input
              class="field"
              type="text"
              autocomplete="off"
              spellcheck={false}
              value={typed}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
          </label>
        )}
        <div class="row">
          <button type="submit" class="button danger" disabled={!isReady}>
            {action}
          </button>
          <button type="button" class="button" onClick={onCancel}>
            {t('confirm_cancel')}
          </button>
        </div>
      </form>
    </dialog>
  );
}
