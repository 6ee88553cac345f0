/** What is never read, whatever it looks like: text that a person edits, controls, code, and content that is not prose. */

const NOTHING_TAGS = new Set(
  // How ruby's words are spoken stands between them, and would part them.
  'script style noscript template head title frame map datalist option source track rt rp'.split(' '),
);

/** Seen as a thing between two words. A control's words are not the article's, and code is not prose: `C-2` in it is an identifier. */
const GAP_TAGS = new Set(
  (
    'img svg math iframe object embed canvas video audio input textarea select button progress meter output ' +
    'code samp kbd var'
  ).split(' '),
);

/** Editors for code are `code`: the lines they show are copies of what a hidden field holds. */
const EDITING_ROLES = new Set(['textbox', 'searchbox', 'combobox', 'spinbutton', 'code']);

/** Whether text becomes editable at this element. */
function isEditingHost(element: Element): boolean {
  // EditContext hosts have no mark in the markup, and `isContentEditable` is false for them.
  if ('editContext' in element && element.editContext !== null && element.editContext !== undefined) return true;
  if (!element.hasAttributes()) return false;
  const editable = element.getAttribute('contenteditable')?.toLowerCase() ?? 'inherit';
  if (editable !== 'false' && editable !== 'inherit') return true;
  return EDITING_ROLES.has(element.getAttribute('role') ?? '');
}

/** How an element counts in the page text: read, left out as a thing between words, or left out as if it were not there. */
export function readingOf(element: Element, tag: string): 'prose' | 'gap' | 'nothing' {
  if (NOTHING_TAGS.has(tag)) return 'nothing';
  return GAP_TAGS.has(tag) || isEditingHost(element) ? 'gap' : 'prose';
}

function parentAcrossShadow(node: Node): Node | null {
  if (node.parentNode !== null) return node.parentNode;
  return node.nodeType === 11 && 'host' in node ? (node.host as Node) : null;
}

/** Whether a node lies in text that a person edits, or in a form field. Open and closed shadow roots are crossed. */
export function isEditable(node: Node): boolean {
  const document = node.nodeType === 9 ? (node as Document) : node.ownerDocument;
  if (document?.designMode === 'on') return true;
  for (let at: Node | null = node; at !== null; at = parentAcrossShadow(at)) {
    if (at.nodeType !== 1) continue;
    const element = at as HTMLElement;
    if (element.isContentEditable || isEditingHost(element)) return true;
    if (element.localName === 'input' || element.localName === 'textarea' || element.localName === 'select')
      return true;
  }
  return false;
}
