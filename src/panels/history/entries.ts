/** The entries of a scenario's history, in order of time. */
import type { HistoryEntry } from '../../core/model/cards.ts';
import type { Rulebook } from '../../core/rules/rulebook.ts';

/** @returns the earliest first; none where the scenario has no history. */
export function entriesOf({ scenario }: Rulebook): readonly HistoryEntry[] {
  return [...(scenario.history ?? [])].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
