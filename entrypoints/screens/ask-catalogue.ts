/** What the library's filter asks of the catalogue, with what its words name. */
import { callBackground } from '../../utils/messages/call';
import type { Filter } from '../../utils/model/filter';
import type { Catalogue } from '../../utils/search/catalogue';
import type { EntityNames } from '../../utils/search/evaluate';
import { type Answer, find, type Question } from '../../utils/search/find';
import { parseQuery, type Query } from '../../utils/search/query';
import { idParts } from '../../utils/search/segment';

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

/** Shows the answer, and a second one where names that only the background knows add to it: it may have to wake up first. */
export async function askCatalogue(
  question: Question,
  catalogue: Catalogue,
  show: (answer: Answer) => void,
): Promise<void> {
  const names = readNames(question.query);
  show(await find(question, catalogue, new Map()));
  if ([...(await names).values()].some((ids) => ids.length > 0)) show(await find(question, catalogue, await names));
}
