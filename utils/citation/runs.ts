/**
 * Formatted text as plain data: stretches of words with what is to be seen of them. The citation engine writes strings; here
 * they are given marks that no text can hold, and are taken apart again, so that nothing of a page is ever read as markup.
 */

export type Mark = 'italic' | 'bold';
export type Run = {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** The address that the words lead to; null for none. */
  readonly url: string | null;
};

/** Of the private use area: texts are freed of them before. */
const OPEN: Readonly<Record<Mark, string>> = { italic: '\ue000', bold: '\ue001' };
const CLOSE: Readonly<Record<Mark, string>> = { italic: '\ue002', bold: '\ue003' };
const SIGNS = /([\ue000-\ue003])/;

export function withoutSigns(text: string): string {
  return text.replace(/[\ue000-\ue003]/g, '');
}

export function markText(mark: Mark, text: string): string {
  return `${OPEN[mark]}${text}${CLOSE[mark]}`;
}

/** @param url becomes a link where it stands in the text */
export function toRuns(marked: string, url: string): Run[] {
  const runs: Run[] = [];
  const open = new Map<Mark, number>();
  const add = (text: string, link: string | null): void => {
    const marks = (['italic', 'bold'] as const).filter((mark) => (open.get(mark) ?? 0) > 0);
    if (text !== '') runs.push({ text, marks, url: link });
  };
  for (const part of marked.split(SIGNS)) {
    const opened = (['italic', 'bold'] as const).find((mark) => OPEN[mark] === part);
    const closed = (['italic', 'bold'] as const).find((mark) => CLOSE[mark] === part);
    if (opened !== undefined) open.set(opened, (open.get(opened) ?? 0) + 1);
    else if (closed !== undefined) open.set(closed, (open.get(closed) ?? 0) - 1);
    else
      for (const [index, text] of (url === '' ? [part] : part.split(url)).entries()) {
        if (index > 0) add(url, url);
        add(text, null);
      }
  }
  return runs;
}

/** The words alone. */
export function plainText(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}
