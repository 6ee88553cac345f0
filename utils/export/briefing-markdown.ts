/** A briefing as Markdown, its sources as footnotes. Words of pages stay words, as in every export. */
import type { Run } from '../citation/runs';
import { clippingUrl } from '../clipping/clipping-url';
import {
  type BriefingDocument,
  type BriefingPart,
  type DocumentWords,
  paragraphsOf,
  placeOf,
} from './briefing-document';
import { escapeStart, escapeText, inline, linesOf, linkTo } from './markdown-text';

const SIGN = { italic: '*', bold: '**' } as const;

/** Signs of emphasis must touch words. */
function runText({ text, marks, url }: Run): string {
  if (url !== null) return linkTo(url, escapeText(text));
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(escapeText(text)) ?? [];
  if (words === '') return before;
  return before + marks.reduce((inner, mark) => `${SIGN[mark]}${inner}${SIGN[mark]}`, words) + after;
}

function partText(part: BriefingPart, words: DocumentWords): string {
  if (part.type === 'heading') return `## ${inline(part.text)}`;
  if (part.type === 'text')
    return paragraphsOf(part.text)
      .map((paragraph) => linesOf(paragraph).join('\\\n'))
      .join('\n\n');
  const { clipping, number } = part;
  const lines = [
    ...linesOf(clipping.quote),
    `${linkTo(clippingUrl(clipping), inline(placeOf(clipping, words.day)))}[^${number}]`,
  ];
  return lines.map((line) => `> ${line}`).join('\n>\n');
}

export function exportBriefingMarkdown({ title, parts, sources }: BriefingDocument, words: DocumentWords): string {
  const notes = sources.map(({ number, runs }) => `[^${number}]: ${escapeStart(runs.map(runText).join(''))}`);
  return `${[`# ${inline(title)}`, ...parts.map((part) => partText(part, words)), ...notes].join('\n\n')}\n`;
}
