/** Whether a piece of a page belongs to something else than the story: other stories, comments, the site. */

const OTHER = 'nav, footer, [class*="related" i], [class*="comment" i], [class*="recirc" i], [class*="breadcrumb" i]';

/** The page's own elements say in their names what the page has, not what it is. */
const PAGE = new Set(['html', 'body', 'main']);

/** @param more a selector of more blocks that are elsewhere */
export function isElsewhere(element: Element, more = ''): boolean {
  const other = more === '' ? OTHER : `${OTHER}, ${more}`;
  const found = element.closest(other);
  return found !== null && !PAGE.has(found.localName);
}

function hasWords(node: Node | null): boolean {
  return node?.nodeType === 3 && /\p{L}/u.test(node.nodeValue ?? '');
}

/** Whether words stand before or behind a node in its line. */
export function isAmongWords(node: Node): boolean {
  return hasWords(node.previousSibling) || hasWords(node.nextSibling);
}
