/** Every screen, sheet, phase and part as a named frame in a fixed state. Names are codes: this is a page for whoever builds the game. */
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { afterIt } from './afterIt.ts';
import { atTheTable } from './atTheTable.ts';
import { beforeIt } from './beforeIt.ts';
import { goesRound } from './goesRound.ts';
import type { Games } from './moments.ts';
import { ofClass } from './ofClass.ts';
import { ofLong } from './ofLong.ts';
import { playedBack } from './playedBack.ts';
import { sheets } from './sheets.ts';
import type { Frame } from './shown.ts';
import { PIECES } from './shown.ts';

/**
 * @param long the rulebook of its longer game; null where there is none.
 * @returns the frames of a negotiation, in the order in which a game meets them; then its parts.
 */
export function framesOf(book: Rulebook, games: Games, long: Rulebook | null): readonly Frame[] {
  return [
    ...beforeIt(book, games),
    ...atTheTable(book, games),
    ...sheets(book, games),
    ...afterIt(book, games),
    ...ofClass(book, games),
    ...goesRound(book, games),
    ...playedBack(book, games),
    ...(long === null ? [] : ofLong(long)),
    ...PIECES.map((pieces): Frame => ({ name: `pieces/${pieces}`, show: () => ({ at: 'pieces', pieces }) })),
  ];
}
