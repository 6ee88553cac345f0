/**
 * The language of the search field: words (each the beginning of a word), "phrases", -exclusions, `OR` between two, and fields such as
 * `entity:`, `tag:"air defence"`, `before:2024-05`. Anything that is no known field is words, so that no query is an error.
 */
import type { Dimension } from '../model/filter';
import type { TextField } from './indexed';
import { wordList } from './words';

/** Fields of facet values, and what a reader may call them. */
export const VALUE_FIELDS: Readonly<Record<string, Dimension>> = {
  entity: 'entity',
  category: 'category',
  country: 'country',
  outlet: 'outlet',
  site: 'outlet',
  author: 'author',
  tag: 'tag',
  state: 'state',
  is: 'anchor',
  colour: 'colour',
  color: 'colour',
  language: 'language',
  lang: 'language',
};
const TEXT_FIELD_NAMES: Readonly<Record<string, TextField>> = { quote: 'quote', note: 'note', title: 'title' };

/** Every field a query may name, for completion. */
export const QUERY_FIELDS: readonly string[] = [
  ...Object.keys(VALUE_FIELDS).filter((name) => !['site', 'color', 'lang'].includes(name)),
  ...Object.keys(TEXT_FIELD_NAMES),
  'before',
  'after',
];

export type Clause =
  | {
      readonly kind: 'words';
      /** As typed, to find the entity that it is another name of. */
      readonly text: string;
      /** Several are a phrase. */
      readonly words: readonly string[];
      /** The last word may go on. */
      readonly isOpen: boolean;
      /** Null for any. */
      readonly field: TextField | null;
      readonly isExcluded: boolean;
    }
  | {
      readonly kind: 'value';
      readonly dimension: Dimension;
      readonly text: string;
      readonly isExcluded: boolean;
    }
  | {
      readonly kind: 'date';
      /** Days since 1970; from included, until excluded; null for no bound. */
      readonly from: number | null;
      readonly until: number | null;
      readonly isExcluded: boolean;
    };

/** Every group must be met, by any of its clauses. */
export type Query = readonly (readonly Clause[])[];

const PART = /(-?)(?:(\p{L}+):)?(?:"([^"]*)("|$)|(\S+))/gu;
const DAY_MS = 86_400_000;

/** The days that a written date covers, `2024`, `2024-05` or `2024-05-07`; null for no date. */
export function daysOf(date: string): readonly [from: number, until: number] | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(date) ?? [];
  if (year === undefined) return null;
  const first = Date.UTC(
    Number(year),
    month === undefined ? 0 : Number(month) - 1,
    day === undefined ? 1 : Number(day),
  );
  const past =
    day !== undefined
      ? first + DAY_MS
      : month !== undefined
        ? Date.UTC(Number(year), Number(month), 1)
        : Date.UTC(Number(year) + 1, 0, 1);
  return [first / DAY_MS, past / DAY_MS];
}

function clauseOf(field: string | undefined, text: string, isQuoted: boolean, isExcluded: boolean): Clause | null {
  const name = field?.toLowerCase();
  const dimension = name === undefined ? undefined : VALUE_FIELDS[name];
  if (dimension !== undefined && text !== '') return { kind: 'value', dimension, text, isExcluded };
  const days = name === 'before' || name === 'after' ? daysOf(text) : null;
  if (days !== null)
    return {
      kind: 'date',
      from: name === 'after' ? days[0] : null,
      until: name === 'before' ? days[0] : null,
      isExcluded,
    };
  const textField = name === undefined ? undefined : TEXT_FIELD_NAMES[name];
  // An unknown field is a word like any other: `Operation:` or a URL.
  const searched = field === undefined || textField !== undefined ? text : `${field}:${text}`;
  const words = wordList(searched);
  if (words.length === 0) return null;
  return { kind: 'words', text: searched, words, isOpen: !isQuoted, field: textField ?? null, isExcluded };
}

export function parseQuery(text: string): Query {
  const groups: Clause[][] = [];
  let isAlternative = false;
  for (const [part, minus, field, quoted, , plain] of text.matchAll(PART)) {
    if (part === 'OR') {
      isAlternative = groups.length > 0;
      continue;
    }
    const clause = clauseOf(field, (quoted ?? plain ?? '').trim(), quoted !== undefined, minus === '-');
    const last = groups[groups.length - 1];
    if (clause !== null && isAlternative && last !== undefined) last.push(clause);
    else if (clause !== null) groups.push([clause]);
    isAlternative = false;
  }
  return groups;
}

/** A field and a value as the query language writes them. */
export function writeField(field: string, value: string): string {
  return `${field}:${/[\s"]/.test(value) ? `"${value.replaceAll('"', '')}"` : value}`;
}
