/** Frames after the last clause: signing, home, carrying out, and every kind of ending. */
import type { Phase } from '../../core/model/vocabulary.ts';
import { KINDS } from '../../core/model/vocabulary.ts';
import type { Line } from '../../core/replay/line.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { endOf, firstMoment, sessionAt } from './moments.ts';
import type { Games } from './moments.ts';
import { game, ownSeat } from './places.ts';
import type { Frame } from './shown.ts';

/** @returns the frames from a signature to an ending. */
export function afterIt(book: Rulebook, games: Games): Frame[] {
  const seat = ownSeat(book);
  /** The first moment of a phase, seen by whoever is awaited in it. */
  const phase = (name: Phase, line: Line): Frame => ({
    name: `after/${name}`,
    show() {
      const moment = firstMoment(line, ({ table }) => table.phase === name);
      return { at: 'game', session: sessionAt(book, moment, moment.state.table.awaits[0] ?? seat) };
    },
  });
  return [
    phase('onTheTable', games.onTheTable),
    phase('campaign', games.holding),
    phase('steps', games.holding),
    phase('breach', games.broken),
    ...KINDS.map((kind) => game(book, `ending/${kind}`, () => endOf(games[kind]), seat)),
    game(book, 'ending/watched', () => endOf(games.holding), null),
  ];
}
