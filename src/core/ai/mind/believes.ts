/** Whether a text would be taken, as far as the one that tables it can know. */
import type { ClauseId, LeaderId, OptionId, Terms } from '../../model/vocabulary.ts';
import { LEVELS } from '../../model/vocabulary.ts';
import { isPresent } from '../../rules/state/formats.ts';
import { levelNow } from '../../rules/parties/groups.ts';
import { isLocked } from '../../rules/state/locks.ts';
import type { Mind } from './mind.ts';
import { isWarnedOff } from './warnings.ts';

/** @returns whether this week's talks are held at a level that may settle the clause. */
export function isWithinLevel({ book, table }: Mind, clause: ClauseId): boolean {
  return LEVELS.indexOf(levelNow(book, table)) >= LEVELS.indexOf(book.clause(clause).level);
}

/** @returns whether the table itself stands in the way: the level of this week's talks, or a lock. */
export function isClosed(mind: Mind, clause: ClauseId, option: OptionId): boolean {
  const { book, view } = mind;
  if (book.option(clause, option).bound.some((leader) => !isPresent(book, mind.table, leader))) return true;
  return !isWithinLevel(mind, clause) || book.option(clause, option).locks.some((lock) => isLocked(book, view, lock));
}

/**
 * @param asks whether a pledge may be asked for by tabling what leans on it.
 * @returns whether every other bound leader would take the option as far as its stance and its pledges go; their homes nobody knows.
 */
export function wouldBeTaken(mind: Mind, clause: ClauseId, option: OptionId, asks: boolean): boolean {
  const { bound } = mind.book.option(clause, option);
  return bound.every((leader) => leader === mind.by || wouldTake(mind, leader, clause, option, asks));
}

/** @returns whether one other leader would take the option. */
export function wouldTake(mind: Mind, leader: LeaderId, clause: ClauseId, option: OptionId, asks: boolean): boolean {
  const { book, table, supposes } = mind;
  if (!supposes.takes(leader, clause, option) || isWarnedOff(mind, leader, clause, option)) return false;
  if (asks) return true;
  return book
    .option(clause, option)
    .undertakings.every(
      (one) => one.leader !== leader || one.anyOf.some((pledge) => table.pledges[pledge] !== undefined),
    );
}

/** @returns the clauses of a text whose option a side is believed to take, its pledges aside. */
export function believesTaken({ supposes }: Mind, side: LeaderId, terms: Terms): ReadonlySet<string> {
  return new Set(
    Object.keys(terms).filter((clause) => supposes.takes(side, clause as ClauseId, terms[clause as ClauseId] ?? '')),
  );
}
