/** Collects what a page says and shows of itself, within `FACTS`. Judges nothing: `article.ts` and `source.ts` do, away from the page. */
import { FACTS } from '../model/fact-limits';
import { LIMITS } from '../model/limits';
import type { ArticleFacts, NearPiece, PageFacts } from '../model/page-facts';
import { type FoundArticle, findArticle } from './article-root';
import { isAmongWords, isElsewhere } from './elsewhere';
import { textOf } from './headline';
import { readMeta } from './meta-tags';
import { type Piece, piecesNear } from './near-headline';
import { cutLine, shortText } from './short-text';
import { LIVES, Signatures } from './signatures';
import { collectDateLines, collectTimes } from './time-marks';

function collectJsonLd(document: Document): string[] {
  const blocks: string[] = [];
  let room: number = FACTS.jsonChars;
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const text = script.textContent ?? '';
    if (text.length > Math.min(room, FACTS.blockChars)) continue;
    room -= text.length;
    if (blocks.push(text) === FACTS.blocks) break;
  }
  return blocks;
}

function itemTypesAround(root: Element): string[] {
  const types: string[] = [];
  for (let at: Element | null = root; at !== null && types.length < FACTS.ranks; at = at.parentElement) {
    const type = at.getAttribute('itemtype');
    if (type !== null) types.push(cutLine(type));
  }
  return types;
}

/** A button that puts the page's subject into a basket. */
const BASKET = 'form[action*="/cart" i], [name="add-to-cart"], [class*="add-to-cart"], meta[property$="price:amount"]';

function describePiece({ text, element }: Piece, signatures: Signatures): NearPiece {
  const isLife = isElsewhere(element, LIVES);
  const datetime = element.closest('time')?.getAttribute('datetime') ?? null;
  return {
    text: text.length > FACTS.lineChars ? '' : text.replace(/\s+/g, ' '),
    line: shortText(element),
    isLink: element.localName === 'a',
    isAmongWords: isAmongWords(element),
    isAside: isElsewhere(element, 'aside'),
    isLife,
    datetime: datetime === null ? null : cutLine(datetime),
    signed: isLife ? [] : signatures.around(element),
  };
}

/** What it takes to judge whether the page is a story. Never throws. */
export function collectArticleFacts(
  document: Document,
  url: string,
  { root, headline, prose }: FoundArticle = findArticle(document),
  signatures: Signatures = new Signatures(),
): ArticleFacts {
  return {
    url: url.slice(0, LIMITS.urlChars),
    jsonLd: collectJsonLd(document),
    meta: [...readMeta(document)],
    itemTypes: itemTypesAround(root),
    hasBasket: document.querySelector(BASKET) !== null,
    prose: { chars: prose.charsIn(root), paragraphs: prose.paragraphsIn(root), all: prose.chars },
    near: piecesNear(headline ?? root, headline !== null).map((piece) => describePiece(piece, signatures)),
    signatures: signatures.all,
    times: collectTimes(document),
  };
}

/** What it takes to tell the source, too. Never throws. */
export function collectFacts(
  document: Document,
  url: string,
  article: FoundArticle = findArticle(document),
): PageFacts {
  const signatures = new Signatures();
  const { root, headline } = article;
  const canonical = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? null;
  return {
    ...collectArticleFacts(document, url, article, signatures),
    windowTitle: document.title.slice(0, FACTS.metaChars),
    headline: headline === null ? null : textOf(headline).slice(0, FACTS.metaChars),
    language: document.documentElement.getAttribute('lang')?.slice(0, FACTS.lineChars) ?? null,
    // Cut short it would be another address.
    canonical: canonical !== null && canonical.length <= LIMITS.urlChars ? canonical : null,
    signed: signatures.inside(root),
    dateLines: collectDateLines(root),
  };
}
