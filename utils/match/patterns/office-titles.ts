/** Offices whole: `Secretary of National Defence`, `Minister for Civil Defence`, `Information Minister`, `chief of naval operations`. */
import type { Candidate } from '../candidate';
import { hashOfFolded } from '../token-hash';
import { GAP, gapAt } from '../token-look';
import type { Tokens } from '../tokens';
import { isCapital, wordAt, wordSet } from '../words';
import { foundCandidate, type Pattern } from './pattern';
import { OFFICE_WORDS } from './titles';

const MINISTERS = wordSet('minister ministers secretary undersecretary');
const CHIEFS = wordSet('chief chiefs');
/** Most tokens are none of these, and to compare hashes costs less than to fold them. */
const HASHES: ReadonlySet<number> = new Set([...MINISTERS, ...CHIEFS].map(hashOfFolded));
/** What a chief is chief of; the words of a ministry's portfolio name no staff. */
const STAFFS = wordSet(
  'air army chiefs defence defense forces general joint national naval navy operations staff space',
);
/** Words of a portfolio that stand before a minister; `state secretary` and `national secretary` hold other offices. */
const PORTFOLIO_NOT_BEFORE = wordSet('european international national state treasury');
const FIRST_MINISTER = 'first';

/** Last token of `of the X and Y` behind an office, or the office itself. */
function endOfOffice(tokens: Tokens, office: number, words: ReadonlySet<string>): number {
  const link = wordAt(tokens, office + 1);
  if ((link !== 'of' && link !== 'for') || gapAt(tokens, office + 1) !== GAP.space) return office;
  let last = office;
  for (let token = office + 2; token < tokens.count && gapAt(tokens, token) === GAP.space; token++) {
    const word = wordAt(tokens, token);
    if (words.has(word) && isCapital(tokens, token) === isCapital(tokens, office)) last = token;
    else if (word !== 'the' && word !== 'and' && word !== 'of') break;
  }
  return last;
}

function beginOfOffice(tokens: Tokens, office: number): number {
  let first = office;
  while (
    first > 0 &&
    gapAt(tokens, first) === GAP.space &&
    isCapital(tokens, first - 1) === isCapital(tokens, office)
  ) {
    const word = wordAt(tokens, first - 1);
    const portfolio = OFFICE_WORDS.has(word) && !PORTFOLIO_NOT_BEFORE.has(word);
    if (!portfolio && !(word === FIRST_MINISTER && first === office)) break;
    first--;
  }
  return first;
}

export const findOfficeTitles: Pattern = ({ tokens }) => {
  const found: Candidate[] = [];
  for (let token = 0; token < tokens.count; token++) {
    if (!HASHES.has(tokens.hashes[token] as number)) continue;
    const word = wordAt(tokens, token);
    const minister = MINISTERS.has(word);
    if (!minister && !CHIEFS.has(word)) continue;
    const last = endOfOffice(tokens, token, minister ? OFFICE_WORDS : STAFFS);
    const first = minister && last === token ? beginOfOffice(tokens, token) : token;
    if (first < last) found.push(foundCandidate(tokens, first, last, 'term', 'title'));
  }
  return found;
};
