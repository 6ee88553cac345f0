/** Whom a reader means by a name typed into search: every entity that is so called, whatever the context would say. */
import type { CompiledGazetteer } from '../gazetteer/compiled';
import { listedEntity } from '../gazetteer/listed-entity';
import type { Entity } from '../model/entity';
import { findListedNames } from './listed-names';
import { tokenise } from './tokens';

/** Typed names come in lower case; titles and initials are tried as they would be printed. */
function spellings(text: string): string[] {
  const title = text.replace(/(?<![\p{L}\p{N}])\p{Ll}/gu, (letter) => letter.toUpperCase());
  return [...new Set([text, title, text.toUpperCase()])];
}

/** The numbers of the entities whose name or alias is the whole of `text`. */
export function findNumbersNamed(text: string, gazetteer: CompiledGazetteer): number[] {
  const numbers = new Set<number>();
  for (const spelling of spellings(text.trim())) {
    const tokens = tokenise(spelling);
    for (const { first, last, entity, never } of findListedNames(tokens, gazetteer)) {
      if (!never && first === 0 && last === tokens.count - 1 && entity >= 0) numbers.add(entity);
    }
  }
  return [...numbers];
}

export function findNamed(text: string, gazetteer: CompiledGazetteer): Entity[] {
  return findNumbersNamed(text, gazetteer).map((number) => listedEntity(gazetteer, number));
}
