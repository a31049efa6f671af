/** The last bell: a game stops on the rung that it has reached, at any command (rules, section 4). */
import type { Command } from '../model/command.ts';
import type { LeaderId } from '../model/vocabulary.ts';
import type { Line } from '../replay/line.ts';
import { playOn, sendOn, stateOf } from '../replay/line.ts';
import { bySeat } from '../replay/seats.ts';
import type { Player } from '../replay/seats.ts';
import type { Rulebook } from '../rules/book/rulebook.ts';

/**
 * Rings the last bell.
 * @param seat the person's; null where the game is watched, and the table's first leader only lends the command its name.
 * @returns the ended line. An unsigned game is adjourned; a text that was signed is put to its homes with nothing more said for it by any person. The line itself where it has ended already.
 */
export function ringBell(book: Rulebook, line: Line, seat: LeaderId | null): Line {
  const { table } = stateOf(line);
  if (table.phase === 'ended') return line;
  if (table.signedWeek === null) {
    const by = seat ?? book.leaders[0];
    if (by === undefined) throw new Error(`nobody sits at the table of ${book.scenario.id}`);
    const stopped = sendOn(book, line, { type: 'adjourn', by });
    if (!stopped.ok) throw new Error(`the bell is refused: ${JSON.stringify(stopped.fault)}`);
    return stopped.value;
  }
  const silent: Player = (rules, state, leader, index): Command =>
    state.table.holders[leader] === 'person' ? { type: 'handOver', by: leader } : bySeat(rules, state, leader, index);
  return playOn(book, line, () => false, silent);
}
