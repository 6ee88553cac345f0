/** `the Air Force`, `a former Army officer`: a service that its capitals make a state's own is a force; in small letters it is a term. */
import type { Candidate } from './candidate';
import { CASE, caseAt, GAP, gapAt } from './token-look';
import type { Tokens } from './tokens';
import { beginsSentence, wordAt } from './words';

const SERVICES: ReadonlySet<string> = new Set([
  'army',
  'navy',
  'air force',
  'coast guard',
  'national guard',
  'marine corps',
  'armed forces',
  'defence forces',
  'defense forces',
  'space force',
]);

/** In a headline every word is large, so a small neighbour must show that this is none. */
function isNamed(tokens: Tokens, { first, last }: Candidate): boolean {
  for (let token = first; token <= last; token++) if (caseAt(tokens, token) !== CASE.title) return false;
  const before = !beginsSentence(tokens, first) && caseAt(tokens, first - 1) === CASE.lower;
  const behind =
    last + 1 < tokens.count && gapAt(tokens, last + 1) === GAP.space && caseAt(tokens, last + 1) === CASE.lower;
  return before || (behind && first < last);
}

export function nameServices(tokens: Tokens, mentions: readonly Candidate[]): Candidate[] {
  return mentions.map((mention) => {
    if (mention.category !== 'term' || mention.last - mention.first > 1) return mention;
    const words =
      mention.first === mention.last
        ? wordAt(tokens, mention.first)
        : `${wordAt(tokens, mention.first)} ${wordAt(tokens, mention.last)}`;
    return SERVICES.has(words) && isNamed(tokens, mention) ? { ...mention, category: 'force' } : mention;
  });
}
