/** The one message a screen shows at a time. */
import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import type { ToastMessage } from '../../components/Toast';

export type Say = (text: string, onUndo?: () => void) => void;

export type ToastState = {
  readonly message: ToastMessage | null;
  readonly say: Say;
  readonly dismiss: () => void;
};

export function useToast(): ToastState {
  const [message, setMessage] = useState<ToastMessage | null>(null);
  const last = useRef(0);
  const dismiss = useCallback(() => setMessage(null), []);
  const say = useCallback<Say>((text, onUndo) => {
    last.current += 1;
    setMessage({ id: last.current, text, ...(onUndo !== undefined && { onUndo }) });
  }, []);
  return useMemo(() => ({ message, say, dismiss }), [message, say, dismiss]);
}
