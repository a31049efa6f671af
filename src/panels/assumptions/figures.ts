/** What the pages of assumptions count their games by: one seed, so that two sets of numbers play the same hands. */
import type { Figures } from '../../core/analysis/many/figures.ts';
import type { ClauseId } from '../../core/model/vocabulary.ts';
import type { Played } from '../../core/replay/explore.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';

export const SEED = 'assumptions';

/** @returns the figures among the plays of a computation. */
export function figuresIn(played: readonly Played[]): readonly Figures[] {
  return played.flatMap((one) => (one.what === 'figures' ? [one.figures] : []));
}

/** @returns the clause whose options have no order, where there is one: the tilt of a model shows there first. */
export function mostDisputed(book: Rulebook): ClauseId {
  const [first] = book.clauses;
  const nominal = book.scenario.clauses.find((clause) => clause.nominal)?.id ?? first;
  if (nominal === undefined) throw new Error(`no clause in ${book.scenario.id}`);
  return nominal;
}
