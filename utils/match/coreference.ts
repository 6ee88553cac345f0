/**
 * Names carried over on one page: a person's surname alone once the full name has stood anywhere on it, an abbreviation once it has been
 * introduced in brackets, and the full name of a person whom a title gave away elsewhere.
 */
import type { Category } from '../model/category';
import type { Rule } from '../model/mention';
import type { Candidate } from './candidate';
import { PRIORITY } from './candidate';
import { CASE, caseAt, GAP, gapAt } from './token-look';
import type { Tokens } from './tokens';
import { beginsSentence, FUNCTION_WORDS, isCapital, isLetters, joins, lengthOf, NAME_PARTICLES, wordAt } from './words';

/** A form to look for on this page. */
type PageAlias = {
  readonly words: readonly string[];
  readonly entity: number;
  readonly category: Category;
  readonly name: string;
  readonly rule: Rule;
};

const SURNAME_FIRST: ReadonlySet<string> = new Set(['CN', 'TW', 'KR', 'KP', 'VN', 'KH', 'HK', 'SG']);

/** Where people are called by their given name, which comes first: `Abiy Ahmed` is `Abiy`. */
const GIVEN_FIRST: ReadonlySet<string> = new Set(['ET', 'ER', 'TH', 'IS', 'BT']);

function wordsOf(tokens: Tokens, { first, last }: Candidate): string[] {
  const words: string[] = [];
  for (let token = first; token <= last; token++) words.push(wordAt(tokens, token));
  return words;
}

/**
 * Words of a full name that may stand alone: the last, with its particle or what a dash joins to it (`Osei-Frempong`); the first where
 * family names come first (`Lee Sang-min`).
 */
function surnamesOf(tokens: Tokens, name: Candidate, countries: string): string[][] {
  const words = wordsOf(tokens, name);
  const real = words.filter((word) => word.length > 1);
  if (real.length < 2) return [];
  const last = words.at(-1) ?? '';
  const particle = words.at(-2) ?? '';
  const dashed = gapAt(tokens, name.last) === GAP.dash && !NAME_PARTICLES.has(particle);
  const states = countries.split(',');
  if (states.some((code) => GIVEN_FIRST.has(code))) return [[words[0] ?? ''], [last]];
  const familyFirst =
    states.some((code) => SURNAME_FIRST.has(code)) || (dashed && caseAt(tokens, name.last) === CASE.lower);
  if (familyFirst && words.length <= 3) return [[words[0] ?? '']];
  if (dashed) return words.length > 2 ? [words.slice(-2)] : [];
  if (['jr', 'sr', 'ii', 'iii'].includes(last)) return words.length > 2 ? [[words.at(-2) ?? '']] : [];
  return NAME_PARTICLES.has(particle) ? [[last], [particle, last]] : [[last]];
}

