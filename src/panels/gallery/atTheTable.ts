/** Frames of the weeks: moves, talks, report, watching, a game that goes on in another tab. */
import { hasWeekEnded } from '../../core/replay/line.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { firstMoment, sessionAt } from './moments.ts';
import type { Games } from './moments.ts';
import { declined, game, isIn, opening, ownSeat } from './places.ts';
import type { Frame } from './shown.ts';

/** @returns the frames of the weeks: moves, talks, answers, reports. */
export function atTheTable(book: Rulebook, games: Games): Frame[] {
  const seat = ownSeat(book);
  const weekEnds = firstMoment(games.holding, (state, next) => next !== null && hasWeekEnded(state, next));
  return [
    ...book.leaders.map((one) => game(book, `moves/${one}`, () => opening(games), one)),
    game(
      book,
      'moves/folder',
      () =>
        firstMoment(
          games.holding,
          (state) => isIn('moves', seat)(state) && (state.seats[seat]?.sealed.length ?? 0) > 1,
        ),
      seat,
    ),
    game(book, 'moves/later', () => firstMoment(games.holding, isIn('moves', seat, 4)), seat),
    game(
      book,
      'moves/walkedOut',
      () => firstMoment(games.brokenOff, (state) => isIn('moves', seat)(state) && state.table.out.length > 0),
      seat,
    ),
    game(book, 'talks/pen', () => firstMoment(games.holding, isIn('talks', seat, 2)), seat),
    game(book, 'talks/answer', () => firstMoment(games.holding, isIn('answers', seat)), seat),
    game(book, 'talks/declined', () => declined(games, seat), seat),
    {
      name: 'report/week',
      show: () => ({
        at: 'game',
        session: sessionAt(book, weekEnds, weekEnds.next?.by ?? seat),
        sends: weekEnds.next,
      }),
    },
    game(book, 'watch/moves', () => firstMoment(games.holding, ({ table }) => table.week === 2), null),
    game(book, 'watch/talks', () => firstMoment(games.holding, ({ table }) => table.phase === 'answers'), null),
    {
      name: 'kept/otherTab',
      show: () => ({ at: 'game', session: sessionAt(book, opening(games), seat), isElsewhere: true }),
    },
  ];
}
