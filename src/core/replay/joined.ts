/** Where a person joined a game that computers had played until then. */
import type { Line } from './line.ts';

/** @returns the step at which a person took over from the computer; null where persons sat there from the opening, or nobody ever did. */
export function joinedAt(line: Line): number | null {
  const hasPerson = (holders: Line['opening']['holders']): boolean => Object.values(holders).includes('person');
  const [first] = line.reseated;
  return first === undefined || first.step === 0 || hasPerson(line.opening.holders) || !hasPerson(first.holders)
    ? null
    : first.step;
}
