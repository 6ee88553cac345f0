/** Changes of the open briefing. Each begins with the last one, also where both come before the screen is drawn again. */
import { useRef } from 'preact/hooks';
import type { Briefing } from '../../utils/model/shelf';
import type { Shelf } from '../screens/use-shelf';

/** With words the reader is told, and offered to take it back. */
export type ChangeBriefing = (change: (briefing: Briefing) => Briefing, told?: string) => void;

export function useBriefing(shown: Briefing, { put }: Pick<Shelf, 'put'>): ChangeBriefing {
  const latest = useRef(shown);
  latest.current = shown;
  return (change, told) => {
    const next = change(latest.current);
    if (next === latest.current) return;
    latest.current = next;
    void put(next, told);
  };
}
