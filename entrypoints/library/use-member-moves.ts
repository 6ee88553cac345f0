/** Moving rows of a list by drag, and by Alt with the arrow keys from anywhere within a row. */
import { useState } from 'preact/hooks';

/** The row of the list that a target stands in; -1 outside of rows. */
function rowOf(target: EventTarget | null): number {
  const row = target instanceof Element ? target.closest<HTMLElement>('li[data-index]') : null;
  return row === null ? -1 : Number(row.dataset['index']);
}

export function useMemberMoves(move: (from: number, to: number) => void) {
  const [dragged, setDragged] = useState(-1);
  const [target, setTarget] = useState(-1);
  const end = (): void => {
    setDragged(-1);
    setTarget(-1);
  };
  return {
    move,
    drag: setDragged,
    /** Row that what is dragged would take the place of; -1 for none. */
    target: target === dragged ? -1 : target,
    /** For the element around the list. */
    area: {
      onKeyDown: (event: KeyboardEvent): void => {
        const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
        const from = rowOf(event.target);
        if (!event.altKey || step === 0 || from < 0) return;
        event.preventDefault();
        move(from, from + step);
      },
      onDragOver: (event: DragEvent): void => {
        if (dragged < 0) return;
        event.preventDefault();
        setTarget(rowOf(event.target));
      },
      onDrop: (event: DragEvent): void => {
        if (dragged < 0) return;
        event.preventDefault();
        const to = rowOf(event.target);
        if (to >= 0) move(dragged, to);
        end();
      },
      onDragEnd: end,
    },
  };
}
