/** Of candidates that overlap the leftmost, then the longest, then the one of the higher priority counts. */
import type { Candidate } from './candidate';

export function resolveOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const ordered = [...candidates].sort((a, b) => a.first - b.first || b.last - a.last || b.priority - a.priority);
  const kept: Candidate[] = [];
  let free = 0;
  for (const candidate of ordered) {
    if (candidate.first < free) continue;
    free = candidate.last + 1;
    if (!candidate.never) kept.push(candidate);
  }
  return kept;
}
