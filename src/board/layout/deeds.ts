/** What a click on a seat, a clause, a notch or a venue does just now. The board asks and drafts; the rules decide. */
import { packageAtMost } from '../../core/rules/parties/groups.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import type { ClauseId, LeaderId, OptionId, VenueId } from '../../core/model/vocabulary.ts';
import type { View } from '../../core/model/play/view.ts';
import type { DeskState, Focus } from '../../session/desk.ts';
import { awaitedSeat, notchDeed } from '../../session/notchDeed.ts';
import { say } from '../../words/say.ts';
import type { Look } from './mark.ts';

/** What a mark does, and how that is said beforehand. */
export interface Deed {
  readonly look: Look;
  readonly hint: string;
}

/** @returns what a seat at the table is good for: it opens what is known of its leader. */
export function seatDeed(leader: LeaderId): Deed {
  return {
    look: { on: 'open', sheet: { kind: 'leader', leader }, focus: { kind: 'leader', leader } },
    hint: say('board.hint.leader'),
  };
}

/** @returns what a clause's slip is good for: it opens the clause. */
export function clauseDeed(clause: ClauseId): Deed {
  return {
    look: { on: 'open', sheet: { kind: 'clause', clause }, focus: { kind: 'clause', clause, option: null } },
    hint: say('board.hint.clause'),
  };
}

/** @returns what a click on a notch does: it writes into the package, opens the sheet of its deed, or only looks. */
export function notchMarkDeed(book: Rulebook, view: View, desk: DeskState, clause: ClauseId, option: OptionId): Deed {
  const focus: Focus = { kind: 'clause', clause, option };
  const deed = notchDeed(book, view, desk, clause, option);
  const hint = say(`board.hint.${deed.does}`, { count: packageAtMost(book, view.table) });
  switch (deed.does) {
    case 'write':
      return { look: { on: 'write', clause, option }, hint };
    case 'takeOut':
      return { look: { on: 'write', clause, option: null }, hint };
    case 'full':
    case 'look':
      return { look: { on: 'look', focus }, hint };
    case 'acceptIf':
    case 'amend':
      return { look: { on: 'open', sheet: deed.sheet, focus }, hint };
    case 'option':
      return { look: { on: 'open', sheet: { kind: 'option', clause, option }, focus }, hint };
  }
}

/** A venue: while moves are sealed, an invitation there; else it is only looked at. */
export function venueDeed(book: Rulebook, view: View, venue: VenueId): Deed {
  const focus: Focus = { kind: 'venue', venue };
  const seat = awaitedSeat(view);
  if (seat === null || view.table.phase !== 'moves' || !book.leader(seat).may.includes('invite'))
    return { look: { on: 'look', focus }, hint: say('board.hint.look') };
  return {
    look: { on: 'open', sheet: { kind: 'move', type: 'invite', filled: { venue } }, focus },
    hint: say('board.hint.invite'),
  };
}
