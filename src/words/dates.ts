/** Dates as a reader of the language writes them. */
import { spokenInfo } from './say.ts';

/** @returns an ISO date in words: `5 September 2025`, or `September 2025`; what is not a date comes back as it is. */
export function day(iso: string): string {
  const found = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(iso);
  if (found === null) return iso;
  const [, year, month, date] = found;
  const parts = new Intl.DateTimeFormat(spokenInfo().intl, {
    ...(date === undefined ? {} : { day: 'numeric' }),
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).formatToParts(Date.UTC(Number(year), Number(month) - 1, Number(date ?? 1)));
  // Some languages write "2025 р.": the word for year belongs to the sentence around the date.
  const until = parts.findLastIndex(({ type }) => type !== 'literal');
  return parts
    .slice(0, until + 1)
    .map(({ value }) => value)
    .join('');
}

/** @returns day and hour, short: `27 Nov 2026, 07:15`. `at` counts milliseconds since 1970. */
export function dayAndHour(at: number): string {
  return new Date(at).toLocaleString(spokenInfo().intl, { dateStyle: 'medium', timeStyle: 'short' });
}

/** @returns the hour alone: `07:15`. `at` counts milliseconds since 1970. */
export function hour(at: number): string {
  return new Date(at).toLocaleTimeString(spokenInfo().intl, { timeStyle: 'short' });
}
