/** Finding 200 clippings again in a page of 1 MB, against the search that Hypothesis uses, as it documents to use it. */

import { findByPeer } from '../tests/anchoring/peer';
import { createRandom } from '../tests/anchoring/random';
import { describeQuote } from '../utils/anchor/describe';
import { findAnchors } from '../utils/anchor/find';
import { timeInTurn, timeOnce } from './measure';
import { ms, type Report, times } from './report';
import { makeText } from './stock';

const CLIPPINGS = 200;
/** Share of clippings whose words the page has changed since. */
const CHANGED = 0.5;

type Change = { readonly start: number; readonly end: number; readonly with: string };

/** Sentences spread over the text; of some one word has been replaced. */
function choosePassages(text: string): { passages: { start: number; end: number }[]; changes: Change[] } {
  const random = createRandom(3);
  const passages: { start: number; end: number }[] = [];
  const changes: Change[] = [];
  for (let i = 0; i < CLIPPINGS; i++) {
    const from = text.indexOf('. ', Math.floor((text.length * (i + 0.1)) / CLIPPINGS)) + 2;
    const end = text.indexOf('. ', from + 60) + 1;
    if (from < 2 || end < 1) continue;
    passages.push({ start: from, end });
    const word = text.indexOf(' ', from + 20) + 1;
    if (random.chance(CHANGED)) changes.push({ start: word, end: text.indexOf(' ', word), with: 'reportedly' });
  }
  return { passages, changes };
}

function applyChanges(text: string, changes: readonly Change[]): string {
  let now = '';
  let at = 0;
  for (const change of changes) {
    now += text.slice(at, change.start) + change.with;
    at = change.end;
  }
  return now + text.slice(at);
}

export function benchAnchoring(report: Report): void {
  const before = makeText(1 << 20, 4);
  const { passages, changes } = choosePassages(before);
  const selectors = passages.map(({ start, end }) => describeQuote(before, start, end));
  const now = applyChanges(before, changes);
  const ours = timeInTurn({ ours: () => findAnchors(selectors, now) }, 2_000, 3).ours;
  const peer = timeOnce(() => selectors.map((own) => findByPeer(own, now)));
  const lost = findAnchors(selectors, now).filter(({ state }) => state === 'lost').length;
  report.head(`${selectors.length} clippings in a page of 1 MB, ${changes.length} of them changed`);
  report.row('ours', ms(ours), `${lost} lost`);
  report.row('approx-string-match', ms(peer), times(peer / ours));
  report.budget({ name: 'anchor-200-per-peer', measured: ours / peer, limit: 0.1 });
}
