/** Frames of a device that goes round, and of the projector beside it. */
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { projectedOf } from '../../session/project.ts';
import { endOf, firstMoment, sharedAt } from './moments.ts';
import type { Games, Moment } from './moments.ts';
import { isIn, opening, ownSeat } from './places.ts';
import type { Frame } from './shown.ts';

/** @returns the frames of a device that goes round between several persons. */
export function goesRound(book: Rulebook, games: Games): Frame[] {
  const shared = (name: string, find: () => Moment): Frame => ({
    name: `hotseat/${name}`,
    show: () => ({ at: 'game', session: sharedAt(book, find(), book.leaders) }),
  });
  const projector = (name: string, find: () => Moment): Frame => ({
    name: `projector/${name}`,
    show: () => ({ at: 'projector', shown: projectedOf(sharedAt(book, find(), book.leaders), 'frame') }),
  });
  return [
    shared('curtain', () => opening(games)),
    shared('ending', () => endOf(games.exchange)),
    { name: 'projector/empty', show: () => ({ at: 'projector', shown: null }) },
    projector('moves', () => opening(games)),
    projector('talks', () => firstMoment(games.talking, isIn('talks', ownSeat(book), 2))),
    projector('onTheTable', () => firstMoment(games.onTheTable, ({ table }) => table.phase === 'onTheTable')),
    projector('ended', () => endOf(games.exchange)),
  ];
}
