/** A late pupil's game, or of several at one device: the computer held the seats until the week in which they join, and the record says so. */
import type { LeaderId } from '../model/vocabulary.ts';
import type { Line } from '../replay/line.ts';
import { cutAt, playOn, reseatOn, startLine } from '../replay/line.ts';
import type { Rulebook } from '../rules/book/rulebook.ts';
import type { Start } from './outcomeCode.ts';

/**
 * Plays a class's game with computers in every seat up to the beginning of a week, and gives seats to persons there.
 * Who joins in the same week finds the same weeks behind them, whatever the seat: they hang on the class's start alone.
 * @param persons whose seats they are from there on; none to watch.
 * @param week where the talks of the computers were over before, the last week that can still be played.
 */
export function lateLine(
  book: Rulebook,
  { seed, reading, skill }: Start,
  persons: readonly LeaderId[],
  week: number,
): Line {
  const holders = Object.fromEntries(book.leaders.map((leader) => [leader, 'computer' as const]));
  const opening = { seed, holders, reading: reading ?? null, ...(skill === undefined ? {} : { skill }) };
  const played = playOn(book, startLine(book, opening), ({ table }) => table.week >= week);
  const began = played.states.findLastIndex(
    ({ table }, at) => table.phase === 'moves' && table.week > (played.states[at - 1]?.table.week ?? 0),
  );
  const line = cutAt(played, Math.max(0, began));
  const taken = Object.fromEntries(persons.map((leader) => [leader, 'person' as const]));
  return persons.length === 0 ? line : reseatOn(line, { ...holders, ...taken });
}
