/** The keys that lead from mention to mention: Alt+Shift+N forwards, Alt+Shift+B back. */
import { isEditable } from '../../utils/text/readable';
import { isOurs } from './own-element';

/** The step that a key asks for; null for any other key, and where the reader types. */
export function stepOf(event: KeyboardEvent, document: Document): 1 | -1 | null {
  const { isTrusted, altKey, shiftKey, ctrlKey, metaKey, code } = event;
  if (!isTrusted || !altKey || !shiftKey || ctrlKey || metaKey) return null;
  const step = code === 'KeyN' ? 1 : code === 'KeyB' ? -1 : null;
  const focused = document.activeElement;
  return focused !== null && !isOurs(focused) && isEditable(focused) ? null : step;
}
