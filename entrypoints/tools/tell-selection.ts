/** Tells our open screens that a selection was made or taken back. What is selected they ask for themselves. */
import { callBackground } from '../../utils/messages/call';
import { selectedRange } from './clip';

/** The selection has settled when it has not changed for this long. */
const SETTLED_MS = 220;

export function startTellingSelection(document: Document, signal: AbortSignal): void {
  const told: { isSelected: boolean; timer?: ReturnType<typeof setTimeout> } = { isSelected: false };
  const tell = (): void => {
    const isSelected = selectedRange(document) !== null;
    if (isSelected || told.isSelected) void callBackground('selection.report', {});
    told.isSelected = isSelected;
  };
  const settle = (): void => {
    clearTimeout(told.timer);
    told.timer = setTimeout(tell, SETTLED_MS);
  };
  document.addEventListener('selectionchange', settle, { signal });
  signal.addEventListener('abort', () => clearTimeout(told.timer));
  // The selection that brought this script is there already.
  settle();
}
