/** What a click on a seat, a clause, a notch or a venue does just now. The board asks and drafts; the rules decide. */
import type { Rulebook } from '../../core/rules/rulebook.ts';
import type { ClauseId, LeaderId, OptionId, VenueId } from '../../core/model/vocabulary.ts';
import type { View } from '../../core/model/view.ts';
import type { DeskState, Focus } from '../../session/desk.ts';
import { say } from '../../words/say.ts';
import { awaitedSeat, holdsPen } from './actions.ts';
import type { Look } from './mark.ts';

/** What a mark does, and how that is said beforehand. */
export interface Deed {
  readonly look: Look;
  readonly hint: string;
}

export function seatDeed(leader: LeaderId): Deed {
  return {
    look: { on: 'open', sheet: { kind: 'leader', leader }, focus: { kind: 'leader', leader } },
    hint: say('board.hint.leader'),
  };
}

export function clauseDeed(clause: ClauseId): Deed {
  return {
    look: { on: 'open', sheet: { kind: 'clause', clause }, focus: { kind: 'clause', clause, option: null } },
    hint: say('board.hint.clause'),
  };
}

/**
 * A notch: with the pen, it is written into the package in hand or taken out of it; as an answer, it is what one would accept instead; while
 * moves are sealed, it opens a sounding or a statement on it; else it is only looked at.
 */
export function notchDeed(book: Rulebook, view: View, desk: DeskState, clause: ClauseId, option: OptionId): Deed {
  const focus: Focus = { kind: 'clause', clause, option };
  const only: Deed = { look: { on: 'look', focus }, hint: say('board.hint.look') };
  const seat = awaitedSeat(view);
  if (seat === null) return only;
  const { may } = book.leader(seat);
  if (holdsPen(view)) {
    if (desk.terms[clause] === option)
      return { look: { on: 'write', clause, option: null }, hint: say('board.hint.takeOut') };
    const isFull =
      desk.terms[clause] === undefined && Object.keys(desk.terms).length >= book.scenario.rules.packageAtMost;
    if (isFull) return { ...only, hint: say('board.hint.full', { count: book.scenario.rules.packageAtMost }) };
    return { look: { on: 'write', clause, option }, hint: say('board.hint.write') };
  }
  const open = (type: 'answer' | 'amend' | 'sound' | 'state', filled: { readonly [slot: string]: string }): Look => ({
    on: 'open',
    sheet: { kind: 'move', type, filled },
    focus,
  });
  switch (view.table.phase) {
    case 'answers': {
      const tabled = view.room?.proposal?.terms[clause];
      if (tabled === undefined || tabled === option) return only;
      return { look: open('answer', { answer: 'acceptIf', clause, option }), hint: say('board.hint.acceptIf') };
    }
    case 'onTheTable':
      if (!may.includes('amend') || view.table.amended.includes(seat)) return only;
      return { look: open('amend', { clause, option }), hint: say('board.hint.amend') };
    case 'moves':
      if (may.includes('sound')) return { look: open('sound', { clause, option }), hint: say('board.hint.sound') };
      if (may.includes('state')) return { look: open('state', { clause }), hint: say('board.hint.state') };
      return only;
    case 'talks':
    case 'campaign':
    case 'steps':
    case 'breach':
    case 'ended':
      return only;
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
