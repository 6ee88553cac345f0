/** A word on what was just done, with its undo. It stays while the pointer or the focus is on it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from './words';
import './Toast.css';

/** Long enough to read a line and to reach Undo by keyboard. */
const STAY_MS = 9_000;

export type ToastMessage = {
  /** A new one for each message, so that the same words twice are two messages. */
  readonly id: number;
  readonly text: string;
  readonly onUndo?: () => void;
};

export type ToastProps = { readonly message: ToastMessage | null; readonly onDismiss: () => void };

export function Toast({ message, onDismiss }: ToastProps) {
  const { t } = useWords();
  const [isHeld, setHeld] = useState(false);
  const dismiss = useRef(onDismiss);
  dismiss.current = onDismiss;
  useEffect(() => {
    if (message === null || isHeld) return;
    const timer = setTimeout(() => dismiss.current(), STAY_MS);
    return () => clearTimeout(timer);
  }, [message, isHeld]);
  return (
    <div class="toast-place" role="status">
      {message !== null && (
        <div
          class="toast"
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocusCapture={() => setHeld(true)}
          onBlurCapture={() => setHeld(false)}
        >
          <p>{message.text}</p>
          {message.onUndo !== undefined && (
            <button type="button" class="link" onClick={message.onUndo}>
              {t('toast_undo')}
            </button>
          )}
          <button type="button" class="link quiet" onClick={onDismiss}>
            {t('toast_dismiss')}
          </button>
        </div>
      )}
    </div>
  );
}
