/** The reader's own names compiled as the shipped list is: literal forms only, so that no list can make matching slow. */
import type { Entity } from '../model/entity';
import { nameKey, type OwnName } from '../model/own-list';
import { OWN_PREFIX } from '../model/own-prefix';
import { compileGazetteer } from './compile';
import type { CompiledGazetteer } from './compiled';
import { type Alias, type GazetteerEntry, slugOf } from './source';

export type CompiledOwnList = {
  readonly gazetteer: CompiledGazetteer;
  /** By their numbers in `gazetteer`. */
  readonly entities: readonly Entity[];
};

function entityOf({ name, category, gloss }: OwnName): Entity {
  const id = `${OWN_PREFIX}${category}/${slugOf(name)}`.slice(0, 200);
  return { id, name, category, ...(gloss !== '' && { gloss }) };
}

function entryOf(own: OwnName, index: number): GazetteerEntry {
  const letterCase: Alias['letterCase'] = own.category === 'term' ? 'any' : 'name';
  const forms = [...new Set([own.name, ...own.aliases])];
  const aliases = forms.map((text): Alias => ({ text, letterCase, ambiguous: false }));
  return { entity: entityOf(own), aliases, cues: [], unless: [], where: `own list, name ${index + 1}` };
}

/** Null for a list without names. Of two names with the same letters the first counts. */
export function compileOwnList(names: readonly OwnName[]): CompiledOwnList | null {
  const different = [...new Map([...names].reverse().map((own) => [nameKey(own.name), own])).values()].reverse();
  if (different.length === 0) return null;
  const entries = different.map(entryOf);
  return { gazetteer: compileGazetteer(entries, []), entities: entries.map(({ entity }) => entity) };
}
