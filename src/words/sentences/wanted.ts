/** What a rung still wants of the draft, in words: a clause at which options, and why the one that is initialled does not count. */
import type { Predicate } from '../../core/model/scenario/predicate.ts';
import type { Table } from '../../core/model/play/table.ts';
import type { ClauseId, OptionId } from '../../core/model/vocabulary.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { sayPredicate } from './conditions.ts';
import { clauseName, either, optionName, quoted } from '../names.ts';
import { say } from '../say.ts';

/** @returns a condition that does not hold yet, as part of a sentence. */
export function sayWanted(book: Rulebook, table: Table, part: Predicate): string {
  if ('incidentRule' in part) return say('seat.want.incidentRule');
  if (!('initialled' in part) || part.in === undefined) return sayPredicate(book, part, null);
  const clause = part.initialled;
  const params = {
    clause: clauseName(book, clause),
    options: optionsOf(book, clause, part.in),
  };
  const at = table.draft[clause];
  if (at === null || at === undefined) return say('seat.want.oneOf', params);
  return say('seat.want.instead', { ...params, has: optionName(book, clause, at.option) });
}

/** @returns the options that would do; where it is all from one on, only that one, `or further`. */
function optionsOf(book: Rulebook, clause: ClauseId, wanted: readonly OptionId[]): string {
  const { options, nominal } = book.clause(clause);
  const named = (option: OptionId): string => quoted(optionName(book, clause, option));
  const from = options.findIndex(({ id }) => id === wanted[0]);
  const [first, ...others] = wanted;
  const isTail = !nominal && others.length > 0 && options.slice(from).every(({ id }, at) => id === wanted[at]);
  return first !== undefined && isTail
    ? say('seat.want.orFurther', { option: named(first) })
    : either(wanted.map(named));
}
