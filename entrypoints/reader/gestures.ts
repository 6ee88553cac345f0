/** Brings the tools at the first gesture that asks for them: on a mark, by a selection, by a key. From then on they listen themselves. */
import type { Tools } from './bring-tools';
import { stepOf } from './step-key';

/** A pointer that only passes by asks for nothing. */
const REST_MS = 160;

type Gestures = { readonly isMark: (x: number, y: number) => boolean; readonly bring: () => Promise<Tools | null> };

export function startGestures(document: Document, { isMark, bring }: Gestures, ending: AbortSignal): void {
  const brought = new AbortController();
  const signal = AbortSignal.any([ending, brought.signal]);
  const timers: { rest?: ReturnType<typeof setTimeout> } = {};
  signal.addEventListener('abort', () => clearTimeout(timers.rest));
  const ask = (gesture: (tools: Tools) => void): void => {
    void bring().then((tools) => {
      if (tools === null || signal.aborted) return;
      brought.abort();
      gesture(tools);
    });
  };
  document.addEventListener(
    'pointermove',
    ({ clientX, clientY, buttons }) => {
      clearTimeout(timers.rest);
      if (buttons !== 0) return;
      timers.rest = setTimeout(() => {
        if (isMark(clientX, clientY)) ask((tools) => tools.pointAt(clientX, clientY));
      }, REST_MS);
    },
    { signal, passive: true },
  );
  document.addEventListener(
    'click',
    (event) => {
      if (event.isTrusted && isMark(event.clientX, event.clientY)) ask((tools) => tools.click(event));
    },
    { signal },
  );
  // The clip button looks at the selection by itself.
  document.addEventListener('selectionchange', () => document.getSelection()?.isCollapsed === false && ask(() => {}), {
    signal,
  });
  document.addEventListener(
    'keydown',
    (event) => {
      const step = stepOf(event, document);
      if (step === null) return;
      event.preventDefault();
      ask((tools) => tools.step(step));
    },
    { signal, capture: true },
  );
}
