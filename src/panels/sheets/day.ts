/** Dates as a reader writes them. */
import { say } from '../../words/say.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/** @returns an ISO date in words: `5 September 2025`; what is not a date comes back as it is. */
export function day(iso: string): string {
  const [year, month, date] = iso.split('-');
  const name = MONTHS[Number(month) - 1];
  if (year === undefined || name === undefined) return iso;
  const words = say(`sheet.months.${name}`);
  return date === undefined
    ? say('sheet.monthYear', { month: words, year })
    : say('sheet.dayMonthYear', { day: Number(date), month: words, year });
}
