/** Weekly guesses: could this leader take this option now? Free; opened beside mandate and secret at the end. */
import type { Command } from '../../model/command.ts';
import { setHidden, setSeat } from '../state/course.ts';
import type { Course } from '../state/course.ts';
import { reasonsFor } from '../text/reasons.ts';
import { seatOf, viewFor } from '../state/view.ts';

/** Notes a guess, and for the end whether it was right: no lock, undertaking, red line or home in the way, whatever the level of this week's talks. */
export function noteRead(course: Course, { by, of, clause, option, could }: Extract<Command, { type: 'read' }>): void {
  const { book, state } = course;
  const inTheWay = reasonsFor(book, viewFor(book, state, of), clause, option, { from: null }).filter(
    (reason) => reason.code !== 'competence',
  );
  const { readsRight } = state.hidden;
  setHidden(course, {
    readsRight: { ...readsRight, [by]: [...(readsRight[by] ?? []), (inTheWay.length === 0) === could] },
  });
  setSeat(course, by, { reads: [...seatOf(state, by).reads, { week: state.table.week, of, clause, option, could }] });
}
