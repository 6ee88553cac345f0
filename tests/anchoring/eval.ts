/** Prints how often passages are found again after edits, ours beside the peer: by what was edited and by kind of passage. */
import { type Case, makeCases } from './cases';
import { type Scored, scoreOurs, scorePeer, sharesOf } from './measure';

const COUNT = 3_000;
const SEED = Number(process.argv[2] ?? 1);

const percent = (share: number): string => (Number.isNaN(share) ? '-' : (100 * share).toFixed(2)).padStart(7);

function printRows(
  title: string,
  groups: (own: Case) => readonly string[],
  ours: readonly Scored[],
  peer: readonly Scored[],
): void {
  console.log(`\n${title.padEnd(22)}  cases    right  wrong   lost   |  peer right  wrong   lost`);
  const names = [...new Set(ours.flatMap(({ own }) => groups(own)))].sort();
  for (const name of names) {
    const [mine, theirs] = [ours, peer].map((scored) =>
      sharesOf(scored.filter(({ own }) => groups(own).includes(name))),
    );
    if (mine === undefined || theirs === undefined) continue;
    const row = ({ right, wrong, lost }: typeof mine): string => `${percent(right)}${percent(wrong)}${percent(lost)}`;
    console.log(`${name.padEnd(22)} ${String(mine.cases).padStart(6)}  ${row(mine)}   |    ${row(theirs)}`);
  }
}

const cases = makeCases(COUNT, SEED);
const begun = performance.now();
const ours = scoreOurs(cases);
const between = performance.now();
const peer = scorePeer(cases);
const ended = performance.now();
printRows('edit', ({ edits }) => edits, ours, peer);
printRows('passage', ({ kind }) => [kind], ours, peer);
printRows('article', ({ story }) => [story], ours, peer);
printRows('truth', ({ truth }) => [truth.state, 'all'], ours, peer);
console.log(`\nours ${Math.round(between - begun)} ms, peer ${Math.round(ended - between)} ms`);
if (process.argv.includes('--failures'))
  for (const { own, verdict } of ours.filter((one) => one.verdict !== 'right'))
    console.log(
      verdict,
      own.seed,
      own.story,
      own.kind,
      own.truth.state,
      own.edits.join('+'),
      JSON.stringify(own.before.slice(own.start, own.end).slice(0, 60)),
    );
