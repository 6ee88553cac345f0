/** The sentence around a place in a page text. The browser's segmenter finds the ends; abbreviations it takes for ends are mended. */

export type Span = { readonly start: number; readonly end: number };

/** A line longer than this is not prose; the segmenter sees this much on each side. */
const LINE_CHARS = 5_000;

/** Words that end in a full stop and lead on to a name or a figure. */
const LEADING_ABBREVIATIONS = new Set(
  (
    'mr mrs ms mx dr prof rev hon st messrs mme mlle fr sr ' +
    'gen lt col maj capt cpl sgt adm cmdr cdr brig pvt pfc spc cmd vadm radm wg gp flt sqn ' +
    'sen rep gov pres amb sec min del supt det insp atty ' +
    'no nos art sec para fig vol pp p ch eq ca cf approx est vs v al viz eg ie ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec mt ft'
  ).split(' '),
);

/** Words that begin sentences and hardly ever follow an initialism inside one: `in the U.S. The minister`. */
const OPENERS = new Set(
  (
    'the a an this that these those it its he she they we you i his her their our in on at but and so yet for from by ' +
    'with after before when while as if since although however meanwhile there what who why how some many most both ' +
    'no not last earlier separately'
  ).split(' '),
);

/** Whether the text up to an end that the segmenter found really ends a sentence, seen what follows it. */
function isSentenceEnd(before: string, after: string): boolean {
  const next = /^[\s"'“‘«(]*([\p{L}\p{N}]+)/u.exec(after)?.[1];
  if (next === undefined) return true;
  if (/^\p{Ll}/u.test(next)) return false;
  // The end of a name with a hyphen, as in `Lee Sang-min`, is no abbreviation.
  const last = /(?<![-\p{L}.])([\p{L}.]+)\.\s*$/u.exec(before)?.[1];
  if (last === undefined) return true;
  if (LEADING_ABBREVIATIONS.has(last.toLowerCase())) return false;
  // `U.S.` and `J.`: an end only where a sentence plainly begins.
  const isInitials = /^(\p{L}\.)*\p{L}$/u.test(last);
  return !isInitials || OPENERS.has(next.toLowerCase());
}

function sentencesOf(line: string, language: string): Span[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  const spans: Span[] = [];
  let start = 0;
  for (const { segment, index } of segmenter.segment(line)) {
    const end = index + segment.length;
    if (!isSentenceEnd(line.slice(Math.max(start, end - 60), end), line.slice(end, end + 60))) continue;
    spans.push({ start, end });
    start = end;
  }
  if (start < line.length) spans.push({ start, end: line.length });
  return spans;
}

/** The span without the space around it. */
function trim(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return {
    start: start + words.length - words.trimStart().length,
    end: end - (words.length - words.trimEnd().length),
  };
}

/**
 * Every sentence of a text, in order; none crosses a line. A line that is too long for prose is cut.
 * @param language BCP 47 tag of the text, or null
 */
export function splitSentences(text: string, language: string | null = null): Span[] {
  const tag = language !== null && isLanguage(language) ? language : 'en';
  const sentences: Span[] = [];
  for (let from = 0; from < text.length; ) {
    const lineBreak = text.indexOf('\n', from);
    const to = Math.min(lineBreak === -1 ? text.length : lineBreak, from + LINE_CHARS);
    for (const { start, end } of sentencesOf(text.slice(from, to), tag)) {
      const sentence = trim(text, { start: from + start, end: from + end });
      if (sentence.end > sentence.start) sentences.push(sentence);
    }
    from = to === lineBreak ? to + 1 : to;
  }
  return sentences;
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    // Pages declare languages such as `en_US`; their sentences are found by the common rules.
    return false;
  }
}

/**
 * The whole sentences that `[start, end)` touches, without the space around them. Never crosses the lines of the page text
 * that the place itself does not cross.
 * @param language BCP 47 tag of the page, or null
 */
export function findSentence(text: string, { start, end }: Span, language: string | null = null): Span {
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - LINE_CHARS);
  const lineBreak = text.indexOf('\n', end);
  const lineEnd = Math.min(lineBreak === -1 ? text.length : lineBreak, end + LINE_CHARS);
  const line = text.slice(lineStart, lineEnd);
  const tag = language !== null && isLanguage(language) ? language : 'en';
  const touched = sentencesOf(line, tag).filter((span) => lineStart + span.start < end && lineStart + span.end > start);
  const from = lineStart + (touched[0]?.start ?? start - lineStart);
  const to = lineStart + (touched.at(-1)?.end ?? end - lineStart);
  return trim(text, { start: from, end: to });
}
