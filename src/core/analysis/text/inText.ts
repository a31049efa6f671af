/** Predicates asked of a text alone: whether it meets them, and which of its terms do. */
import type { Predicate } from '../../model/scenario/predicate.ts';
import type { State } from '../../model/play/state.ts';
import type { ClauseId, OptionId } from '../../model/vocabulary.ts';
import { holds, isInitialled } from '../../rules/state/predicate.ts';
import type { Rulebook } from '../../rules/book/rulebook.ts';

/** @returns whether a predicate holds of a table's text: nothing else of a state is read, so that everybody may know it. */
export function holdsInText(book: Rulebook, { table }: Pick<State, 'table'>, when: Predicate): boolean {
  return holds(book, { table } as State, book.sides[0], when);
}

/** @returns the initialled terms that a predicate names and that meet it. */
export function termsIn(view: Pick<State, 'table'>, when: Predicate): readonly (readonly [ClauseId, OptionId])[] {
  if ('all' in when) return when.all.flatMap((part) => termsIn(view, part));
  if ('any' in when) return when.any.flatMap((part) => termsIn(view, part));
  if (!('initialled' in when) || !isInitialled(view, when.initialled, when.in)) return [];
  const at = view.table.draft[when.initialled];
  return at === null || at === undefined ? [] : [[when.initialled, at.option]];
}
