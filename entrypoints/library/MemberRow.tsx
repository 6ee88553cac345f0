/** What a clipping has in a collection alone: its place, its note there, and the way out. */
import { useState } from 'preact/hooks';
import { NoteForm } from '../../components/NoteForm';
import { shortQuote } from '../../components/Quote';
import { useWords } from '../../components/words';

export type MemberRowProps = {
  readonly index: number;
  readonly count: number;
  readonly quote: string;
  readonly note: string;
  /** Something is dragged over it. */
  readonly isTarget: boolean;
  readonly onMove: (to: number) => void;
  readonly onDrag: () => void;
  readonly onNote: (note: string) => void;
  readonly onRemove: () => void;
};

export function MemberRow(props: MemberRowProps) {
  const { index, count, quote, note, isTarget, onMove, onNote } = props;
  const { t, number } = useWords();
  const [isNoting, setNoting] = useState(false);
  const name = shortQuote(quote);
  return (
    <div class={`member ${isTarget ? 'target' : ''}`}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the buttons beside it do the same by keys */}
      <span
        class="member-grip small"
        draggable
        title={t('member_drag')}
        onDragStart={(event) => {
          // Firefox drags nothing that carries nothing.
          event.dataTransfer?.setData('text/plain', name);
          props.onDrag();
        }}
      >
        <span aria-hidden="true">⠿ </span>
        {number(index + 1)}
      </span>
      <div class="member-main">
        {isNoting ? (
          <NoteForm
            note={note}
            onSave={(next) => {
              setNoting(false);
              if (next !== note) onNote(next);
            }}
            onCancel={() => setNoting(false)}
          />
        ) : (
          note !== '' && (
            <p class="member-note" dir="auto">
              {note}
            </p>
          )
        )}
        <div class="shelf-actions">
          <button
            type="button"
            class="link small"
            disabled={index === 0}
            aria-label={t('member_up_label', name)}
            aria-keyshortcuts="Alt+ArrowUp"
            onClick={() => onMove(index - 1)}
          >
            {t('member_up')}
          </button>
          <button
            type="button"
            class="link small"
            disabled={index === count - 1}
            aria-label={t('member_down_label', name)}
            aria-keyshortcuts="Alt+ArrowDown"
            onClick={() => onMove(index + 1)}
          >
            {t('member_down')}
          </button>
          {!isNoting && (
            <button
              type="button"
              class="link small"
              aria-label={t(note === '' ? 'member_note_add' : 'member_note_edit', name)}
              onClick={() => setNoting(true)}
            >
              {t(note === '' ? 'note_add' : 'note_edit')}
            </button>
          )}
          <button type="button" class="link small" aria-label={t('member_remove_label', name)} onClick={props.onRemove}>
            {t('member_remove')}
          </button>
        </div>
      </div>
    </div>
  );
}
