/** A briefing as plain text for mail, numbered as it is in print. */
import { plainText } from '../citation/runs';
import { type BriefingDocument, type BriefingPart, type DocumentWords, placeOf } from './briefing-document';

function partText(part: BriefingPart, { day }: DocumentWords): string {
  if (part.type === 'heading') return part.text.trim().toLocaleUpperCase();
  if (part.type === 'text') return part.text.trim();
  const lines = `${part.clipping.quote.trim()}\n${placeOf(part.clipping, day)} [${part.number}]`;
  return lines.replace(/^/gm, '    ');
}

export function exportBriefingText({ title, parts, sources }: BriefingDocument, words: DocumentWords): string {
  const list = sources.map(({ number, runs }) => `[${number}] ${plainText(runs)}`).join('\n');
  const end = sources.length > 0 ? [`${words.sources.toLocaleUpperCase()}\n\n${list}`] : [];
  return `${[title, ...parts.map((part) => partText(part, words)), ...end].join('\n\n')}\n`;
}
