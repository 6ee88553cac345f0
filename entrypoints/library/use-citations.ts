/** Citations of sources in a style. They are made a few at a time, so that a long briefing stays quick under the hand. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useWords } from '../../components/words';
import type { CslItem, Reference } from '../../utils/citation/csl-item';
import type { Run } from '../../utils/citation/runs';
import type { OwnStyle } from '../../utils/model/shelf';
import { loadCite } from '../screens/load-cite';

export type Citations = {
  /** In the order of the sources; undefined for one that is not made yet. */
  readonly cited: readonly (readonly Run[] | undefined)[];
  readonly isReady: boolean;
  /** The style cannot be followed. */
  readonly isFailed: boolean;
};

/** Time at work before the screen has its turn. */
const SLICE_MS = 12;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** What a citation follows from, whatever its number. */
const keyOf = ({ id: _id, ...item }: CslItem): string => JSON.stringify(item);

export function useCitations(references: readonly Reference[], style: string, styles: readonly OwnStyle[]): Citations {
  const { language } = useWords();
  const made = useRef({ style: '', runs: new Map<string, readonly Run[]>() });
  const [, redraw] = useState(0);
  const [isFailed, setFailed] = useState(false);
  const wanted = references.map(({ item }) => keyOf(item));
  const csl = styles.find(({ id }) => id === style)?.csl ?? '';
  const styleKey = `${style} ${csl}`;
  if (made.current.style !== styleKey) made.current = { style: styleKey, runs: new Map() };
  const { runs } = made.current;
  const isReady = wanted.every((key) => runs.has(key));
  useEffect(() => {
    if (isReady) return undefined;
    const current = { isOver: false };
    const work = async (): Promise<void> => {
      const cite = await loadCite(style, language);
      let since = performance.now();
      for (const [index, { item }] of references.entries()) {
        const key = wanted[index] ?? '';
        if (runs.has(key)) continue;
        if (performance.now() - since > SLICE_MS) {
          await pause();
          since = performance.now();
        }
        if (current.isOver) return;
        runs.set(key, cite(item));
      }
      setFailed(false);
      redraw((tick) => tick + 1);
    };
    work().catch((error: unknown) => {
      console.warn('Attaché: citation style', error);
      if (!current.isOver) setFailed(true);
    });
    return () => {
      current.isOver = true;
    };
  }, [wanted.join('\n'), styleKey, language]);
  return useMemo(
    () => ({ cited: wanted.map((key) => runs.get(key)), isReady, isFailed: isFailed && !isReady }),
    [wanted.join('\n'), runs, isReady, isFailed],
  );
}
