/** The content script as it is shipped. */
import { existsSync, statSync } from 'node:fs';
import { buildExtension } from '../tests/browser/build-extension';
import { buildFolder } from '../tests/browser/run-extension';
import type { Report } from './report';

export async function benchSize(report: Report): Promise<void> {
  const script = `${buildFolder('chromium', 'production')}/reader.js`;
  if (!existsSync(script)) await buildExtension('chromium', 'production');
  const { size } = statSync(script);
  report.head('Content script');
  report.row('minified', `${(size / 1000).toFixed(1)} kB`);
  report.budget({ name: 'content-script-kb', measured: size / 1000, limit: 40 });
}
