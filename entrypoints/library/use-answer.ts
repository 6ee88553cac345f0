/** The catalogue's answer to the filter. While a new one is on its way the last one stays, so that the list does not blink. */
import { useEffect, useState } from 'preact/hooks';
import { callBackground } from '../../utils/messages/call';
import type { Filter } from '../../utils/model/filter';
import type { Catalogue } from '../../utils/search/catalogue';
import type { EntityNames } from '../../utils/search/evaluate';
import { type Answer, find, type Question } from '../../utils/search/find';
import { parseQuery, type Query } from '../../utils/search/query';
import { idParts } from '../../utils/search/segment';

/** An answer with the catalogue whose rows it numbers. */
export type Answered = { readonly catalogue: Catalogue; readonly filter: Filter; readonly answer: Answer };

/** What the words of a query name. Without an answer of the background the words alone are searched. */
export async function readNames(query: Query): Promise<EntityNames> {
  const texts = query
    .flat()
    .flatMap((clause) =>
      clause.kind === 'words' || (clause.kind === 'value' && clause.dimension === 'entity') ? [clause.text] : [],
    )
    .filter((text) => text.length <= 200)
    .slice(0, 50);
  if (texts.length === 0) return new Map();
  const reply = await callBackground('entities.named', { texts });
  return new Map(reply.ok ? texts.map((text, index) => [text, reply.value.ids[index] ?? []]) : []);
}

/** @param members ids of the clippings of the filter's collection; null where it has none */
export function toQuestion(filter: Filter, { columns }: Catalogue, members: readonly string[] | null): Question {
  const { query, facets, range, order } = filter;
  const only = members && new Set(members.map((id) => columns.find(idParts(id))));
  return { query: parseQuery(query), facets, range, only, order };
}

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
    const ask = async (): Promise<void> => {
      const question = toQuestion(filter, catalogue, members);
      const show = async (names: EntityNames): Promise<void> => {
        const answer = await find(question, catalogue, names);
        if (!current.isOver) setAnswered({ catalogue, filter, answer });
      };
      // The words alone are found at once; the background, which knows other names, may have to wake up first.
      const names = readNames(question.query);
      await show(new Map());
      if ([...(await names).values()].some((ids) => ids.length > 0)) await show(await names);
    };
    ask().catch((error: unknown) => console.error('Attaché: search', error));
    return () => {
      current.isOver = true;
    };
  }, [catalogue, filter, members]);
  return answered;
}
