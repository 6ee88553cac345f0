/** Reads `<meta>` of a page. */
import { FACTS } from '../model/fact-limits';

/** What `<meta>` elements of a page say, by their name, property or itemprop in lower case. */
export type Meta = ReadonlyMap<string, readonly string[]>;

export function readMeta(document: Document): Meta {
  const found = new Map<string, string[]>();
  for (const meta of [...document.querySelectorAll('meta[content]')].slice(0, FACTS.metas)) {
    const content = meta.getAttribute('content')?.trim().slice(0, FACTS.metaChars) ?? '';
    if (content === '') continue;
    for (const attribute of ['name', 'property', 'itemprop']) {
      const name = meta.getAttribute(attribute)?.slice(0, FACTS.lineChars).toLowerCase();
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
