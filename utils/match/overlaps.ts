/** Of candidates that overlap the leftmost, then the longest, then the one of the higher priority counts. */
import type { Candidate } from './candidate';

/** By first token: the scan's candidates come so, and sorting tens of thousands again would cost more than the scan. */
function inOrder(candidates: readonly Candidate[]): readonly Candidate[] {
  let before = -1;
  for (const { first } of candidates) {
    if (first < before) return [...candidates].sort((a, b) => a.first - b.first);
    before = first;
  }
  return candidates;
}

function isBetter(a: Candidate, b: Candidate): boolean {
  return a.last > b.last || (a.last === b.last && a.priority > b.priority);
}

/** Both lists as one by first token; of the same token those of `left` come first. */
function* inTurn(left: readonly Candidate[], right: readonly Candidate[]): Generator<Candidate> {
  let next = 0;
  for (const candidate of left) {
    for (let other = right[next]; other !== undefined && other.first < candidate.first; other = right[next]) {
      yield other;
      next++;
    }
    yield candidate;
  }
  for (; next < right.length; next++) yield right[next] as Candidate;
}

/** @param more further candidates, looked at after those of the first list that begin with the same token and are as good */
export function resolveOverlaps(candidates: readonly Candidate[], more: readonly Candidate[] = []): Candidate[] {
  const kept: Candidate[] = [];
  let free = 0;
  let best: Candidate | null = null;
  const keep = (candidate: Candidate): void => {
    if (!candidate.never) kept.push(candidate);
    free = candidate.last + 1;
  };
  const left = inOrder(candidates);
  for (const candidate of more.length === 0 ? left : inTurn(left, inOrder(more))) {
    if (best !== null && best.first < candidate.first) {
      keep(best);
      best = null;
    }
    if (candidate.first >= free && (best === null || isBetter(candidate, best))) best = candidate;
  }
  if (best !== null) keep(best);
  return kept;
}
