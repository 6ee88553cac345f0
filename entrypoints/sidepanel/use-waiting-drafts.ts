/** Drafts whose save failed, kept by the browser until they are saved or discarded. */
import { useEffect, useState } from 'preact/hooks';
import { readWaitingDrafts, watchWaitingDrafts } from '../../utils/messages/waiting-drafts';
import type { Draft } from '../../utils/model/clipping';

/** A save that goes well takes a tenth of it; what lies there longer is waiting. */
const PATIENCE_MS = 1_500;

export function useWaitingDrafts(): readonly Draft[] {
  const [drafts, setDrafts] = useState<readonly Draft[]>([]);
  useEffect(() => {
    const ended = new AbortController();
    const timers: { look?: ReturnType<typeof setTimeout> } = {};
    const read = (): void => {
      readWaitingDrafts().then(
        (waiting) => !ended.signal.aborted && setDrafts(waiting),
        (error: unknown) => console.warn('Attaché: the waiting drafts could not be read', error),
      );
    };
    const look = (): void => {
      clearTimeout(timers.look);
      timers.look = setTimeout(read, PATIENCE_MS);
    };
    look();
    watchWaitingDrafts(look, ended.signal);
    return () => {
      clearTimeout(timers.look);
      ended.abort();
    };
  }, []);
  return drafts;
}
