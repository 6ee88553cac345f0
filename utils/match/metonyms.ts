/** A capital that acts (`Moscow rejected`, `talks with Tokyo`) stands for its government. */
import type { Candidate } from './candidate';
import { GAP, type Tokens } from './tokens';
import { wordAt } from './words';

const ACTS: ReadonlySet<string> = new Set([
  'said', 'says', 'rejected', 'rejects', 'accused', 'accuses', 'warned', 'warns', 'denied', 'denies', 'insisted', 'insists', 'announced', 'announces', 'wants', 'wanted', 'seeks', 'sought', 'condemned', 'condemns', 'vowed', 'vows', 'agreed', 'agrees', 'refused', 'refuses', 'claims', 'claimed', 'considers', 'considered', 'regards', 'views', 'sees', 'imposed', 'imposes', 'pledged', 'pledges', 'urged', 'urges', 'threatened', 'threatens', 'responded', 'responds', 'retaliated', 'retaliates', 'recognised', 'recognized', 'recognises', 'recognizes', 'severed', 'expelled', 'deployed', 'deploys', 'provided', 'provides', 'supplies', 'supplied', 'hopes', 'fears', 'believes', 'maintains', 'argues', 'argued', 'called', 'calls', 'dismissed', 'dismisses', 'signalled', 'signaled', 'demanded', 'demands', 'offered', 'offers', 'backed', 'backs', 'sanctioned', 'invaded', 'annexed', 'lodged', 'summoned', 'declined', 'declared', 'declares', 'proposed', 'proposes', 'intends', 'tries', 'tried', 'continues', 'continued', 'appears', 'has', 'had', 'would', 'will', 'does', 'did', 'can', 'must', 'may', 'might',
]);

const BETWEEN: ReadonlySet<string> = new Set(['between', 'and', 'with', 'from', 'against', 'by', 'pressure', 'urge', 'urged', 'accused', 'accuse', 'warned']);
const RELATIONS: ReadonlySet<string> = new Set(['relations', 'ties', 'tensions', 'talks', 'agreement', 'deal', 'dialogue', 'cooperation', 'rivalry', 'negotiations', 'relationship', 'rapprochement', 'alliance', 'dispute', 'rift', 'trade', 'competition', 'war', 'contacts', 'support', 'pressure']);

function isNearRelation(tokens: Tokens, first: number): boolean {
  const before = wordAt(tokens, first - 1);
  if (!BETWEEN.has(before)) return false;
  for (let token = first - 2; token >= Math.max(0, first - 5); token--) if (RELATIONS.has(wordAt(tokens, token))) return true;
  return false;
}

/** @param isCapitalCity whether a listed entity is the capital of a state */
export function markMetonyms(tokens: Tokens, mentions: readonly Candidate[], isCapitalCity: (entity: number) => boolean): Candidate[] {
  return mentions.map((mention) => {
    if (mention.category !== 'place' || mention.entity < 0 || !isCapitalCity(mention.entity)) return mention;
    const next = mention.last + 1;
    const acts = next < tokens.count && tokens.gaps[next] === GAP.space && ACTS.has(wordAt(tokens, next));
    const placed = ['in', 'at', 'to', 'near', 'outside', 'around', 'of'].includes(wordAt(tokens, mention.first - 1));
    if (placed || !(acts || isNearRelation(tokens, mention.first))) return mention;
    return { ...mention, category: 'organisation', rule: 'metonym' };
  });
}
