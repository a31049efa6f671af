/** Taking up a published text as the single text, and how its mediator has to begin from it. */
import type { Refusal } from '../../model/play/refusal.ts';
import type { View } from '../../model/play/view.ts';
import type { LeaderId, OpeningId, OptionId, ClauseId, Terms } from '../../model/vocabulary.ts';
import { LEVELS } from '../../model/vocabulary.ts';
import { moveTrack, moveTrust, setTable, tell } from '../state/course.ts';
import type { Course } from '../state/course.ts';
import { levelNow } from '../parties/groups.ts';
import { ownReasons, termsOf } from '../text/package.ts';
import { isLocked } from '../state/locks.ts';
import type { Rulebook } from '../book/rulebook.ts';
import { textTakenUp } from '../text/textTakenUp.ts';

/** Takes a published text up: whose it is opens a way for one side more than for the other, and may cost trust. */
export function takeUp(course: Course, by: LeaderId, id: OpeningId): void {
  const { book } = course;
  setTable(course, { singleText: true, opening: id });
  const text = textTakenUp(book, course.state.table);
  for (const side of book.sides) {
    moveTrack(course, side, 'wayOut', text?.wayOut[side] ?? 0, 'singleText');
    moveTrust(course, by, side, text?.trust[side] ?? 0, 'singleText');
  }
  tell(course, 'all', { type: 'singleTextTakenUp', by, opening: id });
}

/**
 * The clauses that the mediator has to table as the text has them, before it words them otherwise: open, within what meets now, unlocked,
 * underwritten by the mediator itself, and not tabled so yet.
 * @returns clause and option, in the scenario's order; none without such a text, and none for anybody else.
 */
export function textStillToTable(book: Rulebook, view: View): readonly (readonly [ClauseId, OptionId])[] {
  const { table, room } = view;
  const text = textTakenUp(book, table);
  if (text === null || view.onlooker !== book.scenario.mediator) return [];
  return book.clauses.flatMap((clause): readonly (readonly [ClauseId, OptionId])[] => {
    const option = text.terms[clause];
    if (option === undefined || table.draft[clause] !== null) return [];
    const isWithin = LEVELS.indexOf(levelNow(book, table)) >= LEVELS.indexOf(book.clause(clause).level);
    const isOpen = !book.option(clause, option).locks.some((lock) => isLocked(book, view, lock));
    const wasTabled = room?.receipts.some((receipt) => receipt.terms[clause] === option) === true;
    if (!isWithin || !isOpen || wasTabled || ownReasons(book, view, { [clause]: option }).length > 0) return [];
    return [[clause, option]];
  });
}

/** @returns the refusal of a package that words a clause otherwise before the text's own words have been answered; null for whoever is no mediator. */
export function whyNotOpening(book: Rulebook, view: View, terms: Terms): Refusal | null {
  const asked = termsOf(terms);
  const first = textStillToTable(book, view).find(([clause, option]) =>
    asked.some(([one, other]) => one === clause && other !== option),
  );
  return first === undefined ? null : { code: 'openingFirst', clause: first[0], option: first[1] };
}
