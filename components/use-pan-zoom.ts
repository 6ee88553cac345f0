/** Which part of a drawing is in view: how many times larger it is drawn, and by how much it is moved. It never leaves the frame empty. */
import { useCallback, useState } from 'preact/hooks';

export type PanZoom = { readonly scale: number; readonly x: number; readonly y: number };
export type Frame = { readonly width: number; readonly height: number };

export const WHOLE: PanZoom = { scale: 1, x: 0, y: 0 };
const LARGEST = 8;

/** Keeps the drawing over the whole frame. */
function clamp({ scale, x, y }: PanZoom, { width, height }: Frame): PanZoom {
  return {
    scale,
    x: Math.min(0, Math.max(width * (1 - scale), x)),
    y: Math.min(0, Math.max(height * (1 - scale), y)),
  };
}

/** The point of the drawing at a point of the frame stays there. */
export function zoomAt(
  before: PanZoom,
  factor: number,
  at: { readonly x: number; readonly y: number },
  frame: Frame,
): PanZoom {
  const scale = Math.min(LARGEST, Math.max(1, before.scale * factor));
  const grown = scale / before.scale;
  return clamp({ scale, x: at.x - (at.x - before.x) * grown, y: at.y - (at.y - before.y) * grown }, frame);
}

export function usePanZoom(frame: Frame) {
  const { width, height } = frame;
  const [view, setView] = useState(WHOLE);
  const zoom = useCallback(
    (factor: number, at = { x: width / 2, y: height / 2 }): void =>
      setView((before) => zoomAt(before, factor, at, { width, height })),
    [width, height],
  );
  const pan = useCallback(
    (x: number, y: number): void =>
      setView((before) => clamp({ ...before, x: before.x + x, y: before.y + y }, { width, height })),
    [width, height],
  );
  const reset = useCallback((): void => setView(WHOLE), []);
  return { view, zoom, pan, reset };
}
