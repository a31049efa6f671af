/** Frames of a lesson, on a pupil's side: the doors of a class, and the sheets that only its games have. */
import type { Command } from '../../core/model/command.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import type { ClassAddress } from '../../session/classAddress.ts';
import { plainClass } from '../../session/plainClass.ts';
import { sessionAt } from './moments.ts';
import type { Games } from './moments.ts';
import { opening, ownSeat } from './places.ts';
import type { Frame } from './shown.ts';

const MINUTE = 60_000;
/** Minutes before the last bell at which a class is in the middle of its weeks. */
const IN_ITS_MIDST = 12;

/** @returns the frames of a class: its door, its bell, its pairs. */
export function ofClass(book: Rulebook, games: Games): Frame[] {
  const seat = ownSeat(book);
  const address: ClassAddress = { ...plainClass(book, 'frame'), pairs: true };
  const door = (name: string, of: () => Partial<ClassAddress>): Frame => ({
    name: `class/${name}`,
    show() {
      const to = { ...address, ...of() };
      return { at: 'door', address: to, seat: to.hands === 'draw' ? seat : null };
    },
  });
  const asked = (name: string, sends: Command | null): Frame => ({
    name: `class/${name}`,
    show() {
      const session = sessionAt(book, opening(games), seat);
      if (sends === null) session.desk.open({ kind: 'page', page: 'bell' });
      return { at: 'game', session, lesson: address, sends };
    },
  });
  return [
    door('drawn', () => ({})),
    door('chosen', () => ({ hands: 'choose', pairs: false })),
    door('late', () => ({ bell: Math.floor(Date.now() / MINUTE) + IN_ITS_MIDST })),
    door('share', () => ({ hands: 'share', pairs: false })),
    asked('pair', { type: 'handOver', by: seat }),
    asked('bell', null),
  ];
}
