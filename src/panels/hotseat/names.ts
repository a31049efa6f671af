/** What a kept game is called that several persons play at one device, and whether it may be looked into. */
import type { LeaderId } from '../../core/model/vocabulary.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import type { SaveInfo } from '../../store/saveInfo.ts';
import { leaderName, list } from '../../words/names.ts';
import { say } from '../../words/say.ts';

/** @returns the seats of several persons at one device; one that this scenario has not by its id. */
export function seatsOfShared(book: Rulebook, seats: readonly LeaderId[]): string {
  const names = seats.map((seat) => (book.hasLeader(seat) ? leaderName(book, seat) : seat));
  return say('hotseat.seats', { seats: list(names) });
}

/** @returns whether several persons play this game at one device, and it goes on: it is not to be looked into. */
export function isShutSave({ meta }: SaveInfo): boolean {
  return meta?.shared !== undefined && meta.kind === null;
}
