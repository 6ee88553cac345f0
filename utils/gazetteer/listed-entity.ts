/** Entities of a compiled gazetteer as the rest of the program knows them, by number, by id and by any of their names. */
import { CATEGORIES } from '../model/category';
import type { Entity } from '../model/entity';
import { ACCEPT, type CompiledGazetteer, categoryAt } from './compiled';
import { slugOf } from './source';

export function listedEntity(gazetteer: CompiledGazetteer, number: number): Entity {
  const { entities } = gazetteer;
  const category = categoryAt(entities, number, CATEGORIES);
  const name = entities.name.at(number) ?? '';
  const gloss = entities.gloss.at(number) ?? '';
  const countries = entities.countries.at(number) ?? '';
  const wikipedia = entities.wikipedia.at(number) ?? '';
  return {
    id: `${category}/${slugOf(name)}`,
    name,
    category,
    ...(gloss !== '' && { gloss }),
    ...(countries !== '' && { countries: countries.split(',') }),
    ...(wikipedia !== '' && { wikipedia }),
  };
}

/** The number of an entity; -1 for an id that is not of this gazetteer. */
export function findEntityNumber(gazetteer: CompiledGazetteer, id: string): number {
  const { entities } = gazetteer;
  for (let number = 0; number < entities.count; number++) {
    const category = categoryAt(entities, number, CATEGORIES);
    if (id.startsWith(`${category}/`) && id === `${category}/${slugOf(entities.name.at(number) ?? '')}`) return number;
  }
  return -1;
}

/** Every listed form of an entity but its name, as the gazetteer writes them. */
export function aliasesOf(gazetteer: CompiledGazetteer, number: number): string[] {
  const { acceptTarget, acceptKind, acceptAlias, aliasTexts, entities } = gazetteer;
  const forms = new Set<string>();
  for (let accept = 0; accept < acceptTarget.length; accept++) {
    if (acceptTarget[accept] !== number || acceptKind[accept] !== ACCEPT.alias) continue;
    forms.add(aliasTexts.at(acceptAlias[accept] as number) ?? '');
  }
  forms.delete(entities.name.at(number) ?? '');
  forms.delete('');
  return [...forms].sort((a, b) => a.localeCompare(b));
}
