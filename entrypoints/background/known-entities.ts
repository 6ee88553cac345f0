/** What the lists know of an entity, for search and for an entity's page. */
import type { CompiledGazetteer } from '../../utils/gazetteer/compiled';
import { aliasesOf, findEntityNumber, listedEntity } from '../../utils/gazetteer/listed-entity';
import type { CompiledOwnList } from '../../utils/gazetteer/own-list';
import { findNamed, findNumbersNamed } from '../../utils/match/named';
import type { Entity } from '../../utils/model/entity';

export type KnownEntity = {
  readonly entity: Entity;
  /** Its other listed forms. */
  readonly aliases: readonly string[];
};

/** The ids of the entities, listed or the reader's own, that are called just so. */
export function entitiesNamed(text: string, gazetteer: CompiledGazetteer, own: CompiledOwnList | null): string[] {
  const ownNumbers = own === null ? [] : findNumbersNamed(text, own.gazetteer);
  const ownIds = ownNumbers.flatMap((number) => own?.entities[number]?.id ?? []);
  return [...ownIds, ...findNamed(text, gazetteer).map(({ id }) => id)];
}

/** Null for an entity that no list knows. */
export function findKnown(id: string, gazetteer: CompiledGazetteer, own: CompiledOwnList | null): KnownEntity | null {
  const ownNumber = own?.entities.findIndex((entity) => entity.id === id) ?? -1;
  const ownEntity = own?.entities[ownNumber];
  if (own !== null && ownEntity !== undefined)
    return { entity: ownEntity, aliases: aliasesOf(own.gazetteer, ownNumber) };
  const number = findEntityNumber(gazetteer, id);
  return number < 0 ? null : { entity: listedEntity(gazetteer, number), aliases: aliasesOf(gazetteer, number) };
}
