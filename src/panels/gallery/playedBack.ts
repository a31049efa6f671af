/** Frames of the theatre. */
import { recordOf } from '../../core/replay/open.ts';
import type { GameRecord } from '../../core/replay/record.ts';
import { noted, startTree } from '../../core/replay/tree.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { playBack } from '../../session/playback.ts';
import type { Playback } from '../../session/playback.ts';
import type { Games } from './moments.ts';
import { ownSeat } from './places.ts';
import type { Frame } from './shown.ts';

/** Records in the theatre: in the middle, at the end, with a line beside the main one, with a fault. */
export function playedBack(book: Rulebook, games: Games): Frame[] {
  const line = games.holding;
  const middle = line.states.findIndex(({ table, room }) => table.week === 3 && room.proposal !== null);
  const alone = Object.fromEntries(
    book.leaders.map((one) => [one, one === ownSeat(book) ? 'person' : 'computer'] as const),
  );
  const record = (): GameRecord => recordOf(book, startTree(line));
  const played = (of: GameRecord): Playback => {
    const opened = playBack(book, of);
    if (!opened.ok) throw new Error(JSON.stringify(opened.fault));
    return opened.value;
  };
  const theatre = (name: string, of: () => GameRecord, stand: (playback: Playback) => void): Frame => ({
    name: `theatre/${name}`,
    show() {
      const playback = played(of());
      stand(playback);
      return { at: 'theatre', playback };
    },
  });
  const twoLines = (): GameRecord => {
    const playback = played(record());
    playback.seek(middle);
    const fork = playback.fork(null);
    while (fork.view().table.phase !== 'ended') fork.step();
    return fork.record();
  };
  return [
    theatre('middle', record, (playback) => {
      playback.lookFrom(ownSeat(book));
      playback.seek(middle);
    }),
    theatre('end', record, (playback) => {
      playback.lookFrom('open');
      playback.seek(playback.last());
    }),
    theatre('twoLines', twoLines, (playback) => {
      const { line: branch } = playback.place();
      playback.mend((tree) => noted(tree, { line: branch, step: middle, text: 'Here the two lines part.' }));
      playback.seek(middle);
      playback.showWhole(true);
    }),
    theatre(
      'broken',
      // In one person's hands: a game of several that stops in its third week would be shut.
      () => ({ ...record(), holders: alone, weeks: record().weeks.with(2, '0'.repeat(64)) }),
      (playback) => playback.seek(playback.last()),
    ),
  ];
}
