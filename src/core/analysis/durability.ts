/** A text read for what helps it to last and what hurts, by the scenario's factors. Words and sources come out, no figure. */
import type { DurabilityFactor } from '../model/durability.ts';
import type { Predicate } from '../model/predicate.ts';
import type { State } from '../model/state.ts';
import type { ClauseId, OptionId } from '../model/vocabulary.ts';
import { holds, isInitialled } from '../rules/predicate.ts';
import type { Rulebook } from '../rules/rulebook.ts';

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

/** A text's facts are the table's own: nothing else of a state is read. */
function holdsInText(book: Rulebook, { table }: Pick<State, 'table'>, when: Predicate): boolean {
  return holds(book, { table } as State, book.sides[0], when);
}

/** @returns the initialled terms that a predicate names and that meet it. */
function termsIn(view: Pick<State, 'table'>, when: Predicate): readonly (readonly [ClauseId, OptionId])[] {
  if ('all' in when) return when.all.flatMap((part) => termsIn(view, part));
  if ('any' in when) return when.any.flatMap((part) => termsIn(view, part));
  if (!('initialled' in when) || !isInitialled(view, when.initialled, when.in)) return [];
  const at = view.table.draft[when.initialled];
  return at === null || at === undefined ? [] : [[when.initialled, at.option]];
}
