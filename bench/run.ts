/**
 * `npm run bench`: DESIGN's budgets as ratios measured in one run, against peers. Ends with a line a budget, and with exit code 1 where
 * one is over. `npm run bench -- match wake` runs the named ones alone.
 */
import { benchAnchoring } from './anchor';
import { benchLibrary } from './library';
import { benchMatching } from './match';
import { benchPage } from './page';
import { benchPageTasks } from './page-tasks';
import { Report } from './report';
import { benchSize } from './size';
import { benchWaking } from './wake';

const BENCHES = {
  match: benchMatching,
  wake: benchWaking,
  anchor: benchAnchoring,
  page: benchPage,
  tasks: benchPageTasks,
  library: benchLibrary,
  size: benchSize,
} as const;

const report = new Report();
const wanted = process.argv.slice(2);
for (const [name, bench] of Object.entries(BENCHES)) {
  if (wanted.length === 0 || wanted.includes(name)) await bench(report);
}
if (!report.end()) process.exitCode = 1;
