/**
 * Clippings as Markdown for notes and drafts: front matter, then one blockquote a clipping with its source under it. What
 * came from a page is text and stays text: no markup, link, heading or front matter can come out of it.
 */
import { clippingUrl } from '../clipping/clipping-url';
import type { Clipping, Drift } from '../model/clipping';
import { inline, linesOf, linkTo } from './markdown-text';

/** A scalar that YAML 1.1 and 1.2 both read as this very text: a JSON string without invisible or line-ending characters. */
function yamlText(text: string): string {
  const escapeChar = (char: string): string => {
    const hex = (char.codePointAt(0) ?? 0).toString(16);
    return hex.length > 4 ? `\\U${hex.padStart(8, '0')}` : `\\u${hex.padStart(4, '0')}`;
  };
  return JSON.stringify(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cn}]/gu,
    escapeChar,
  );
}

function yamlTexts(texts: readonly string[]): string {
  return `[${texts.map(yamlText).join(', ')}]`;
}

const day = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

function sourceLine(clipping: Clipping): string {
  const { source } = clipping;
  const title = inline(source.title) || inline(source.url);
  const authors = source.authors.map(inline).filter((author) => author !== '');
  const parts = [
    ...(authors.length > 0 ? [authors.join(', ')] : []),
    linkTo(clippingUrl(clipping), title),
    ...(source.outlet === null ? [] : [inline(source.outlet)]),
    ...(source.published === null ? [] : [`published ${source.published.slice(0, 10)}`]),
    ...(source.modified === null ? [] : [`modified ${source.modified.slice(0, 10)}`]),
    `clipped ${day(clipping.clippedAtMs)}`,
  ];
  return `Source: ${parts.join(', ')}`;
}

/** No second quotation: a reader of the file must not take today's words for the clipped ones. */
function driftBlock({ quote, seenAtMs }: Drift): string {
  if (quote === null) return `The passage no longer stood on the page on ${day(seenAtMs)}.`;
  return `The page said on ${day(seenAtMs)}: ${linesOf(quote).join('\n\n')}`;
}

function clippingBlock(clipping: Clipping): string {
  const quote = linesOf(clipping.quote).map((line) => `> ${line}`);
  const tags = clipping.tags.map(inline).filter((tag) => tag !== '');
  return [
    quote.join('\n>\n') || '>',
    sourceLine(clipping),
    ...(clipping.drift === null ? [] : [driftBlock(clipping.drift)]),
    ...(tags.length > 0 ? [`Tags: ${tags.join('; ')}`] : []),
    ...(clipping.note.trim() === '' ? [] : [`Note: ${linesOf(clipping.note).join('\n\n')}`]),
  ].join('\n\n');
}

/**
 * A Markdown document of these clippings in the order given.
 * @param exportedAtMs written as the day `exported` of the front matter
 */
export function exportMarkdown(clippings: readonly Clipping[], exportedAtMs: number): string {
  const tags = [...new Set(clippings.flatMap((clipping) => clipping.tags))].sort();
  const frontMatter = [
    '---',
    `title: ${yamlText(clippings.length === 1 ? (clippings[0]?.source.title ?? '') : 'Clippings')}`,
    `exported: ${yamlText(day(exportedAtMs))}`,
    `clippings: ${clippings.length}`,
    `tags: ${yamlTexts(tags)}`,
    '---',
  ].join('\n');
  return `${[frontMatter, ...clippings.map(clippingBlock)].join('\n\n')}\n`;
}
