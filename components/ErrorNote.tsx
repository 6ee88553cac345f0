/** A failure a person must be told: what happened, what is safe, what to do; and for a report, what and where exactly. */
import type { ComponentChildren } from 'preact';
import type { ErrorCode, Failure } from '../utils/model/result';
import { useWords, type WordKey } from './words';
import './ErrorNote.css';

const SENTENCES: Readonly<Record<ErrorCode, WordKey>> = {
  'invalid-message': 'error_invalid_message',
  'not-allowed': 'error_not_allowed',
  'invalid-clipping': 'error_invalid_clipping',
  'not-found': 'error_not_found',
  'storage-full': 'error_storage_full',
  'storage-failed': 'error_storage_failed',
  'invalid-import': 'error_invalid_import',
  'no-page': 'error_no_page',
  orphaned: 'error_orphaned',
  unanswered: 'error_unanswered',
};

export type ErrorNoteProps = {
  readonly failure: Failure;
  /** Shows the exact message at once, where it is the reader's own file that is wrong. */
  readonly open?: boolean;
  readonly children?: ComponentChildren;
};

export function ErrorNote({ failure, open = false, children }: ErrorNoteProps) {
  const { t } = useWords();
  return (
    <div class="error-note" role="alert">
      <p>{t(SENTENCES[failure.code])}</p>
      <details open={open}>
        <summary>{t('error_details')}</summary>
        <p class="error-message">{failure.message}</p>
      </details>
      {children !== undefined && <div class="row">{children}</div>}
    </div>
  );
}
