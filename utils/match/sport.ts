/** Whether a text is a sports report: there states meet, attack and surrender, too, and all of it is a picture. */
import type { Tokens } from './tokens';
import { wordAt, wordSet } from './words';

/** Words that meet in few texts of another field; each by itself may stand in any. */
const SPORT_WORDS = wordSet(
  'athlete athletes ball basketball batsman beat boxing bowler champion champions championship championships coach cricket cup debut defeat ' +
    'defeated derby fans fifa final finals fixture football footballer game games goalkeeper goals golf gymnast half halftime hockey injuries ' +
    'injury innings ioc kick kicked knockout lap laps league locker manager marathon match matches medal medals midfielder nba nfl olympic ' +
    'olympics pitch player players playoff playoffs podium points premiership qualifier qualifiers qualifying quarterback quarterfinal racket ' +
    'referee rugby scored scorer scrum season semifinal semifinals series skier soccer sprinter squad stadium striker substitute tackle team ' +
    'teammate teammates teams tennis title touchdown tournament transfer trophy uefa umpire wicket wickets win winger winning wins won',
);
/** A report of a match shows itself early; the bound keeps the cost of a long text fixed. */
const OPENING_TOKENS = 500;
/** In stories of the field at most three such words were seen, in reports of matches ten and more. */
const ENOUGH = 6;

export function tellsOfSport(tokens: Tokens): boolean {
  const seen = new Set<string>();
  for (let token = 0; token < Math.min(tokens.count, OPENING_TOKENS) && seen.size < ENOUGH; token++) {
    const word = wordAt(tokens, token);
    if (SPORT_WORDS.has(word)) seen.add(word);
  }
  return seen.size >= ENOUGH;
}
