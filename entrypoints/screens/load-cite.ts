/** The citation engine with a style, loaded when something is to be cited: it is larger than the rest of a screen. */
import type { Cite } from '../../utils/citation/cite';
import { STYLES, type StyleId } from '../../utils/citation/style-names';
import { readShelf } from '../../utils/store/shelf-store';
import { database } from './database';

const STYLE_KEY = 'citation-style';

/** The style chosen last, for what has none of its own; a matter of this browser, kept by it. */
export function lastStyle(): string {
  return localStorage.getItem(STYLE_KEY) ?? STYLES[0];
}

export function rememberStyle(style: string): void {
  localStorage.setItem(STYLE_KEY, style);
}

/**
 * @param style one that is built in or the reader's own; the first built in where it is neither any more
 * @param language BCP 47 tag of the reader's language
 */
export async function loadCite(style: string, language: string): Promise<Cite> {
  const own = (await readShelf(database, 'style')).find(({ id }) => id === style);
  const { createCite } = await import('../../utils/citation/cite');
  if (own !== undefined) return createCite(own.csl, language);
  const { BUILT_IN } = await import('../../utils/citation/built-in-styles');
  const builtIn: StyleId = STYLES.find((id) => id === style) ?? STYLES[0];
  return createCite(BUILT_IN[builtIn], language);
}
