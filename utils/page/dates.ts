/** Dates as pages write them, to ISO 8601. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NAMED = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?${NAMED},?[ -](\\d{4})\\b`, 'i');
const MONTH_FIRST = new RegExp(`\\b${NAMED} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'i');

/** Longest text looked at. */
const DATE_CHARS = 200;

function dateOf(year: string | undefined, month: number, day: string | undefined): string | null {
  const [y, own] = [Number(year), Number(day)];
  // No news is older than newspapers; day 0 of the next month is the last of this one.
  if (!(y >= 1600 && y <= 9999) || !(month >= 1 && month <= 12)) return null;
  if (!(own >= 1 && own <= new Date(Date.UTC(y, month, 0)).getUTCDate())) return null;
  return `${y}-${String(month).padStart(2, '0')}-${String(own).padStart(2, '0')}`;
}

function monthNumber(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
}

function isoDate(text: string): string | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?(?:\.\d{1,9})?)\s*(Z|[+-]\d{2}:?\d{2})?)?/.exec(
    text,
  );
  if (iso === null) return null;
  const date = dateOf(iso[1], Number(iso[2]), iso[3]);
  if (date === null || iso[4] === undefined) return date;
  const zone = iso[5] ?? '';
  const full = `${date}T${iso[4]}${/^[+-]\d{4}$/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone}`;
  return Number.isNaN(Date.parse(full)) ? date : full;
}

/** `20/03/2023`, `3/20/23` where only one order makes a date; null where both do. */
function numericDate(text: string, isMonthFirst: boolean | null): string | null {
  const found = /(?:^|[^\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?![\d/.-]\d)/.exec(text);
  if (found === null) return null;
  const [, one, separator, other, year] = found;
  const dayFirst = dateOf(year, Number(other), one);
  // Only Americans write the month first, and never with dots.
  const monthFirst = separator === '.' ? null : dateOf(year, Number(one), other);
  if (dayFirst === null || monthFirst === null || dayFirst === monthFirst) return dayFirst ?? monthFirst;
  if (isMonthFirst === null) return null;
  return isMonthFirst ? monthFirst : dayFirst;
}

/**
 * `2023-03-20T18:40:00+05:30`, `2023-03-20 18:40`, `20230320`, `20 March 2023`, `March 20, 2023`, `20/03/2023`; null where no whole
 * date stands.
 * @param isMonthFirst how `03/04/2023` is meant; null where it is not known, and then it is no date
 */
export function parseDate(text: string | null, isMonthFirst: boolean | null = null): string | null {
  if (text === null) return null;
  const own = text
    .slice(0, 4 * DATE_CHARS)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, DATE_CHARS);
  const iso = isoDate(own);
  if (iso !== null) return iso;
  const compact = /^(\d{4})(\d{2})(\d{2})(?:\D|$)/.exec(own);
  if (compact !== null) return dateOf(compact[1], Number(compact[2]), compact[3]);
  const yearFirst =
    /\b(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})\b/.exec(own) ?? /(\d{4})年 ?(\d{1,2})月 ?(\d{1,2})日/.exec(own);
  if (yearFirst !== null) return dateOf(yearFirst[1], Number(yearFirst[2]), yearFirst[3]);
  const dayFirst = DAY_FIRST.exec(own);
  if (dayFirst !== null) return dateOf(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]);
  const monthFirst = MONTH_FIRST.exec(own);
  if (monthFirst !== null) return dateOf(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]);
  return numericDate(own, isMonthFirst);
}

/** A date in an address: `/2023/03/20/`, `/2023/dec/05/`. */
export function dateInUrl(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const match = /\/((?:19|20)\d{2})[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?:[/-]|$)/i.exec(new URL(url).pathname);
  if (match === null) return null;
  const month = Number(match[2]);
  return dateOf(match[1], Number.isNaN(month) ? monthNumber(match[2]) : month, match[3]);
}
