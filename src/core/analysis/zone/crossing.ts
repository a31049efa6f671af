/** Rules that cross clauses, while the frontier grows clause by clause: which options a partial text has to remember for them. */
import type { CrossingRule } from './domain.ts';

/** Options known so far in the clauses that open rules ask about. */
export type Known = ReadonlyMap<number, number>;

/** @returns the clauses up to `clause` that a rule asks about which also asks about a later one. */
export function openClauses(rules: readonly CrossingRule[], clause: number): readonly number[] {
  const asked = rules.map(({ asks }) => asks.map((ask) => ask.clause));
  const open = asked.filter((clauses) => clauses.some((one) => one > clause)).flat();
  return [...new Set(open.filter((one) => one <= clause))].sort((a, b) => a - b);
}

/** @returns what a key says, with the option of one clause more. */
export function withOption(key: string, clause: number, option: number): Known {
  const known = new Map(
    key === '' ? [] : key.split(' ').map((pair) => pair.split(':').map(Number) as [number, number]),
  );
  return known.set(clause, option);
}

/** @returns the options of the open clauses as one text: entries with the same key can be compared. */
export function keyOf(known: Known, open: readonly number[]): string {
  return open.map((clause) => `${clause}:${known.get(clause) ?? 0}`).join(' ');
}

/** @returns whether a rule takes hold; asked when the last clause that it asks about is known. */
export function hasHold(rule: CrossingRule, known: Known): boolean {
  return rule.asks.every(({ clause, options }) => {
    const at = known.get(clause);
    return at !== undefined && options.includes(at);
  });
}
