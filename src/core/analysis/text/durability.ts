/** A text read for what helps it to last and what hurts, by the scenario's factors. Words and sources come out, no figure. */
import type { DurabilityFactor } from '../../model/scenario/durability.ts';
import type { State } from '../../model/play/state.ts';
import type { ClauseId, OptionId } from '../../model/vocabulary.ts';
import type { Rulebook } from '../../rules/book/rulebook.ts';
import { holdsInText, termsIn } from './inText.ts';

export interface FactorFound {
  readonly factor: DurabilityFactor;
  /** The terms of the text that it lies in; empty where it lies in none. */
  readonly terms: readonly (readonly [ClauseId, OptionId])[];
}
export interface DurabilityRead {
  readonly helps: readonly FactorFound[];
  readonly hurts: readonly FactorFound[];
  /** What would help, and the text does not have. */
  readonly missing: readonly DurabilityFactor[];
}

/** @returns the factors of a text, in the scenario's order; null where the scenario names none. Everybody may know all of it. */
export function durabilityOf(book: Rulebook, view: Pick<State, 'table'>): DurabilityRead | null {
  const { durability } = book.scenario;
  if (durability === undefined) return null;
  const has = ({ when }: DurabilityFactor): boolean =>
    'spoilerSeen' in when ? view.table.spoilerWeek !== null : holdsInText(book, view, when);
  const found = (effect: DurabilityFactor['effect']): readonly FactorFound[] =>
    durability.factors
      .filter((factor) => factor.effect === effect && has(factor))
      .map((factor) => ({ factor, terms: 'spoilerSeen' in factor.when ? [] : termsIn(view, factor.when) }));
  return {
    helps: found('helps'),
    hurts: found('hurts'),
    missing: durability.factors.filter((factor) => factor.effect === 'helps' && !has(factor)),
  };
}
