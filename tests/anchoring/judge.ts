/** Whether an answer about a passage is right, wrong, or no answer. */

import { wordsOf } from '../../utils/anchor/word-index';
import type { Anchor } from '../../utils/model/anchor';
import type { Case } from './cases';
import { withoutEdges } from './quotes';

/** `wrong`: it points at words that are not the passage. `missed`: lost, although it is there. `partly`: the right place, badly cut or named. */
export type Verdict = 'right' | 'partly' | 'missed' | 'wrong';

/** Share of the passage and of the answer that they have in common, for a passage that stands there unchanged. */
const SAME_OVERLAP = 0.9;
const CHANGED_OVERLAP = 0.5;
/** Less in common than this, and the reader is sent to other words. */
const WRONG_OVERLAP = 0.25;

type Span = { readonly start: number; readonly end: number };

function overlapOf(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common <= 0 ? 0 : common / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** By the place alone; null means that it was not found. */
export function judgePlace({ truth, after }: Case, place: Span | null): Verdict {
  if (truth.state === 'gone') return place === null ? 'right' : 'wrong';
  if (place === null) return 'missed';
  const overlap = overlapOf(truth, withoutEdges(after, place.start, place.end));
  if (overlap < WRONG_OVERLAP) return 'wrong';
  return overlap >= (truth.state === 'same' ? SAME_OVERLAP : CHANGED_OVERLAP) ? 'right' : 'partly';
}

const joined = (text: string): string =>
  wordsOf(text)
    .map((word) => word.text)
    .join('');

/** Whether the diff's old words are the passage's and its new words those of the place. */
function tellsBoth({ before, after, start, end }: Case, anchor: Anchor & { state: 'changed' }): boolean {
  const side = (kind: 'removed' | 'added'): string =>
    anchor.diff
      .filter((part) => part.kind === kind || part.kind === 'same')
      .map(({ text }) => text)
      .join(' ');
  return (
    joined(side('removed')) === joined(before.slice(start, end)) &&
    joined(side('added')) === joined(after.slice(anchor.start, anchor.end))
  );
}

/** By the place and by what is said of it: unchanged words are not called changed, changed ones never unchanged. */
export function judge(own: Case, anchor: Anchor): Verdict {
  const verdict = judgePlace(own, anchor.state === 'lost' ? null : anchor);
  if (verdict !== 'right' || anchor.state === 'lost') return verdict;
  if (own.truth.state === 'same') return anchor.state === 'changed' ? 'partly' : 'right';
  return anchor.state === 'changed' && tellsBoth(own, anchor) ? 'right' : 'partly';
}
