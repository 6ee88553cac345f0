/** The title of a story: what stands over it, else what the page declares, without the outlet's name. */
import { likeness, textOf, wordsOf } from './headline';

const TAIL = /^(.{8,}?)\s+(?:[|–—·»•-]|::)\s+([^|–—·»•]{2,60})$/u;

/** `Headline | Outlet` → `Headline`, where the tail is like one of `outlets`. */
export function withoutOutlet(title: string, outlets: readonly (string | null)[]): string {
  const parts = TAIL.exec(title);
  const [, head, tail] = parts ?? [];
  if (head === undefined || tail === undefined) return title;
  const last = title.slice(title.length - tail.length);
  const isOutlet = outlets.some((outlet) => {
    if (outlet === null) return false;
    const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
    return plain(outlet) === plain(last) || likeness(wordsOf(outlet), wordsOf(last)) >= 0.6;
  });
  return isOutlet ? head : title;
}

/** `declared` in the order of trust. */
export function readTitle(
  headline: Element | null,
  declared: readonly (string | null)[],
  outlets: readonly (string | null)[],
): string {
  const shown = headline === null ? '' : textOf(headline);
  const title = shown !== '' ? shown : (declared.find((own) => own !== null && own.trim() !== '') ?? '');
  return withoutOutlet(title, outlets);
}
