/**
 * `npm run eval`: scores the labelled texts of this folder, by category; with `-- --misses` lists what was missed and what nobody asked for.
 */

import { compileShipped, runDetection } from './run';
import { f1 } from './score';

const { score, falsePerThousand, missed, spurious } = runDetection(compileShipped());
const percent = (part: number, whole: number): string =>
  (whole === 0 ? '-' : ((100 * part) / whole).toFixed(1)).padStart(7);

if (process.argv.includes('--misses')) {
  for (const line of missed) console.log(`missed   ${line}`);
  for (const line of spurious) console.log(`spurious ${line}`);
}
console.log('category      labelled  found  recall  typed');
for (const [category, own] of [...score.byCategory].sort(([, a], [, b]) => b.labelled - a.labelled)) {
  console.log(
    `${category.padEnd(14)}${String(own.labelled).padStart(8)}${String(own.found).padStart(7)} ${percent(own.overlap, own.labelled)}${percent(own.typed, own.labelled)}`,
  );
}
const { all } = score;
console.log(`recall ${percent(all.overlap, all.labelled)} precision ${percent(all.overlap, all.found)}`);
console.log(
  `F1 overlap ${f1(all, 'overlap').toFixed(1)} typed ${f1(all, 'typed').toFixed(1)} exact ${f1(all, 'exact').toFixed(1)}`,
);
console.log(`texts of other fields: ${falsePerThousand.toFixed(2)} mentions per 1,000 words that are no names`);
