/** The parts of an author's name, as far as a byline lets them be told. A body keeps its name in one piece. */

/** A name of CSL-JSON. */
export type CslName =
  | { readonly literal: string }
  | {
      readonly family: string;
      readonly given: string;
      readonly 'non-dropping-particle'?: string;
      readonly suffix?: string;
    };

/** Words of bodies that are no one's surname. */
const BODY =
  /(?:^|\s)(?:agency|agencies|staff|team|desk|editors|editorial|ministry|department|office|institute|university|council|committee|commission|cent(?:re|er)|group|organi[sz]ation|association|foundation|corporation|media|network|magazine|newspaper|newsroom|bureau|service|services|correspondents?|reporters?|union|government|forces|navy|news|wire|board|embassy|nations|agence|redaktion|rédaction)(?=$|[\s,.])/iu;
const SUFFIX = /,?\s+((?:[JS]r\.?)|I{2,3}|IV)$/u;
/** Stand before a family name and belong to it. */
const PARTICLES =
  /^(?:de|del|della|den|der|di|da|do|dos|das|du|la|le|van|von|vom|zu|zum|zur|ter|ten|bin|bint|ibn|al|el|af|av|op|st\.?)$/u;
/** Scripts in which the family name, or no name, comes first. */
const UNCASED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

/** @param outlet its own name signs what the outlet wrote; empty where it is not known */
export function parseAuthor(name: string, outlet: string): CslName {
  const { rest, suffix } = splitSuffix(name);
  const words = rest.split(' ');
  if (words.length < 2 || name === outlet || BODY.test(name) || /^the\s/i.test(name) || /[&/\d]/.test(name))
    return { literal: name };
  if (UNCASED.test(name)) {
    const [family = '', ...given] = words;
    return { family, given: given.join(' ') };
  }
  const [before = '', after = '', ...more] = rest.split(/\s*,\s*/);
  // A list with commas is no `Family, Given`.
  if (more.length > 0 || before === '') return { literal: name };
  if (after !== '') return { ...familyOf(before.split(' ')), given: after, ...suffix };
  const first = words.findIndex((word, index) => index > 0 && PARTICLES.test(word));
  const from = first < 0 || first === words.length - 1 ? words.length - 1 : first;
  return { ...familyOf(words.slice(from)), given: words.slice(0, from).join(' '), ...suffix };
}

function splitSuffix(name: string): { readonly rest: string; readonly suffix: { readonly suffix?: string } } {
  const [whole = '', suffix] = SUFFIX.exec(name) ?? [];
  return suffix === undefined ? { rest: name, suffix: {} } : { rest: name.slice(0, -whole.length), suffix: { suffix } };
}

function familyOf(words: readonly string[]): { family: string; 'non-dropping-particle'?: string } {
  const last = words.findLastIndex((word, index) => index < words.length - 1 && PARTICLES.test(word));
  const family = words.slice(last + 1).join(' ');
  return last < 0 ? { family } : { 'non-dropping-particle': words.slice(0, last + 1).join(' '), family };
}

/** `Family, Given`, with its particle before it; a body's name as it is. */
export function sortedName(name: CslName): string {
  if ('literal' in name) return name.literal;
  const family = [name['non-dropping-particle'], name.family].filter((part) => part !== undefined).join(' ');
  return [family, name.suffix, name.given].filter((part) => part !== undefined && part !== '').join(', ');
}
