/**
 * New names in the reader's clippings: what recurs, is written as a name, and no list knows. Sees only scripts that have capitals.
 * A short form is offered with its full one where it can stand for only one of them: `Petrenko` with `Ivan Petrenko`.
 */
import type { Category } from '../model/category';
import type { Clipping } from '../model/clipping';
import { type NewName, nameKey, OWN_LIST } from '../model/own-list';
import { findNameRuns, isAbbreviation, isDesignator, smallWords } from './name-runs';

/** What once is a quotation, twice a coincidence; and one article repeats its own names. */
const LEAST = { occurrences: 3, clippings: 2 } as const;
/** As many as a reader looks through. */
const MOST = 40;
const MOST_ALIASES = 4;
const EXAMPLE_CHARS = 60;

type Clipped = Pick<Clipping, 'quote' | 'mentions'>;

type Sighting = {
  readonly words: readonly string[];
  /** Each way it is written, with its number. */
  readonly forms: Map<string, number>;
  readonly aliases: Set<string>;
  readonly clippings: Set<number>;
  occurrences: number;
  /** Stands somewhere where its capital can only be a name's. */
  sure: boolean;
  readonly example: string;
};

function exampleOf(text: string, start: number, end: number): string {
  const from = Math.max(0, start - EXAMPLE_CHARS);
  const to = Math.min(text.length, end + EXAMPLE_CHARS);
  const before = from === 0 ? text.slice(0, start) : `…${text.slice(from, start).replace(/^\S*\s/u, '')}`;
  const after = to === text.length ? text.slice(end) : `${text.slice(end, to).replace(/\s\S*$/u, '')}…`;
  return `${before}${text.slice(start, end)}${after}`.replace(/\s+/gu, ' ');
}

function sight(clippings: readonly Clipped[], small: ReadonlyMap<string, number>): Map<string, Sighting> {
  const sightings = new Map<string, Sighting>();
  clippings.forEach(({ quote, mentions }, index) => {
    for (const { start, end, words, weak } of findNameRuns(quote, mentions, (word) => small.has(word))) {
      const form = quote.slice(start, end);
      if (form.length > OWN_LIST.nameChars) continue;
      const key = nameKey(form);
      const known = sightings.get(key);
      const sighting = known ?? {
        words: words.map(nameKey),
        forms: new Map(),
        aliases: new Set(),
        clippings: new Set(),
        occurrences: 0,
        sure: false,
        example: exampleOf(quote, start, end),
      };
      sighting.forms.set(form, (sighting.forms.get(form) ?? 0) + 1);
      sighting.clippings.add(index);
      sighting.occurrences++;
      sighting.sure ||= !weak;
      if (known === undefined) sightings.set(key, sighting);
    }
  });
  return sightings;
}

/** Its most used form, the longer of two. */
function usualForm({ forms }: Sighting): string {
  const [first] = [...forms].sort(([a, countA], [b, countB]) => countB - countA || b.length - a.length);
  return first?.[0] ?? '';
}

/** Adds short forms to the one longer name that begins or ends with them. */
function foldShortForms(sightings: Map<string, Sighting>): void {
  const longer = new Map<string, Set<Sighting>>();
  for (const sighting of sightings.values()) {
    const { words } = sighting;
    for (let count = 1; count < words.length; count++) {
      for (const part of [words.slice(0, count), words.slice(-count)]) {
        const key = part.join('');
        longer.set(key, (longer.get(key) ?? new Set()).add(sighting));
      }
    }
  }
  // The shortest first, so that a surname reaches the full name by way of a longer part of it.
  const byLength = [...sightings].sort(([, a], [, b]) => a.words.length - b.words.length);
  for (const [key, sighting] of byLength) {
    const [full, ...others] = longer.get(key) ?? [];
    if (full === undefined || others.length > 0) continue;
    // `Officials of the Harbour Council` once, and the Council many times: the longer one is no name of its own.
    if (sighting.words.length > 1 && sighting.occurrences > full.occurrences) {
      for (const clipping of full.clippings) sighting.clippings.add(clipping);
      sighting.occurrences += full.occurrences;
      sightings.delete(full.words.join(''));
      continue;
    }
    for (const form of [...sighting.forms.keys(), ...sighting.aliases]) full.aliases.add(form);
    for (const clipping of sighting.clippings) full.clippings.add(clipping);
    full.occurrences += sighting.occurrences;
    sightings.delete(key);
  }
}

