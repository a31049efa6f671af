/** The full game on the day of a signature, for tests of what follows it. */
import type { State } from '../../src/core/model/play/state.ts';
import { openAftermath } from '../../src/core/rules/aftermath/aftermath.ts';
import type { Course } from '../../src/core/rules/state/course.ts';
import { FULL, laidFull } from './fullGame.ts';
import { withSeat, withTable } from './testGame.ts';

/** A text of the seven clauses that must be settled, watched by a neutral force. */
export const TEXT = {
  people: 'P3',
  sequence: 'F3',
  donbas: 'D3',
  guarantees: 'G3',
  presence: 'N3',
  alignment: 'A2',
  sanctions: 'S3',
};
/** @returns a signed text, its votes swung by so many points; `low`: its homes are. */
export function signed(
  swing: number,
  text: Readonly<Record<string, string>> = TEXT,
  low = false,
  seed = 'test',
): State {
  const draft = Object.fromEntries(
    FULL.clauses.map((clause) => {
      const option = text[clause];
      return [clause, option === undefined ? null : { option, week: 5, by: [] }];
    }),
  );
  const opened = laidFull(
    {
      week: 6,
      draft: draft as never,
      signedWeek: 6,
      incidentRule: true,
      keys: { nonRecognition: 2, calendar: 2 } as never,
      pledges: { guarantee: 1, relief: 1, phased: 1 } as never,
    },
    seed,
  );
  const steady = FULL.leaders.reduce((state, leader) => withSeat(state, leader, { home: low ? 5 : 8 }), opened);
  const course: Course = { book: FULL, state: steady, told: [] };
  openAftermath(course);
  const { aftermath } = course.state.table;
  if (aftermath === null) throw new Error('no aftermath');
  return withTable(course.state, { aftermath: { ...aftermath, swings: { ukraineVote: swing, referendum: swing } } });
}
