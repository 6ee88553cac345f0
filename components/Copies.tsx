/** The other clippings of the same words, folded under the first: wire copy of other outlets, or the passage clipped twice. */
import { useState } from 'preact/hooks';
import type { Clipping } from '../utils/model/clipping';
import { useWords } from './words';
import './Copies.css';

export type CopiesProps = {
  /** How many there are. */
  readonly count: number;
  /** How many outlets print the words in all; 1 for a passage that was clipped twice. */
  readonly outlets: number;
  /** Read when they are asked for; null until then. */
  readonly clippings: readonly Clipping[] | null;
  readonly onRead: () => void;
  readonly onOpen: (id: string) => void;
  readonly onDelete: (id: string) => void;
};

export function Copies({ count, outlets, clippings, onRead, onOpen, onDelete }: CopiesProps) {
  const { t, tn, day } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      class="copies"
      open={isOpen}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
        if (event.currentTarget.open) onRead();
      }}
    >
      <summary class="small">{outlets > 1 ? tn('copies_outlets', outlets) : tn('copies_twice', count + 1)}</summary>
      {isOpen && (
        <ul>
          {(clippings ?? []).map(({ id, source, clippedAtMs }) => (
            <li key={id} class="row small">
              <span dir="auto">
                {[source.outlet, source.title, source.published === null ? day(clippedAtMs) : day(source.published)]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
              <button
                type="button"
                class="link small"
                aria-label={t('clipping_open_label', source.title)}
                onClick={() => onOpen(id)}
              >
                {t('clipping_open')}
              </button>
              <button
                type="button"
                class="link small"
                aria-label={t('clipping_delete_label', source.title)}
                onClick={() => onDelete(id)}
              >
                {t('clipping_delete')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
