/** Reads `<meta>` and `<link>` of a page's head. */

/** What `<meta>` elements of a page say, by their name, property or itemprop in lower case. */
export type Meta = ReadonlyMap<string, readonly string[]>;

/** A page may print thousands. */
const METAS = 500;

export function readMeta(document: Document): Meta {
  const found = new Map<string, string[]>();
  for (const meta of [...document.querySelectorAll('meta[content]')].slice(0, METAS)) {
    const content = meta.getAttribute('content')?.trim() ?? '';
    if (content === '') continue;
    for (const attribute of ['name', 'property', 'itemprop']) {
      const name = meta.getAttribute(attribute)?.toLowerCase();
      if (name === undefined) continue;
      const said = found.get(name);
      if (said === undefined) found.set(name, [content]);
      else said.push(content);
    }
  }
  return found;
}

/** The first that is said under one of `names`, in their order. */
export function firstOf(meta: Meta, names: readonly string[]): string | null {
  for (const name of names) {
    const first = meta.get(name)?.[0];
    if (first !== undefined) return first;
  }
  return null;
}

/** All that is said under `names`. */
export function allOf(meta: Meta, names: readonly string[]): string[] {
  return names.flatMap((name) => meta.get(name) ?? []);
}

/** `rel=canonical`, resolved against the page's address; null where it is no web address. */
export function readCanonical(document: Document, url: string): string | null {
  const href = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href')?.trim();
  if (href === undefined || href === '' || !URL.canParse(href, url)) return null;
  const resolved = new URL(href, url);
  return resolved.protocol === 'https:' || resolved.protocol === 'http:' ? resolved.href : null;
}
