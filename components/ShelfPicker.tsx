/** A dialog to choose one of the reader's collections or watch lists, or to begin a new one with the name typed. */
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { LIMITS } from '../utils/model/limits';
import { useWords } from './words';
import './ConfirmDialog.css';
import './ShelfPicker.css';

export type PickedRecord = {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  /** It has all that is to be added already. */
  readonly isIn: boolean;
};

export type ShelfPickerProps = {
  readonly title: string;
  readonly records: readonly PickedRecord[];
  readonly onChoose: (id: string) => void;
  readonly onCreate: (name: string) => void;
  readonly onClose: () => void;
};

/** Longer lists are narrowed by typing. */
const SHOWN = 50;

export function ShelfPicker({ title, records, onChoose, onCreate, onClose }: ShelfPickerProps) {
  const { t, number } = useWords();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  useLayoutEffect(() => {
    const own = dialog.current;
    own?.showModal();
    // Gives the focus back to where it was.
    return () => own?.close();
  }, []);
  const name = typed.trim();
  const wanted = name.toLocaleLowerCase();
  const fitting = records.filter((record) => record.name.toLocaleLowerCase().includes(wanted));
  const same = records.find((record) => record.name.toLocaleLowerCase() === wanted);
  return (
    <dialog
      ref={dialog}
      class="confirm shelf-picker"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (name === '') return;
          if (same === undefined) onCreate(name);
          else if (!same.isIn) onChoose(same.id);
        }}
      >
        <h2 id={id}>{title}</h2>
        <input
          class="field"
          type="text"
          aria-label={t('picker_name')}
          placeholder={t('picker_name')}
          autocomplete="off"
          maxLength={LIMITS.nameChars}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        {fitting.length > 0 && (
          <ul class="shelf-picker-list">
            {fitting.slice(0, SHOWN).map((record) => (
              <li key={record.id}>
                <button type="button" disabled={record.isIn} onClick={() => onChoose(record.id)}>
                  <span dir="auto">{record.name}</span>
                  <span class="small">{record.isIn ? t('picker_is_in') : number(record.count)}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
        <div class="row">
          {name !== '' && same === undefined && (
            <button type="submit" class="button primary">
              {t('picker_create', name)}
            </button>
          )}
          <button type="button" class="button" onClick={onClose}>
            {t('confirm_cancel')}
          </button>
        </div>
      </form>
    </dialog>
  );
}
