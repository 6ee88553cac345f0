/** The page's scripts as they are shipped: the check that runs on every page, the reader that it brings to stories, the tools that a gesture brings. */
import { existsSync, statSync } from 'node:fs';
import { buildExtension } from '../tests/browser/build-extension';
import { buildFolder } from '../tests/browser/run-extension';
import type { Report } from './report';

export async function benchSize(report: Report): Promise<void> {
  const folder = buildFolder('chromium', 'production');
  if (!existsSync(`${folder}/check.js`)) await buildExtension('chromium', 'production');
  report.head('Page scripts, minified');
  const sizeOf = (name: string): number => {
    const { size } = statSync(`${folder}/${name}.js`);
    report.row(name, `${(size / 1000).toFixed(1)} kB`);
    return size / 1000;
  };
  report.budget({ name: 'content-script-kb', measured: sizeOf('check'), limit: 40 });
  report.budget({ name: 'reader-script-kb', measured: sizeOf('reader'), limit: 40 });
  report.budget({ name: 'tools-script-kb', measured: sizeOf('tools'), limit: 40 });
}
