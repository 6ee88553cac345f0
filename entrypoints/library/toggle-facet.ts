/** What is chosen after a click on a mark of a chart or a name: all of the keys where not all were chosen, else none of them. */
import type { ChosenFacets, Dimension } from '../../utils/model/filter';

export function toggleFacet(chosen: ChosenFacets, dimension: Dimension, keys: readonly string[]): ChosenFacets {
  const { [dimension]: before = [], ...rest } = chosen;
  const others = before.filter((key) => !keys.includes(key));
  const hadAll = keys.every((key) => before.includes(key));
  const next = hadAll ? others : [...others, ...keys];
  return next.length === 0 ? rest : { ...rest, [dimension]: next };
}
