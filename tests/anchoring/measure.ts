/** Ours and the peer over the same cases, counted. */
import { describeQuote } from '../../utils/anchor/describe';
import { findAnchors } from '../../utils/anchor/find';
import { measureRival } from '../../utils/anchor/rival';
import type { TextSelectors } from '../../utils/model/selector';
import type { Case } from './cases';
import { judge, judgePlace, type Verdict } from './judge';
import { findByPeer } from './peer';

export type Scored = { readonly own: Case; readonly verdict: Verdict };

export function selectorsOf({ before, start, end }: Case): TextSelectors {
  return { ...describeQuote(before, start, end), rival: measureRival(before, start, end) };
}

export function scoreOurs(cases: readonly Case[]): Scored[] {
  return cases.map((own) => {
    const [anchor = { state: 'lost' as const }] = findAnchors([selectorsOf(own)], own.after);
    return { own, verdict: judge(own, anchor) };
  });
}

export function scorePeer(cases: readonly Case[]): Scored[] {
  return cases.map((own) => ({ own, verdict: judgePlace(own, findByPeer(selectorsOf(own), own.after)) }));
}

export type Shares = {
  readonly cases: number;
  readonly right: number;
  readonly wrong: number;
  /** Of the passages that are gone. */
  readonly lost: number;
};

export function sharesOf(scored: readonly Scored[]): Shares {
  const share = (part: readonly Scored[], verdict: Verdict): number =>
    part.filter((one) => one.verdict === verdict).length / part.length;
  const gone = scored.filter(({ own }) => own.truth.state === 'gone');
  return {
    cases: scored.length,
    right: share(scored, 'right'),
    wrong: share(scored, 'wrong'),
    lost: share(gone, 'right'),
  };
}
