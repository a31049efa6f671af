/** Where each leader is known to stand on a clause, for the marks beside its options: one's own exactly, others as shown. */
import type { ClauseId, LeaderId, OptionId } from '../model/vocabulary.ts';
import type { View } from '../model/view.ts';
import type { Rulebook } from '../rules/rulebook.ts';

export interface Stands {
  readonly leader: LeaderId;
  /** The farthest that it is known to go: where its tab stands. */
  readonly at: OptionId | null;
  /** What it is known to take, in the clause's order. */
  readonly takes: readonly OptionId[];
  /** Its red line, as far as it is known. */
  readonly bars: readonly OptionId[];
  /** Options that no reachable state accepts; known of one's own seat and at the end. */
  readonly never: readonly OptionId[];
}

/** @returns every leader that has a stance on the clause, in leader order. */
export function standsOn(book: Rulebook, view: View, clause: ClauseId): readonly Stands[] {
  return book.leaders.flatMap((leader) => {
    const region = book.leader(leader).stance[clause];
    if (region === undefined) return [];
    const options = book.clause(clause).options.map((option) => option.id);
    const own = view.opened?.seats[leader] ?? (view.onlooker === leader ? view.own : null);
    const state = own?.stance[clause];
    const shown = view.room?.shown[leader]?.[clause] ?? {};
    const takes = options.filter((option) =>
      state === undefined ? shown[option] !== undefined && shown[option] !== 'barred' : book.stance.acceptsOption(leader, clause, state, option),
    );
    const bars = options.filter((option) => (state === undefined ? shown[option] === 'barred' : !takes.includes(option)));
    const never = state === undefined ? [] : bars.filter((option) => book.stance.absolute(leader, clause, option));
    // A stance that begins at the first option softens along the order, any other against it.
    const starts = region.states[region.start]?.accepts ?? [];
    const at = (starts.includes(options[0] ?? ('' as OptionId)) ? takes.at(-1) : takes[0]) ?? null;
    return [{ leader, at, takes, bars, never }];
  });
}
