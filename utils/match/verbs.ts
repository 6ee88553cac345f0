/** Drops terms that are verbs where they stand: `to patrol the strait`, `would strike`, `the army shells Homs`. Nouns of action alone are terms. */
import type { Candidate } from './candidate';
import { CASE, caseAt, GAP, gapAt } from './token-look';
import type { Tokens } from './tokens';
import { isCapital, wordAt, wordSet } from './words';

/** Terms that are verbs, too, in the forms that look like the noun. */
const ACTIONS = wordSet(
  'aid aids ally ambush ambushes assault assaults attack attacks blockade blockades bomb bombs clash clashes drone escort escorts ' +
    'mediate overthrow partner patrol patrols raid raids rebel rebels retreat retreats sabotage sanction sanctions shell shells ship ships ' +
    'siege strike strikes surrender surrenders target targets threaten torpedo torture train trains veto',
);

/** Directly before a verb in its plain form. */
const BEFORE_PLAIN = wordSet(
  'will would can cannot could may might must should shall did do does not never we they you i who let helped',
);

/** `vulnerable to attack`, `in response to sabotage`: behind these `to` is followed by a noun. */
const BEFORE_NOUN = wordSet(
  'vulnerable conducive open exposed subject prone response responded respond responding due return returned threat threats reaction resort ' +
    'resorted alternative immune resistant susceptible led lead leading relating related addition prior end halt stop contribute',
);

/** Acts by itself: behind it and before another name a form in `-s` is a verb. */
const SUBJECTS: ReadonlySet<string> = new Set(['country', 'organisation', 'force', 'person']);

function isVerb(tokens: Tokens, { first, last, category }: Candidate, previous: Candidate | undefined): boolean {
  if (category !== 'term' || first !== last || caseAt(tokens, first) !== CASE.lower) return false;
  if (gapAt(tokens, first) !== GAP.space) return false;
  const word = wordAt(tokens, first);
  if (!ACTIONS.has(word)) return false;
  const before = wordAt(tokens, first - 1);
  if (before === 'to') return gapAt(tokens, first - 1) !== GAP.dash && !BEFORE_NOUN.has(wordAt(tokens, first - 2));
  if (BEFORE_PLAIN.has(before)) return true;
  return (
    word.endsWith('s') &&
    previous?.last === first - 1 &&
    SUBJECTS.has(previous.category) &&
    first + 1 < tokens.count &&
    gapAt(tokens, first + 1) === GAP.space &&
    isCapital(tokens, first + 1)
  );
}

/** @param mentions in order, without overlaps */
export function dropVerbs(tokens: Tokens, mentions: readonly Candidate[]): Candidate[] {
  return mentions.filter((mention, at) => !isVerb(tokens, mention, mentions[at - 1]));
}
