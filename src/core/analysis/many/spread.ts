/** Where many plays from one position ended: endings and texts counted. What the model does under its assumptions, and nothing else. */
import type { State } from '../../model/play/state.ts';
import type { ByClause, ClauseId, Kind, OptionId } from '../../model/vocabulary.ts';
import { KINDS } from '../../model/vocabulary.ts';
import type { Rulebook } from '../../rules/book/rulebook.ts';
import type { ByKind } from './measure.ts';

export interface Spread {
  readonly games: number;
  readonly kinds: ByKind<number>;
  /** Of these, those whose text leaves no clause open, where the scenario has a name for that. */
  readonly whole: ByKind<number>;
  /** Plays whose text stood at an option at the end. */
  readonly text: ByClause<{ readonly [option: OptionId]: number }>;
}

/** What one play came to. */
export interface Ended {
  readonly kind: Kind;
  readonly text: { readonly [clause: ClauseId]: OptionId };
  readonly comprehensive?: true;
}

/** @returns the end of a play; throws on a state that has not ended. */
export function endedAs({ table }: State): Ended {
  if (table.outcome === null) throw new Error('a play that has not ended was counted');
  const { kind, text, comprehensive } = table.outcome;
  return { kind, text, ...(comprehensive === true ? { comprehensive } : {}) };
}

/** @returns the plays counted, every ending, clause and option of the scenario named. */
export function spreadOf(book: Rulebook, ends: readonly Ended[]): Spread {
  const counted = (isCounted: (end: Ended) => boolean) =>
    Object.fromEntries(
      KINDS.map((kind) => [kind, ends.filter((end) => end.kind === kind && isCounted(end)).length]),
    ) as Record<Kind, number>;
  const text = Object.fromEntries(
    book.clauses.map((clause) => [
      clause,
      Object.fromEntries(
        book.clause(clause).options.map(({ id }) => [id, ends.filter((end) => end.text[clause] === id).length]),
      ),
    ]),
  );
  return { games: ends.length, kinds: counted(() => true), whole: counted((end) => end.comprehensive === true), text };
}
