/**
 * The words of a heading or text, written in place. They are handed on after a pause, and at once when the field or the page
 * is left, so that nothing is lost.
 */
import { useEffect, useRef, useState } from 'preact/hooks';

/** Long enough that a sentence makes few steps to undo, short enough that a crash takes no more than it. */
const PAUSE_MS = 1_500;

export type BlockTextProps = {
  readonly text: string;
  readonly label: string;
  readonly maxChars: number;
  readonly isHeading: boolean;
  /** It was just added. */
  readonly isFresh: boolean;
  readonly onWrite: (text: string) => void;
};

export function BlockText({ text, label, maxChars, isHeading, isFresh, onWrite }: BlockTextProps) {
  const [typed, setTyped] = useState(text);
  const field = useRef<HTMLTextAreaElement>(null);
  /** What is written and not handed on; null where there is nothing. */
  const waiting = useRef<string | null>(null);
  const timer = useRef(0);
  const write = useRef(onWrite);
  write.current = onWrite;
  const flush = useRef((): void => {
    clearTimeout(timer.current);
    if (waiting.current === null) return;
    const words = waiting.current;
    waiting.current = null;
    write.current(words);
  }).current;
  // Taken back or changed elsewhere. What is being written here goes before.
  useEffect(() => {
    if (waiting.current === null) setTyped(text);
  }, [text]);
  useEffect(() => {
    if (isFresh) field.current?.focus();
  }, [isFresh]);
  useEffect(() => {
    const leave = (): void => {
      if (document.visibilityState === 'hidden') flush();
    };
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', leave);
    return () => {
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', leave);
      flush();
    };
  }, [flush]);
  return (
    <textarea
      ref={field}
      class={`field block-field ${isHeading ? 'heading' : ''}`}
      rows={1}
      dir="auto"
      aria-label={label}
      placeholder={label}
      maxLength={maxChars}
      value={typed}
      onInput={(event) => {
        const words = isHeading ? event.currentTarget.value.replace(/\s*\n\s*/g, ' ') : event.currentTarget.value;
        setTyped(words);
        waiting.current = words;
        clearTimeout(timer.current);
        timer.current = window.setTimeout(flush, PAUSE_MS);
      }}
      onBlur={flush}
    />
  );
}
