/** Words and dates of citations by language, as the Citation Style Language's authors keep them. */
import locales from '@citation-js/plugin-csl/lib-mjs/locales.json';

const ENGLISH = 'en-US';
const byTag: Readonly<Record<string, string>> = locales;

/** XML of the locale of a BCP 47 tag, of its language, or of American English where there is neither. */
export function localeFor(tag: string): string {
  const [language = ''] = tag.split('-');
  const near = Object.keys(byTag).find((own) => own.startsWith(`${language}-`)) ?? ENGLISH;
  return byTag[tag] ?? byTag[near] ?? '';
}
