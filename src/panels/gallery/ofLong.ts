/** Frames of a longer game: one that the computer plays with every seat when a frame first asks for it, since its rules change oftener than a lesson's. */
import { hasWeekEnded, playOn, startLine } from '../../core/replay/line.ts';
import type { Line } from '../../core/replay/line.ts';
import { recordOf } from '../../core/replay/open.ts';
import { startTree } from '../../core/replay/tree.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { holdersWith } from '../../session/persons.ts';
import { playBack } from '../../session/playback.ts';
import { endOf, firstMoment, sessionAt } from './moments.ts';
import { game, isIn, ownSeat } from './places.ts';
import type { Frame } from './shown.ts';

const SEED = 'gallery';

/** @returns the frames of one side's seat: before, in the opening, in the middle of its weeks, and at the end. */
export function ofLong(book: Rulebook): Frame[] {
  const seat = ownSeat(book);
  const middle = Math.ceil(book.weeks / 2);
  let played: Line | null = null;
  const line = (): Line =>
    (played ??= playOn(book, startLine(book, { seed: SEED, holders: holdersWith(book, []) }), () => false));
  const first = () => firstMoment(line(), () => true);
  return [
    { name: 'long/title', show: () => ({ at: 'title', fault: null, saves: [], book }) },
    { name: 'long/brief', show: () => ({ at: 'brief', session: sessionAt(book, first(), seat) }) },
    game(book, 'long/moves', first, seat),
    game(book, 'long/later', () => firstMoment(line(), isIn('moves', seat, middle)), seat),
    game(book, 'long/answer', () => firstMoment(line(), isIn('answers', seat, middle)), seat),
    {
      name: 'long/report',
      show() {
        const ends = firstMoment(
          line(),
          (state, next) => state.table.week >= middle && next !== null && hasWeekEnded(state, next),
        );
        return { at: 'game', session: sessionAt(book, ends, ends.next?.by ?? seat), sends: ends.next };
      },
    },
    game(book, 'long/ending', () => endOf(line()), seat),
    {
      name: 'long/theatre',
      show() {
        const opened = playBack(book, recordOf(book, startTree(line())));
        if (!opened.ok) throw new Error(JSON.stringify(opened.fault));
        opened.value.lookFrom('open');
        opened.value.seek(Math.floor(opened.value.last() / 2));
        return { at: 'theatre', playback: opened.value };
      },
    },
  ];
}
