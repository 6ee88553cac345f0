/** Dates as pages write them, to ISO 8601. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NAMED = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';

function dateOf(year: string | undefined, month: number, day: string | undefined): string | null {
  const own = Number(day);
  if (month < 1 || month > 12 || own < 1 || own > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(own).padStart(2, '0')}`;
}

function monthNumber(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
}

/** `2023-03-20T18:40:00+05:30`, `2023-03-20 18:40`, `20230320`, `20 March 2023`, `March 20, 2023`; null where no whole date stands. */
export function parseDate(text: string | null): string | null {
  if (text === null) return null;
  const own = text.trim().slice(0, 200);
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?)\s*(Z|[+-]\d{2}:?\d{2})?)?/.exec(own);
  if (iso !== null) {
    const date = dateOf(iso[1], Number(iso[2]), iso[3]);
    if (date === null || iso[4] === undefined) return date;
    const zone = iso[5] ?? '';
    const full = `${date}T${iso[4]}${/^[+-]\d{4}$/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone}`;
    return Number.isNaN(Date.parse(full)) ? date : full;
  }
  const compact = /^(\d{4})(\d{2})(\d{2})(?:\D|$)/.exec(own);
  if (compact !== null) return dateOf(compact[1], Number(compact[2]), compact[3]);
  const slashed = /\b(\d{4})[/.](\d{1,2})[/.](\d{1,2})\b/.exec(own);
  if (slashed !== null) return dateOf(slashed[1], Number(slashed[2]), slashed[3]);
  const dayFirst = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${NAMED},?\\s+(\\d{4})\\b`, 'i').exec(own);
  if (dayFirst !== null) return dateOf(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]);
  const monthFirst = new RegExp(`\\b${NAMED}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, 'i').exec(own);
  if (monthFirst !== null) return dateOf(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]);
  return null;
}

/** A date in an address: `/2023/03/20/`. */
export function dateInUrl(url: string): string | null {
  const match = /\/(20\d{2})[/-](\d{1,2})[/-](\d{1,2})(?:[/-]|$)/.exec(URL.canParse(url) ? new URL(url).pathname : '');
  return match === null ? null : dateOf(match[1], Number(match[2]), match[3]);
}
