/** The keys of a screen in a dialog. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useWords } from './words';
import './ConfirmDialog.css';

export type KeyHelpProps = {
  readonly keys: readonly (readonly [keys: string, does: string])[];
  readonly onClose: () => void;
};

export function KeyHelp({ keys, onClose }: KeyHelpProps) {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const own = dialog.current;
    own?.showModal();
    // Gives the focus back to where it was.
    return () => own?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      class="confirm"
      aria-labelledby="key-help"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div class="stack">
        <h2 id="key-help">{t('keys_title')}</h2>
        <dl class="key-list">
          {keys.map(([key, does]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <div class="row">
          <button type="button" class="button" onClick={onClose}>
            {t('keys_close')}
          </button>
        </div>
      </div>
    </dialog>
  );
}
