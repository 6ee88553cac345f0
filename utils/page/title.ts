/** The title of a story: what stands over it, else what the page declares, without the outlet's name. */
import { likeness, wordsOf } from './likeness';

/** How alike two titles of one story are at least. */
const ALIKE = 0.5;

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

/** The first; the last, which is the window's, where the first has nothing of it: titles for sharing are rewritten most. */
function declaredTitle(declared: readonly (string | null)[]): string {
  const titles = declared.filter((own) => own !== null);
  const [first = '', last = ''] = [titles[0], titles.at(-1)];
  return last !== '' && likeness(wordsOf(first), wordsOf(last)) < ALIKE ? last : first;
}

/** `declared` in the order of trust, the window's title last. */
export function readTitle(
  headline: string | null,
  declared: readonly (string | null)[],
  outlets: readonly (string | null)[],
): string {
  return withoutOutlet(headline || declaredTitle(declared), outlets);
}
