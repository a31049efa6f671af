/** What a rung still wants of the draft, in words: a clause at which options, and why the one that is initialled does not count. */
import type { Predicate } from '../core/model/scenario.ts';
import type { Table } from '../core/model/state.ts';
import type { Rulebook } from '../core/rules/rulebook.ts';
import { sayPredicate } from './conditions.ts';
import { clauseName, either, optionName } from './names.ts';
import { say } from './say.ts';

/** @returns a condition that does not hold yet, as part of a sentence. */
export function sayWanted(book: Rulebook, table: Table, part: Predicate): string {
  if ('incidentRule' in part) return say('seat.want.incidentRule');
  if (!('initialled' in part) || part.in === undefined) return sayPredicate(book, part, null);
  const clause = part.initialled;
  const params = {
    clause: clauseName(book, clause),
    options: either(part.in.map((option) => say('seat.want.quoted', { option: optionName(book, clause, option) }))),
  };
  const at = table.draft[clause];
  if (at === null || at === undefined) return say('seat.want.oneOf', params);
  return say('seat.want.instead', { ...params, has: optionName(book, clause, at.option) });
}
