/** The catalogue's answer to the filter. While a new one is on its way the last one stays, so that the list does not blink. */
import { useEffect, useState } from 'preact/hooks';
import type { Filter } from '../../utils/model/filter';
import type { Catalogue } from '../../utils/search/catalogue';
import type { Answer } from '../../utils/search/find';
import { askCatalogue, toQuestion } from '../screens/ask-catalogue';

/** An answer with the catalogue whose rows it numbers. */
export type Answered = { readonly catalogue: Catalogue; readonly filter: Filter; readonly answer: Answer };

/** @param members ids of the clippings of the chosen collection; null where none is chosen */
export function useAnswer(
  catalogue: Catalogue | null,
  filter: Filter,
  members: readonly string[] | null,
): Answered | null {
  const [answered, setAnswered] = useState<Answered | null>(null);
  useEffect(() => {
    if (catalogue === null) return undefined;
    const current = { isOver: false };
    const show = (answer: Answer): void => {
      if (!current.isOver) setAnswered({ catalogue, filter, answer });
    };
    askCatalogue(toQuestion(filter, catalogue, members), catalogue, show).catch((error: unknown) =>
      console.error('Attaché: search', error),
    );
    return () => {
      current.isOver = true;
    };
  }, [catalogue, filter, members]);
  return answered;
}
