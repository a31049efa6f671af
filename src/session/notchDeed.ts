/** What a notch of the table is good for just now, for board and panels alike. It drafts and asks; the rules decide. */
import { clausesNow, packageAtMost } from '../core/rules/parties/groups.ts';
import type { Rulebook } from '../core/rules/book/rulebook.ts';
import type { ClauseId, LeaderId, OptionId } from '../core/model/vocabulary.ts';
import type { View } from '../core/model/play/view.ts';
import { openConditions } from './conditions.ts';
import type { DeskState, Sheet } from './desk.ts';

/** `full`: the package has no room for another clause. `look`: there is nothing to do but to look. */
export type NotchDeed =
  | { readonly does: 'write' | 'takeOut' | 'full' | 'look' }
  | { readonly does: 'acceptIf' | 'amend'; readonly sheet: Sheet }
  /** One move or the other, each of which costs: it is read first, and chosen then. */
  | { readonly does: 'option'; readonly moves: readonly { readonly does: 'sound' | 'state'; readonly sheet: Sheet }[] };

/** @returns the own seat where the game waits for it, else null. */
export function awaitedSeat(view: View): LeaderId | null {
  const { onlooker } = view;
  return onlooker === 'public' || onlooker === 'open' || !view.table.awaits.includes(onlooker) ? null : onlooker;
}

/** @returns whether the own seat may write into a package now: it holds the pen. */
export function holdsPen(view: View): boolean {
  return view.table.phase === 'talks' && awaitedSeat(view) !== null && view.table.pen === view.onlooker;
}

/** @returns whether the own folder lies empty while there is capital to act with: worth a question before it is handed over. */
export function isEmptyFolder({ table, own }: View): boolean {
  return table.phase === 'moves' && own !== null && own.sealed.length === 0 && own.capital > 0;
}

/**
 * With the pen, an option is written into the package in hand or taken out of it; as an answer, it is what one would accept instead; while
 * moves are sealed, it may be sounded or stated; else it is only looked at.
 * @returns the deed, with the sheet or the sheets that it leads to.
 */
export function notchDeed(book: Rulebook, view: View, desk: DeskState, clause: ClauseId, option: OptionId): NotchDeed {
  const only: NotchDeed = { does: 'look' };
  const seat = awaitedSeat(view);
  if (seat === null) return only;
  const { may } = book.leader(seat);
  if (holdsPen(view)) {
    if (!clausesNow(book, view.table).includes(clause)) return only;
    if (desk.terms[clause] === option) return { does: 'takeOut' };
    const isFull =
      desk.terms[clause] === undefined && Object.keys(desk.terms).length >= packageAtMost(book, view.table);
    return { does: isFull ? 'full' : 'write' };
  }
  const open = (type: 'answer' | 'amend' | 'sound' | 'state', filled: { readonly [slot: string]: string }): Sheet => ({
    kind: 'move',
    type,
    filled,
  });
  switch (view.table.phase) {
    case 'answers': {
      const proposal = view.room?.proposal;
      const tabled = proposal?.terms[clause];
      if (proposal?.kind !== 'proposal' || tabled === undefined || tabled === option) return only;
      if (!openConditions(book, view, seat, clause).includes(option)) return only;
      return { does: 'acceptIf', sheet: open('answer', { answer: 'acceptIf', clause, option }) };
    }
    case 'onTheTable':
      if (!may.includes('amend') || view.table.amended.includes(seat)) return only;
      return { does: 'amend', sheet: open('amend', { clause, option }) };
    case 'moves': {
      const moves = [
        { does: 'sound', sheet: open('sound', { clause, option }) },
        { does: 'state', sheet: open('state', { clause }) },
      ] as const;
      const own = moves.filter(({ does }) => may.includes(does));
      return own.length === 0 ? only : { does: 'option', moves: own };
    }
    case 'talks':
    case 'campaign':
    case 'steps':
    case 'breach':
    case 'ended':
      return only;
  }
}
