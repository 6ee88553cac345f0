/** How elements shape their text where there is no layout engine: read from tag names and inline marks. For DOM libraries, not for browsers. */
import { BLOCK_TAGS, createKin, HIDDEN, type KinOf, type Look } from './element-look';

function readLook(element: Element): Look {
  const style = (element.getAttribute('style') ?? '').toLowerCase().replace(/\s+/g, '');
  if (element.hasAttribute('hidden') || /(^|;)display:none/.test(style)) return HIDDEN;
  const tag = element.localName;
  return {
    box: BLOCK_TAGS.has(tag) && !/(^|;)display:inline/.test(style) ? 'block' : 'inline',
    // Without a layout engine nothing is inherited; a child that takes `hidden` back is too rare to follow.
    visible: !/(^|;)visibility:(hidden|collapse)/.test(style),
    keepsSpace: tag === 'pre' || /(^|;)white-space:(pre|break-spaces)/.test(style),
  };
}

export const markupKinOf: KinOf = (element) => createKin(readLook(element));