/** A word that mostly stands in lower case is a common noun, capitalised now and then. */
function isCommonNoun({ words, occurrences, forms }: Sighting, small: ReadonlyMap<string, number>): boolean {
  const [word, ...others] = words;
  if (word === undefined || others.length > 0) return false;
  const isPlain = [...forms.keys()].every((form) => !isDesignator(form) && !isAbbreviation(form));
  return isPlain && (small.get(word) ?? 0) >= occurrences;
}

/** What the last or first word of a name says of it. */
const HEADS: readonly (readonly [RegExp, Category])[] = [
  [
    /\b(?:Brigade|Battalion|Regiment|Division|Corps|Legion|Army|Navy|Guards?|Militia|Squadron|Fleet|Front|Unit)$/,
    'force',
  ],
  [/^Exercise\b|\bExercise$/, 'exercise'],
  [/\b(?:Treaty|Accords?|Agreement|Pact|Convention|Protocol|Charter|Act)$/, 'agreement'],
  [/\b(?:Doctrine|Strategy|Initiative|Policy)$/, 'doctrine'],
  [/^Operation\b|\b(?:War|Crisis|Summit|Conference|Dialogue|Talks|Incident)$/, 'event'],
  [/\b(?:Strait|Sea|Islands?|Bay|Gulf|River|Valley|Province|Oblast|Base|Port|Airport|Region)$/, 'place'],
  [
    /\b(?:Group|Council|Agency|Committee|Ministry|Cent(?:re|er)|Institute|Party|Company|Union|Authority|Bureau|Office|Commission|University|Systems|Industries|Post|Times)$/,
    'organisation',
  ],
];

function guessCategory(name: string): Category {
  const words = name.split(' ');
  const [headedPart = name] = name.split(' of ');
  const headed = HEADS.find(([head]) => head.test(headedPart));
  if (headed !== undefined) return headed[1];
  if (words.some(isDesignator)) return 'platform';
  if (words.length === 1 || words.length > 3) return 'organisation';
  return words.some(isAbbreviation) ? 'organisation' : 'person';
}

/**
 * The names to offer, those of most clippings first.
 * @param isKnown whether some list knows a name by now, or the reader does not want to see it
 */
export function findNewNames(clippings: readonly Clipped[], isKnown: (name: string) => boolean): NewName[] {
  // The same passage clipped twice says nothing new.
  const different = [...new Map(clippings.map((clipping) => [clipping.quote, clipping])).values()];
  const small = new Map<string, number>();
  for (const { quote } of different)
    for (const word of smallWords(quote)) small.set(nameKey(word), (small.get(nameKey(word)) ?? 0) + 1);
  const sightings = sight(different, small);
  for (const [key, sighting] of sightings) if (isCommonNoun(sighting, small)) sightings.delete(key);
  foldShortForms(sightings);
  const recurring = [...sightings.values()]
    .filter((one) => one.sure && one.occurrences >= LEAST.occurrences && one.clippings.size >= LEAST.clippings)
    .map((sighting): NewName => {
      const name = usualForm(sighting);
      const aliases = [...new Set([...sighting.forms.keys(), ...sighting.aliases])].filter((form) => form !== name);
      return {
        name,
        aliases: aliases.slice(0, MOST_ALIASES),
        occurrences: sighting.occurrences,
        clippings: sighting.clippings.size,
        category: guessCategory(name),
        example: sighting.example,
      };
    })
    .sort((a, b) => b.clippings - a.clippings || b.occurrences - a.occurrences || a.name.localeCompare(b.name));
  const offered: NewName[] = [];
  for (const name of recurring) {
    if (offered.length === MOST) break;
    if (!isKnown(name.name)) offered.push(name);
  }
  return offered;
}
