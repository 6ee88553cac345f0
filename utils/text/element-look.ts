/** How an element shapes the text inside it: whether it is shown, breaks the line, keeps its white space. Measured from the computed style. */
export type Look = {
  readonly box: 'none' | 'block' | 'inline';
  /** `visibility` is inherited but may be taken back by a child, so it silences text, not elements. */
  readonly visible: boolean;
  readonly keepsSpace: boolean;
};

export const BLOCK_TAGS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section summary table ' +
    'tbody td tfoot th thead tr ul'
  ).split(' '),
);

export const HIDDEN: Look = { box: 'none', visible: false, keepsSpace: false };
const INLINE: Look = { box: 'inline', visible: true, keepsSpace: false };
const BLOCK: Look = { box: 'block', visible: true, keepsSpace: false };

function keepsSpace(whiteSpace: string): boolean {
  return whiteSpace.startsWith('pre') || whiteSpace === 'break-spaces';
}

/** The usual ways to keep a text for screen readers only: a clipped or one-pixel box taken out of the flow. */
function isClippedAway(style: CSSStyleDeclaration): boolean {
  if (style.clip === 'rect(0px, 0px, 0px, 0px)' || style.clip === 'rect(1px, 1px, 1px, 1px)') return true;
  if (/^inset\((50|100)%/.test(style.clipPath)) return true;
  return style.overflow === 'hidden' && Number.parseFloat(style.width) <= 1 && Number.parseFloat(style.height) <= 1;
}

/** A drop cap is a floated letter of its word, though a float is a block to the style engine. */
function isDropCap(element: Element, style: CSSStyleDeclaration): boolean {
  return style.float !== 'none' && !BLOCK_TAGS.has(element.localName) && (element.textContent ?? '').trim().length <= 2;
}

function measureLook(element: Element, window: Window): Look {
  const style = window.getComputedStyle(element);
  const display = style.display;
  if (display === 'none') return HIDDEN;
  const visible = style.visibility === 'visible';
  const space = keepsSpace(style.whiteSpace);
  if (display.startsWith('inline') || display === 'contents' || display.startsWith('ruby')) {
    return visible && !space ? INLINE : { box: 'inline', visible, keepsSpace: space };
  }
  const { position } = style;
  if ((position === 'absolute' || position === 'fixed') && isClippedAway(style)) return HIDDEN;
  if (isDropCap(element, style)) return { box: 'inline', visible, keepsSpace: space };
  return visible && !space ? BLOCK : { box: 'block', visible, keepsSpace: space };
}

/**
 * Elements with the same tags and classes up to the root look the same, so each such kin is measured once: computed styles
 * cost more than everything else in reading a page.
 */
export type Kin = { readonly look: Look; readonly children: Map<string, Kin> };

/** `tag` is the element's local name, which the caller has already asked for. */
export type KinOf = (element: Element, tag: string, parent: Kin | null) => Kin;

export function createKin(look: Look): Kin {
  return { look, children: new Map() };
}

/** The look-up for a document with a layout engine. */
export function createKinOf(window: Window): KinOf {
  const hidden = createKin(HIDDEN);
  return (element, tag, parent) => {
    const isMarked = element.hasAttributes();
    if (parent === null || (isMarked && element.hasAttribute('style'))) return createKin(measureLook(element, window));
    const className = isMarked ? element.className : '';
    const name = className === '' ? tag : `${tag} ${className}`;
    const known = parent.children.get(name);
    if (known === undefined) {
      const kin = createKin(measureLook(element, window));
      parent.children.set(name, kin);
      return kin;
    }
    // Style sheets tell kin apart by position and by other attributes, mostly to hide them.
    if (known.look.box === 'none') return element.checkVisibility() ? createKin(measureLook(element, window)) : known;
    const isHidden = (isMarked || known.look.box === 'block') && !element.checkVisibility();
    return isHidden ? hidden : known;
  };
}
