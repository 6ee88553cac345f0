/** Makes an export in this page and hands it to the reader as a file. Nothing of it passes through a message. */
import type { ExportFormat } from '../../components/ExportButtons';
import { exportCslJson } from '../../utils/citation/csl-item';
import { exportBibtex } from '../../utils/export/bibtex';
import { exportCsv } from '../../utils/export/csv';
import { exportJson } from '../../utils/export/json';
import { exportMarkdown } from '../../utils/export/markdown';
import { exportRis } from '../../utils/export/ris';
import type { Backup } from '../../utils/model/backup';

const KINDS: Readonly<Record<ExportFormat, { readonly type: string; readonly ending: string }>> = {
  markdown: { type: 'text/markdown;charset=utf-8', ending: 'md' },
  csv: { type: 'text/csv;charset=utf-8', ending: 'csv' },
  json: { type: 'application/json', ending: 'json' },
  bibtex: { type: 'application/x-bibtex;charset=utf-8', ending: 'bib' },
  ris: { type: 'application/x-research-info-systems;charset=utf-8', ending: 'ris' },
  csl: { type: 'application/vnd.citationstyles.csl+json', ending: 'csl.json' },
};

/** The browser has read the file long before. */
const KEEP_MS = 60_000;

function textOf(backup: Backup, format: ExportFormat, nowMs: number): string {
  const { clippings } = backup;
  switch (format) {
    case 'markdown':
      return exportMarkdown(clippings, nowMs);
    case 'csv':
      return exportCsv(clippings);
    case 'json':
      return exportJson(backup, nowMs);
    case 'bibtex':
      return exportBibtex(clippings);
    case 'ris':
      return exportRis(clippings);
    case 'csl':
      return exportCslJson(clippings);
  }
}

/** @param backup of which only JSON takes more than the clippings */
export function downloadBackup(backup: Backup, format: ExportFormat): void {
  const nowMs = Date.now();
  const { type, ending } = KINDS[format];
  const name = `attache-${new Date(nowMs).toISOString().slice(0, 10)}.${ending}`;
  downloadText(textOf(backup, format, nowMs), name, type);
}

/** @param type of the file, as browsers name it */
export function downloadText(text: string, name: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEEP_MS);
}
