/** Where many plays from one position ended: endings and texts counted. What the model does under its assumptions, and nothing else. */
import type { State } from '../model/state.ts';
import type { ByClause, ClauseId, Kind, OptionId } from '../model/vocabulary.ts';
import { KINDS } from '../model/vocabulary.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { ByKind } from './measure.ts';

export interface Spread {
  readonly games: number;
  readonly kinds: ByKind<number>;
  /** Plays whose text stood at an option at the end. */
  readonly text: ByClause<{ readonly [option: OptionId]: number }>;
}

/** What one play came to. */
export interface Ended {
  readonly kind: Kind;
  readonly text: { readonly [clause: ClauseId]: OptionId };
}

/** @returns the end of a play; throws on a state that has not ended. */
export function endedAs({ table }: State): Ended {
  if (table.outcome === null) throw new Error('a play that has not ended was counted');
  return { kind: table.outcome.kind, text: table.outcome.text };
}

/** @returns the plays counted, every ending, clause and option of the scenario named. */
export function spreadOf(book: Rulebook, ends: readonly Ended[]): Spread {
  const kinds = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<Kind, number>;
  for (const { kind } of ends) kinds[kind] += 1;
  const text = Object.fromEntries(
    book.clauses.map((clause) => [
      clause,
      Object.fromEntries(
        book.clause(clause).options.map(({ id }) => [id, ends.filter((end) => end.text[clause] === id).length]),
      ),
    ]),
  );
  return { games: ends.length, kinds, text };
}
