/** Reads `<meta>` and `<link>` of a page's head. */

/** Content of the first non-empty `<meta>` whose name, property or itemprop is one of `names`, in the order of the names. */
export function readMeta(document: Document, names: readonly string[]): string | null {
  for (const name of names) {
    for (const meta of document.querySelectorAll(
      `meta[name="${name}" i], meta[property="${name}" i], meta[itemprop="${name}" i]`,
    )) {
      const content = meta.getAttribute('content')?.trim() ?? '';
      if (content !== '') return content;
    }
  }
  return null;
}

/** Contents of all `<meta>` of one name. */
export function readAllMeta(document: Document, name: string): string[] {
  return [...document.querySelectorAll(`meta[name="${name}" i], meta[property="${name}" i]`)]
    .map((meta) => meta.getAttribute('content')?.trim() ?? '')
    .filter((content) => content !== '');
}

/** `rel=canonical`, resolved against the page's address; null where it is no web address. */
export function readCanonical(document: Document, url: string): string | null {
  const href = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href')?.trim();
  if (href === undefined || href === '' || !URL.canParse(href, url)) return null;
  const resolved = new URL(href, url);
  return resolved.protocol === 'https:' || resolved.protocol === 'http:' ? resolved.href : null;
}
