/** The selection on a tab's page as a draft, following every change of it. One the reader has begun to edit stays until it is saved or discarded. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { callPage } from '../../utils/messages/call';
import { overhear } from '../../utils/messages/overhear';
import type { Draft } from '../../utils/model/clipping';

export type SelectedDraft = {
  readonly draft: Draft | null;
  /** The reader edits it: no other selection may take its place. */
  readonly hold: () => void;
  /** It was saved or discarded; the same selection is not offered again. */
  readonly forget: () => void;
};

function isSamePassage(a: Draft | null, b: Draft | null): boolean {
  if (a === null || b === null) return false;
  return (
    a.quote === b.quote && a.source.key === b.source.key && a.selectors.position.start === b.selectors.position.start
  );
}

/** @param tabId null while no page is read */
export function useSelectedDraft(tabId: number | null): SelectedDraft {
  const [draft, setDraft] = useState<Draft | null>(null);
  const kept = useRef<{ draft: Draft | null; isHeld: boolean; forgotten: Draft | null }>({
    draft: null,
    isHeld: false,
    forgotten: null,
  });
  const show = useCallback((next: Draft | null): void => {
    kept.current.draft = next;
    setDraft(next);
  }, []);
  const take = useCallback(
    (selected: Draft | null): void => {
      const { draft: before, isHeld, forgotten } = kept.current;
      if (!isSamePassage(selected, forgotten)) kept.current.forgotten = null;
      if (isHeld || isSamePassage(selected, before)) return;
      show(kept.current.forgotten === null ? selected : null);
    },
    [show],
  );
  useEffect(() => {
    if (tabId === null) {
      take(null);
      return undefined;
    }
    const ended = new AbortController();
    const ask = async (): Promise<void> => {
      const selected = await callPage(tabId, 'selection.draft', {});
      if (!ended.signal.aborted) take(selected.ok ? selected.value.draft : null);
    };
    void ask();
    overhear('selection.report', (from) => from === tabId && void ask(), ended.signal);
    return () => ended.abort();
  }, [tabId, take]);
  const hold = useCallback(() => {
    kept.current.isHeld = true;
  }, []);
  const forget = useCallback(() => {
    kept.current.isHeld = false;
    kept.current.forgotten = kept.current.draft;
    show(null);
  }, [show]);
  return { draft, hold, forget };
}
