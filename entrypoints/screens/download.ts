/** Makes an export in this page and hands it to the reader as a file. Nothing of it passes through a message. */
import type { ExportFormat } from '../../components/ExportButtons';
import { exportCsv } from '../../utils/export/csv';
import { exportJson } from '../../utils/export/json';
import { exportMarkdown } from '../../utils/export/markdown';
import type { Backup } from '../../utils/model/backup';

const KINDS: Readonly<Record<ExportFormat, { readonly type: string; readonly ending: string }>> = {
  markdown: { type: 'text/markdown;charset=utf-8', ending: 'md' },
  csv: { type: 'text/csv;charset=utf-8', ending: 'csv' },
  json: { type: 'application/json', ending: 'json' },
};

/** The browser has read the file long before. */
const KEEP_MS = 60_000;

function textOf(backup: Backup, format: ExportFormat, nowMs: number): string {
  if (format === 'markdown') return exportMarkdown(backup.clippings, nowMs);
  return format === 'csv' ? exportCsv(backup.clippings) : exportJson(backup, nowMs);
}

/** @param backup of which only JSON takes more than the clippings */
export function downloadBackup(backup: Backup, format: ExportFormat): void {
  const nowMs = Date.now();
  const { type, ending } = KINDS[format];
  const url = URL.createObjectURL(new Blob([textOf(backup, format, nowMs)], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `attache-${new Date(nowMs).toISOString().slice(0, 10)}.${ending}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEEP_MS);
}
