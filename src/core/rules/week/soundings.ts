/** Soundings: a question to one leader about one option, answered truly by the computer, last of all in a week's moves. */
import type { MoveCommand } from '../../model/command.ts';
import { hear } from '../state/charts.ts';
import { drawFrom, moveTrack, setPair, tell } from '../state/course.ts';
import type { Course } from '../state/course.ts';
import { reasonsFor } from '../text/reasons.ts';
import { pairOf, viewFor } from '../state/view.ts';

export type SoundCommand = Extract<MoveCommand, { type: 'sound' }>;

/** Leaks first, then every answer, so that nothing moves between an answer and the talks. */
export function answerSoundings(course: Course, soundings: readonly SoundCommand[]): void {
  const { sound } = course.book.scenario.rules;
  for (const { by, to, clause, option } of soundings) {
    if (drawFrom(course, sound.leakOneIn) !== 0) continue;
    moveTrack(course, by, 'home', sound.leakHome, 'leaked');
    moveTrack(course, to, 'home', sound.leakHome, 'leaked');
    tell(course, 'all', { type: 'leaked', by, to, clause, option });
    hear(course, { type: 'leaked', by, clause });
  }
  const answers = soundings.map((sounding) => ({
    sounding,
    reasons: reasonsFor(
      course.book,
      viewFor(course.book, course.state, sounding.to),
      sounding.clause,
      sounding.option,
      { from: sounding.by, heardBefore: true },
    ),
  }));
  for (const { sounding, reasons } of answers) {
    const { by, to, clause, option } = sounding;
    const pair = pairOf(course.book, course.state, by, to);
    setPair(course, by, to, {
      soundings: [...pair.soundings, { week: course.state.table.week, by, to, clause, option, reasons }],
    });
    tell(course, [by, to], { type: 'sounded', by, to, clause, option, reasons });
  }
}
