/** Adds the reader's own names to what was found in a text: they win over a mention they overlap, unless it is longer. */
import type { CompiledOwnList } from '../gazetteer/own-list';
import type { Mention } from '../model/mention';
import { findListedNames } from './listed-names';
import type { Matched } from './match-text';
import { resolveOverlaps } from './overlaps';
import { tokenise } from './tokens';

function findOwnNames(text: string, { gazetteer, entities }: CompiledOwnList): Mention[] {
  const tokens = tokenise(text);
  return resolveOverlaps(findListedNames(tokens, gazetteer)).flatMap(({ first, last, entity, alias }) => {
    const own = entities[entity];
    const start = tokens.starts[first];
    const end = tokens.ends[last];
    if (own === undefined || start === undefined || end === undefined) return [];
    return [{ start, end, entity: own.id, category: own.category, alias, rule: 'alias' as const }];
  });
}

const lengthOf = ({ start, end }: Mention): number => end - start;

/** The mentions that give way to none of the others they overlap. Both lists are in order and without overlaps. */
function standing(
  mentions: readonly Mention[],
  others: readonly Mention[],
  givesWay: (mention: Mention, other: Mention) => boolean,
): Mention[] {
  let next = 0;
  return mentions.filter((mention) => {
    while ((others[next]?.end ?? Number.POSITIVE_INFINITY) <= mention.start) next++;
    for (let at = next; ; at++) {
      const other = others[at];
      if (other === undefined || other.start >= mention.end) return true;
      if (givesWay(mention, other)) return false;
    }
  });
}

/** Linear in the text's length, whatever the list. */
export function addOwnNames(text: string, matched: Matched, list: CompiledOwnList): Matched {
  const own = findOwnNames(text, list);
  if (own.length === 0) return matched;
  const names = standing(own, matched.mentions, (name, mention) => lengthOf(mention) > lengthOf(name));
  const rest = standing(matched.mentions, names, () => true);
  const mentions = [...rest, ...names].sort((a, b) => a.start - b.start);
  const known = new Map([...matched.entities, ...list.entities].map((entity) => [entity.id, entity]));
  const ids = new Set(mentions.map(({ entity }) => entity));
  const entities = [...ids].flatMap((id) => known.get(id) ?? []);
  return { ...matched, mentions, entities };
}
