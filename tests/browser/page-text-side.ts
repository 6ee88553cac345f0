/** What the test of the page text asks for inside a page. */
import { readPageText } from '../../utils/text/read-page-text';

const LIMIT = 100_000;

export function readBody(): string {
  return readPageText(document.body, { limit: LIMIT }).text;
}

/** Positions between and inside trees, each next to the words it should come to. */
export function readPositions(): { readonly [place: string]: string } {
  const shadow = (document.querySelector('#host') as Element).attachShadow({ mode: 'open' });
  const shade = shadow.appendChild(document.createElement('p'));
  shade.textContent = 'in shade';
  shadow.append(document.createElement('slot'));
  const shadows: ShadowRoot[] = [];
  const page = readPageText(document.body, { limit: LIMIT, onShadowRoot: (root) => shadows.push(root) });
  const from = (node: Node | null | undefined, offset: number): string => {
    const at = node === null || node === undefined ? null : page.offsetAt(node, offset);
    return at === null ? 'nowhere' : page.text.slice(at, at + 8);
  };
  const start = page.text.indexOf('shade');
  const range = page.toRange(start, start + 5);
  return {
    text: page.text,
    shadows: String(shadows.length),
    range:
      range === null ? 'none' : (range.startContainer.textContent?.slice(range.startOffset, range.endOffset) ?? ''),
    // A range from outside a shadow tree into it cannot be painted.
    across: page.toRange(0, start + 5) === null ? 'none' : 'some',
    inScript: from(document.querySelector('script')?.firstChild, 0),
    inShadow: from(shade.firstChild, 3),
    atLast: from(document.querySelector('#last'), 0),
    atEnd: from(document.body, document.body.childNodes.length),
  };
}

/** Text that a person edits by means without a mark in the markup; null where the browser has no such means. */
export function readWithEditContext(): string | null {
  const host = document.querySelector<HTMLElement & { editContext?: unknown }>('#editor');
  const { EditContext } = globalThis as { readonly EditContext?: new () => unknown };
  if (host === null || EditContext === undefined) return null;
  host.editContext = new EditContext();
  return readBody();
}

export function readInDesignMode(): string {
  document.designMode = 'on';
  return readBody();
}
