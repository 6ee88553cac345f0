/** A list of names that the reader can add to and take from. */
import { useId, useState } from 'preact/hooks';
import { useWords } from './words';
import './ListEditor.css';

export type ListEntry = { readonly id: string; readonly name: string };

export type ListEditorProps = {
  readonly label: string;
  /** Where a heading above says the same. */
  readonly isLabelUnseen?: boolean;
  readonly entries: readonly ListEntry[];
  readonly emptyText: string;
  readonly onRemove: (id: string) => void;
  /** Without it nothing can be added here. */
  readonly add?: {
    readonly label: string;
    readonly placeholder: string;
    /** A sentence on what is wrong with what was typed, or null when it was added. */
    readonly onAdd: (typed: string) => string | null;
  };
};

export function ListEditor({ label, isLabelUnseen = false, entries, emptyText, onRemove, add }: ListEditorProps) {
  const { t } = useWords();
  return (
    <div class="stack">
      <h3 class={isLabelUnseen ? 'unseen' : undefined}>{label}</h3>
      {entries.length === 0 ? (
        <p class="small">{emptyText}</p>
      ) : (
        <ul class="entries">
          {entries.map(({ id, name }) => (
            <li key={id} class="entry">
              <span dir="auto">{name}</span>
              <button
                type="button"
                class="link small"
                aria-label={t('list_remove_label', name)}
                onClick={() => onRemove(id)}
              >
                {t('list_remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {add !== undefined && <AddForm {...add} />}
    </div>
  );
}

function AddForm({ label, placeholder, onAdd }: NonNullable<ListEditorProps['add']>) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const problemId = useId();
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        const refusal = onAdd(typed);
        setProblem(refusal);
        if (refusal === null) setTyped('');
      }}
    >
      <div class="entry-add">
        <input
          class="field"
          type="text"
          aria-label={label}
          placeholder={placeholder}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : problemId}
          autocomplete="off"
          spellcheck={false}
          value={typed}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setProblem(null);
          }}
        />
        <button type="submit" class="button">
          {t('list_add')}
        </button>
      </div>
      {problem !== null && (
        <p class="entry-problem" id={problemId} role="alert">
          {problem}
        </p>
      )}
    </form>
  );
}
