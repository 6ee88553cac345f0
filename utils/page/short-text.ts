/** The text of elements that may be lines, without reading a whole article for it. */
import { FACTS } from '../model/fact-limits';
import { isFilledIn } from './filled-in';

/** Pages hide much white space in a line. */
const READ_CHARS = 4 * FACTS.lineChars;

function fold(text: string): string {
  return text.slice(0, READ_CHARS).replace(/\s+/g, ' ').trim();
}

function beginningOf(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  let text = '';
  for (let node = walker.nextNode(); node !== null && text.length < READ_CHARS; node = walker.nextNode())
    if (!isFilledIn(node)) text += node.nodeValue ?? '';
  return fold(text);
}

/** In one line; null where it is longer than `FACTS.lineChars`. */
export function shortText(element: Element): string | null {
  const text = beginningOf(element);
  return text.length <= FACTS.lineChars ? text : null;
}

/** Any text, or the beginning of an element's, as one that fits a line. */
export function cutLine(text: string | Element | null | undefined): string {
  const line = typeof text === 'object' && text !== null ? beginningOf(text) : fold(text ?? '');
  return line.slice(0, FACTS.lineChars);
}