/** `Kawasaki Heavy Industries (KHI)`: the abbreviation's token, or -1. */
function abbreviationBehind(tokens: Tokens, last: number): number {
  const token = last + 1;
  if (
    token >= tokens.count ||
    caseAt(tokens, token) !== CASE.upper ||
    lengthOf(tokens, token) < 2 ||
    lengthOf(tokens, token) > 10
  )
    return -1;
  const between = tokens.text.slice(tokens.ends[last], tokens.starts[token]);
  const after = tokens.text.charAt(tokens.ends[token] as number);
  return /^\s*[([]["“‘']?$/.test(between) && /[)\]"”’',;]/.test(after) ? token : -1;
}

/** Whether the letters of an abbreviation come in order in the name, the first one first. */
function abbreviates(short: string, words: readonly string[]): boolean {
  const name = words.join(' ');
  if (short[0] !== name[0]) return false;
  let at = 0;
  for (const letter of short) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** `Exercise Amber Bastion` is `Amber Bastion` after a while, and `USS Ramage` the `Ramage`; null where nothing distinctive is left. */
function withoutHead(words: readonly string[], rule: Rule): string[] | null {
  if (rule !== 'operation' && rule !== 'ship') return null;
  const bare = words.slice(1);
  return bare.join('').length >= 5 && bare.every((word) => /^\p{L}/u.test(word)) ? bare : null;
}

function collectAliases(
  tokens: Tokens,
  mentions: readonly Candidate[],
  countriesOf: (entity: number) => string,
): PageAlias[] {
  const aliases: PageAlias[] = [];
  for (const mention of mentions) {
    // Of names of one word only a person's is carried over.
    if (mention.category !== 'person' && mention.first === mention.last) continue;
    const words = wordsOf(tokens, mention);
    const base = { entity: mention.entity, category: mention.category, name: mention.alias };
    if (mention.category === 'person') {
      if (mention.entity < 0 && words.length > 1) aliases.push({ ...base, words, rule: 'title' });
      for (const surname of surnamesOf(tokens, mention, mention.entity < 0 ? '' : countriesOf(mention.entity)))
        aliases.push({ ...base, words: surname, rule: 'surname' });
      if (mention.entity < 0 && words.length === 1) aliases.push({ ...base, words, rule: 'surname' });
    } else {
      const bare = withoutHead(words, mention.rule);
      if (bare !== null) aliases.push({ ...base, words: bare, rule: mention.rule });
      const token = abbreviationBehind(tokens, mention.last);
      const short = wordAt(tokens, token);
      if (token >= 0 && abbreviates(short, words)) aliases.push({ ...base, words: [short], rule: 'abbreviation' });
    }
  }
  return aliases;
}

/** The person that a surname on this page means when two share it: the one named last before it, else the first. */
export function findCarriedNames(
  tokens: Tokens,
  mentions: readonly Candidate[],
  countriesOf: (entity: number) => string,
): Candidate[] {
  const byFirst = new Map<string, PageAlias[]>();
  for (const alias of collectAliases(tokens, mentions, countriesOf)) {
    const first = alias.words[0] ?? '';
    const known = byFirst.get(first) ?? [];
    if (
      !known.some(
        (other) => other.words.length === alias.words.length && other.words.every((word, i) => word === alias.words[i]),
      )
    )
      byFirst.set(first, [...known, alias]);
  }
  if (byFirst.size === 0) return [];
  const covered = new Uint8Array(tokens.count);
  for (const { first, last } of mentions) covered.fill(1, first, last + 1);
  const found: Candidate[] = [];
  for (let token = 0; token < tokens.count; token++) {
    if (covered[token] === 1 || !isLetters(tokens, token) || !isCapital(tokens, token)) continue;
    const alias = (byFirst.get(wordAt(tokens, token)) ?? []).find((candidate) => standsAt(tokens, token, candidate));
    if (alias === undefined) continue;
    found.push({
      first: token,
      last: token + alias.words.length - 1,
      entity: alias.entity,
      category: alias.category,
      alias: alias.name,
      rule: alias.rule,
      ambiguous: false,
      never: false,
      priority: PRIORITY.pattern,
    });
  }
  return found;
}

function standsAt(tokens: Tokens, token: number, alias: PageAlias): boolean {
  for (let i = 1; i < alias.words.length; i++) {
    if (!joins(tokens, token + i) || wordAt(tokens, token + i) !== alias.words[i]) return false;
  }
  const next = token + alias.words.length;
  if (next < tokens.count && gapAt(tokens, next) === GAP.none) return false;
  if (alias.rule === 'abbreviation') return caseAt(tokens, token) === CASE.upper;
  if (alias.rule === 'surname' && alias.words.length === 1) return !isPartOfOtherName(tokens, token);
  return true;
}

/** `Jill Biden`, where the page speaks of `Joe Biden`; `Biden Center`. A word made large by the sentence's beginning is no first name. */
function isPartOfOtherName(tokens: Tokens, token: number): boolean {
  const before = token - 1;
  if (before < 0 || gapAt(tokens, token) !== GAP.space || caseAt(tokens, before) !== CASE.title) return false;
  const word = wordAt(tokens, before);
  return !beginsSentence(tokens, before) && !FUNCTION_WORDS.has(word) && !PREFIXES.has(word);
}

/** Without listed surnames that end the name of somebody else: `Hunter Biden`, `Ivanka Trump`. */
export function dropNamesakes(tokens: Tokens, mentions: readonly Candidate[]): Candidate[] {
  return mentions.filter(({ first, last, category, rule, entity }, at) => {
    if (category !== 'person' || entity < 0) return true;
    // `Donald Trump Jr.` is the son.
    if (wordAt(tokens, last + 1) === 'jr' && joins(tokens, last + 1)) return false;
    if (first !== last || rule === 'surname') return true;
    return mentions[at - 1]?.last === first - 1 || !isPartOfOtherName(tokens, first);
  });
}

/** Capitalised words that stand before a surname without being a first name. */
const PREFIXES: ReadonlySet<string> = new Set([
  'president',
  'minister',
  'secretary',
  'general',
  'gen',
  'mr',
  'mrs',
  'frau',
  'herr',
  'madame',
  'monsieur',
  'lord',
  'lady',
  'sir',
  'ms',
  'dr',
  'sen',
  'rep',
  'chancellor',
  'premier',
  'pm',
  'admiral',
  'colonel',
  'col',
  'captain',
  'lt',
  'maj',
  'ambassador',
  'king',
  'queen',
  'prince',
  'ayatollah',
  'senator',
  'judge',
  'justice',
  'leader',
  'envoy',
  'commander',
  'sheikh',
  'republican',
  'democrat',
  'foreign',
  'prime',
  'russian',
  'american',
  'israeli',
  'ukrainian',
  'chinese',
  'indian',
  'japanese',
  'french',
  'german',
  'british',
]);
