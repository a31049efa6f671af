/** Numbers as a reader of the language writes them. */
import { spokenInfo } from './say.ts';

/** @returns a whole number in figures: `1000`, and from five figures on `10,000`, `10 000`. */
export function inFigures(value: number): string {
  return new Intl.NumberFormat(spokenInfo().intl, { useGrouping: 'min2' }).format(value);
}
