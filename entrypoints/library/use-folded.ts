/** The answer with copies of the same words folded under the first. Families are looked for once the list is on the screen. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Catalogue } from '../../utils/search/catalogue';
import { type Families, findFamilies, foldFamilies } from '../../utils/search/twins';
import type { Answered } from './use-answer';

const NO_COPIES: ReadonlyMap<number, readonly number[]> = new Map();

export type FoldedAnswer = { readonly answered: Answered; readonly copies: ReadonlyMap<number, readonly number[]> };

export function useFolded(answered: Answered, isFolding: boolean): FoldedAnswer {
  const [known, setKnown] = useState<{ readonly of: Catalogue; readonly families: Families } | null>(null);
  const { catalogue } = answered;
  useEffect(() => {
    if (!isFolding) return undefined;
    const timer = setTimeout(() => setKnown({ of: catalogue, families: findFamilies(catalogue.columns) }));
    return () => clearTimeout(timer);
  }, [catalogue, isFolding]);
  return useMemo(() => {
    if (!isFolding || known === null || known.of !== catalogue) return { answered, copies: NO_COPIES };
    const { docs, copies } = foldFamilies(answered.answer.docs, known.families);
    return { answered: { ...answered, answer: { ...answered.answer, docs } }, copies };
  }, [answered, catalogue, known, isFolding]);
}
