/** English plurals of common nouns, for terms and for platforms printed in the plural (`airstrikes`, `Rafales`). */

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['man', 'men'],
  ['woman', 'women'],
  ['person', 'people'],
  ['child', 'children'],
  ['wife', 'wives'],
  ['life', 'lives'],
  ['knife', 'knives'],
  ['thief', 'thieves'],
  ['crisis', 'crises'],
  ['basis', 'bases'],
  ['axis', 'axes'],
  ['analysis', 'analyses'],
  ['memorandum', 'memoranda'],
  ['attaché', 'attachés'],
  ['communiqué', 'communiqués'],
  ['coup', 'coups'],
  ['corps', 'corps'],
  ['aircraft', 'aircraft'],
  ['spacecraft', 'spacecraft'],
  ['series', 'series'],
  ['means', 'means'],
  ['headquarters', 'headquarters'],
  ['ordnance', 'ordnance'],
  ['personnel', 'personnel'],
]);

/** Nouns of the field that end in `-man` but not as `man` does are rare; `airman`, `spokeswoman`, `seaman` are the rule. */
function pluralOfWord(word: string): string | null {
  const lower = word.toLowerCase();
  const irregular = IRREGULAR.get(lower);
  if (irregular !== undefined) return irregular === lower ? null : irregular;
  // `F-15Es`; of `F-35` the matcher reads the plural by itself.
  if (/\d\p{Lu}{1,2}$/u.test(word)) return `${word}s`;
  if (!/\p{Ll}$/u.test(word)) return null;
  if (/(wo)?man$/.test(lower)) return `${word.slice(0, -2)}en`;
  if (/(ics|ss|ings|ness|ity|ism|tion of)$/.test(lower) && !/ss$|ity$/.test(lower)) return null;
  if (/(s|x|z|ch|sh)$/.test(lower)) return lower.endsWith('s') && !lower.endsWith('ss') ? null : `${word}es`;
  if (/[^aeiou]y$/.test(lower)) return `${word.slice(0, -1)}ies`;
  return `${word}s`;
}

/**
 * The plural of a compound: of the word before `of`, `in`, `at`, `to` (`chiefs of staff`, `rules of engagement`), else of the last.
 * Null where it has none or is one already.
 */
export function pluralOf(phrase: string): string | null {
  const words = phrase.split(/(?<=[\s-])/);
  const joint = words.findIndex((word, index) => index > 0 && /^(of|in|at|to|for|without)\s$/.test(word));
  const at = joint > 0 ? joint - 1 : words.length - 1;
  const word = words[at] ?? '';
  const bare = word.replace(/[\s-]$/, '');
  const plural = pluralOfWord(bare);
  if (plural === null) return null;
  return [...words.slice(0, at), plural + word.slice(bare.length), ...words.slice(at + 1)].join('');
}
