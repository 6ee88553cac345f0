/** A briefing as one HTML file that loads nothing and runs nothing: every text is escaped, and its own policy forbids the rest. */
import type { Run } from '../citation/runs';
import { clippingUrl } from '../clipping/clipping-url';
import {
  type BriefingDocument,
  type BriefingPart,
  type DocumentWords,
  paragraphsOf,
  placeOf,
} from './briefing-document';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** What no HTML document may hold: controls but tab and line feed. */
const UNFIT = /(?![\t\n])\p{Cc}|\ufeff|\p{Surrogate}/gu;

function escapeHtml(text: string): string {
  return text.replace(UNFIT, '\ufffd').replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/** Any other kind of address stays words. */
function link(url: string, label: string): string {
  return /^https?:\/\//i.test(url) ? `<a href="${escapeHtml(url)}">${label}</a>` : label;
}

const TAG = { italic: 'i', bold: 'b' } as const;

function runHtml({ text, marks, url }: Run): string {
  const words = marks.reduce((inner, mark) => `<${TAG[mark]}>${inner}</${TAG[mark]}>`, escapeHtml(text));
  return url === null ? words : link(url, words);
}

function partHtml(part: BriefingPart, words: DocumentWords): string {
  if (part.type === 'heading') return `<h2 dir="auto">${escapeHtml(part.text.trim())}</h2>`;
  if (part.type === 'text')
    return paragraphsOf(part.text)
      .map((paragraph) => `<p class="text" dir="auto">${escapeHtml(paragraph)}</p>`)
      .join('\n');
  const { clipping, number } = part;
  const lang = /^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i.test(clipping.source.language ?? '') ? clipping.source.language : null;
  return [
    '<figure>',
    `<blockquote dir="auto"${lang === null ? '' : ` lang="${lang}"`}>${escapeHtml(clipping.quote)}</blockquote>`,
    `<figcaption>${link(clippingUrl(clipping), escapeHtml(placeOf(clipping, words.day)))} <a href="#source-${number}">[${number}]</a></figcaption>`,
    '</figure>',
  ].join('\n');
}

const STYLE = `
:root { color-scheme: light dark; }
body { max-width: 42rem; margin: 3rem auto; padding: 0 1.25rem; font: 1rem/1.55 Charter, Georgia, serif; }
h1 { font-size: 1.6rem; line-height: 1.25; } h2 { margin-top: 2rem; font-size: 1.15rem; break-after: avoid; }
figure { margin: 1.25rem 0; break-inside: avoid; } .text, blockquote { white-space: pre-line; overflow-wrap: anywhere; }
blockquote { margin: 0; padding-inline-start: 1rem; border-inline-start: 2px solid; }
figcaption, .sources { font-family: system-ui, sans-serif; font-size: .85rem; } figcaption { margin: .35rem 0 0 1rem; }
.sources { display: grid; grid-template-columns: auto 1fr; gap: .4rem .8rem; } .sources dd { margin: 0; overflow-wrap: anywhere; }
`;

/** @param language BCP 47 tag of the reader's language */
export function exportBriefingHtml(
  { title, parts, sources }: BriefingDocument,
  words: DocumentWords,
  language: string,
): string {
  const list = sources.map(
    ({ number, runs }) => `<dt id="source-${number}">[${number}]</dt><dd dir="auto">${runs.map(runHtml).join('')}</dd>`,
  );
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    `<h1 dir="auto">${escapeHtml(title)}</h1>`,
    ...parts.map((part) => partHtml(part, words)),
    ...(list.length > 0 ? [`<h2>${escapeHtml(words.sources)}</h2>`, '<dl class="sources">', ...list, '</dl>'] : []),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
