/** The seats that persons hold: none, one, or several who share one device; whose turn it is there, and when such a game is shut. */
import type { Table } from '../core/model/play/table.ts';
import type { ByLeader, Holder, LeaderId } from '../core/model/vocabulary.ts';
import type { Line } from '../core/replay/line.ts';
import { holdersAt, stateOf } from '../core/replay/line.ts';
import type { LineId, Tree } from '../core/replay/tree.ts';
import { lineIn, MAIN } from '../core/replay/tree.ts';
import type { Rulebook } from '../core/rules/book/rulebook.ts';

/** @returns the seats that persons hold at the end of a line, in leader order; none where it is watched. */
export function personsIn(book: Rulebook, line: Line): readonly LeaderId[] {
  const holders = holdersAt(line, line.commands.length);
  return book.leaders.filter((leader) => holders[leader] === 'person');
}

/** @returns the seat that a person holds at the end of a line, the first where there are several; null where it is watched. */
export function seatIn(book: Rulebook, line: Line): LeaderId | null {
  return personsIn(book, line)[0] ?? null;
}

/** @returns the seats with persons in these, or in none, and the computer in the others. */
export function holdersWith(book: Rulebook, persons: readonly LeaderId[]): ByLeader<Holder> {
  const holder = (leader: LeaderId): Holder => (persons.includes(leader) ? 'person' : 'computer');
  return Object.fromEntries(book.leaders.map((leader) => [leader, holder(leader)]));
}

/**
 * @param at the seat that is at the device; null while nobody is. It keeps its turn as long as the table waits for it.
 * @returns the persons' seats that the table waits for, in the order in which the device goes round; none once the game has ended.
 */
export function turnsOf({ phase, awaits }: Table, persons: readonly LeaderId[], at: LeaderId | null): LeaderId[] {
  if (phase === 'ended') return [];
  const awaited = persons.filter((leader) => awaits.includes(leader));
  return at !== null && awaited.includes(at) ? [at, ...awaited.filter((leader) => leader !== at)] : awaited;
}

/**
 * A game that several persons play at one device is shut while it goes on: whoever plays it back, or looks from another seat, would see what the others may not know.
 * Once its main line has ended everything is open; then only a line that several play again is shut, while it goes on.
 */
export function isShut(book: Rulebook, tree: Tree, playing: LineId): boolean {
  return [MAIN, playing].some((id) => {
    const line = lineIn(tree, id);
    return personsIn(book, line).length > 1 && stateOf(line).table.phase !== 'ended';
  });
}
