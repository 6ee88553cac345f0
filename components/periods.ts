/** Stretches of time in the reader's words. Days are numbers since 1970 in UTC, and are named without a time zone. */
import type { TimeUnit } from '../utils/search/timeline';

export type Stretch = { readonly from: number; readonly until: number };

const DAY_MS = 86_400_000;
const DAY = { dateStyle: 'medium' } as const;
const MONTH = { month: 'short', year: 'numeric' } as const;
const YEAR = { year: 'numeric' } as const;
const FORMATS: Readonly<Record<TimeUnit, Intl.DateTimeFormatOptions>> = {
  day: DAY,
  week: DAY,
  month: MONTH,
  quarter: MONTH,
  year: YEAR,
  decade: YEAR,
  century: YEAR,
};

/** `7 Feb 2024`, `5 – 11 Feb 2024`, `Jan – Mar 2024`, as the language writes it. */
export function namePeriod({ from, until }: Stretch, unit: TimeUnit, language: string): string {
  const format = new Intl.DateTimeFormat(language, { ...FORMATS[unit], timeZone: 'UTC' });
  return format.formatRange(from * DAY_MS, Math.max(from, until - 1) * DAY_MS);
}

/** Words under the axis: a year where one begins, else a month, else a day; the first one says its year, too. */
export function nameTicks(ticks: readonly Date[], language: string): string[] {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
  const [year, month, day] = [format(YEAR), format({ month: 'short' }), format({ day: 'numeric', month: 'short' })];
  const [firstMonth, firstDay] = [format(MONTH), format({ day: 'numeric', month: 'short', year: 'numeric' })];
  return ticks.map((tick, index) => {
    if (tick.getUTCDate() !== 1) return (index === 0 ? firstDay : day).format(tick);
    if (tick.getUTCMonth() !== 0) return (index === 0 ? firstMonth : month).format(tick);
    return year.format(tick);
  });
}
