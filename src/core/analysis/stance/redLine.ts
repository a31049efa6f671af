/** What a red line rests on: the state that draws it, as it was declared, and where the leader has moved since. */
import type { Rests } from '../../model/scenario/stance.ts';
import type { LeaderId, OptionId, RegionId, StateName } from '../../model/vocabulary.ts';
import type { Rulebook } from '../../rules/book/rulebook.ts';

export interface RedLine {
  /** What the position rests on that barred the option first: the start, unless that did not bar it. */
  readonly drawn: Rests;
  /** The state in which it bars the option now; null where the leader has not moved. A softer state's reason argues for what it gives, not for what it bars. */
  readonly since: StateName | null;
}

/** @returns what a red line rests on; null where the leader has no chart of this region. `at` is the state named with the decline. */
export function redLineOf(
  book: Rulebook,
  leader: LeaderId,
  region: RegionId,
  option: OptionId,
  at: StateName,
): RedLine | null {
  const chart = book.leader(leader).stance[region];
  const start = chart?.states[chart.start];
  if (chart === undefined || start === undefined) return null;
  const now = chart.states[at];
  if (now === undefined || at === chart.start) return { drawn: start.rests, since: null };
  return start.accepts.includes(option) ? { drawn: now.rests, since: null } : { drawn: start.rests, since: at };
}
