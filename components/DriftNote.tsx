/** That the story was edited since it was clipped: what the passage said, and what stands there today. */
import type { DiffPart } from '../utils/model/anchor';
import { useWords } from './words';
import './DriftNote.css';

export type DriftNoteProps = {
  readonly seenAtMs: number;
  /** From the clipped words to today's; null where the passage no longer stands on the page. */
  readonly diff: readonly DiffPart[] | null;
  readonly language: string | null;
  /** Both readings are there at once, in place of the passage. */
  readonly isOpen?: boolean;
};

export function DriftNote({ seenAtMs, diff, language, isOpen = false }: DriftNoteProps) {
  const { t, day } = useWords();
  if (diff === null) return <p class="drift small">{t('drift_lost', day(seenAtMs))}</p>;
  const before = diff.filter(({ kind }) => kind !== 'added');
  const after = diff.filter(({ kind }) => kind !== 'removed');
  return (
    <details class="drift" open={isOpen}>
      <summary class="small">{t('drift_changed', day(seenAtMs))}</summary>
      <div class="drift-sides" lang={language ?? undefined} dir="auto">
        <Side title={t('drift_before')} parts={before} />
        <Side title={t('drift_after')} parts={after} />
      </div>
    </details>
  );
}

function Side({ title, parts }: { readonly title: string; readonly parts: readonly DiffPart[] }) {
  return (
    <div class="drift-side">
      <p class="small drift-title">{title}</p>
      <p class="drift-words">
        {parts.map(({ kind, text }, index) => {
          if (kind === 'same') return <span key={index}>{text}</span>;
          // The space behind it is no part of what differs.
          const words = text.trimEnd();
          const space = text.slice(words.length);
          return (
            <span key={index}>
              {kind === 'removed' ? <del>{words}</del> : <ins>{words}</ins>}
              {space}
            </span>
          );
        })}
      </p>
    </div>
  );
}
