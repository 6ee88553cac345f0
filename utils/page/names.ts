/** Names of authors out of what pages print and declare: `By Asha Verma and Kenji Mori in New Delhi`. */
import { LIMITS } from '../model/limits';

/** Words that an author's name does not hold; a byline behind them speaks of something else. */
const ENDS =
  /(?:^|\s)(?:in|for|at|from|on|is|was|has|who|updated|published|posted|read|last|\d[\d:]*|\p{Lu}\p{L}+\.?(?=\s\d)|[|·•–—(])(?:\s.*)?$/u;
const BEGINS =
  /^(?:[|·•–—-]\s*)?(?:(?:written|posted|reported|published|words|text|story|analysis|opinion|reviewed) )?(?:by|authors?|par|por)\b:?\s*/i;
/** What an author is rather than is called. */
const ROLE =
  /\b(?:editors?|reporters?|correspondents?|writers?|contributors?|attorney|analyst|professor|director|manager|specialist|author|journalis[tm]s?|chief|expert|officer|fellow|founder|ceo|photograph(?:s|er)|lecturer|head of|senior|president|university|columnist)\b/i;
const PARTICLE =
  /^(?:de|del|della|der|den|di|da|do|dos|du|la|le|van|von|vom|zu|ter|ten|bin|bint|ibn|al|el|ul|of|the|y|e|und|st|'t|af|av)$/iu;
const NO_NAME =
  /^(?:(?:more|about|read|view|meet|see|all|learn|click|get|join|our|my|the) .*|by|staff|share|comments?|updated|published|posted|authors?|admin(?:istrator)?|guest|follow|contact|more|profile|about|posts?|home|blog|news|subscribe|email|twitter|none|null|undefined|unknown|written|photo|credit)$/i;

/** Longest byline that is looked at. */
const BYLINE_CHARS = 400;
const NAME_CHARS = 60;
const NAME_WORDS = 6;

export function isName(name: string): boolean {
  if (
    name.length < 2 ||
    name.length > NAME_CHARS ||
    /https?:|www\.|[@<>{}=_#"“”!?]|\d{4}|\d[^ ]|\.\p{Ll}/u.test(name.replace(/ \d+$/, ''))
  )
    return false;
  // A possessive or a full stop behind a whole word belongs to a sentence.
  if (/['’]s(?: |$|\.)/.test(name) || /\p{Ll}{3}\.$/u.test(name)) return false;
  if (NO_NAME.test(name) || !/^\p{L}/u.test(name)) return false;
  const words = name.split(' ');
  if (words.length > NAME_WORDS) return false;
  // Scripts without case have no capitals to look for.
  return (
    words.every(
      (word) => PARTICLE.test(word) || /^['’‘(]?[\p{Lu}\p{Lt}\p{Lo}]/u.test(word) || /^(?:d['’]|al-|el-)/u.test(word),
    ) && !words.every((word) => PARTICLE.test(word))
  );
}

/** Two words or more, as people are named: bodies and logins are mostly one. */
export function isFullName(name: string): boolean {
  return isName(name) && name.includes(' ') && !ROLE.test(name);
}

/** Whether a byline says that it is one. */
export function beginsAsByline(text: string): boolean {
  return BEGINS.test(text);
}

/** `Asha Verma, PhD` is one author. */
const CREDENTIAL =
  /^(?:ph\.?\s?d|ed\.?d|m\.?[ads]|b\.?a|m\.?sc|mba|mph|rdn?|ld|rn|np|jd|j\.d|cpa|cfa|esq|fand|facc|pe|dds|e-?ryt(?: \d+)?|ret|usn|usaf|usmc)\.?$/i;

function joinCredentials(names: string[], name: string): string[] {
  const last = names.at(-1);
  if (last === undefined || !CREDENTIAL.test(name)) return [...names, name];
  return [...names.slice(0, -1), `${last}, ${name}`];
}

/** Splits and cleans a byline; addresses, dates, roles and sentences are no names. At most `LIMITS.authors`. */
export function namesInByline(byline: string): string[] {
  // What is too long is cut behind a whole name.
  const own = byline.length > BYLINE_CHARS ? byline.slice(0, BYLINE_CHARS).replace(/[^,;]*$/, '') : byline;
  const text = own.replace(/\s+/g, ' ').trim().replace(BEGINS, '');
  const names = text
    .split(/\s*(?:,\s+and\s|,|;|\s+(?:and|with|und|et|y)\s|\s&\s|\||·|•|\/|\n)\s*/)
    .map((name) =>
      (CREDENTIAL.test(name) ? name : name.replace(ENDS, ''))
        .replace(/^(?:and|by|with)\s+/i, '')
        .replace(/[.:,;-]+$/, (end) => (end === '.' ? end : ''))
        .trim(),
    )
    .reduce(joinCredentials, [])
    .filter(isName);
  const people = names.filter((name) => !ROLE.test(name));
  return [...new Set(people.length > 0 ? people : names)].slice(0, LIMITS.authors);
}
