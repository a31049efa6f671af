/** What a seat itself refused over a game: the part of the debrief that nobody but its player can answer for. */
import { whyDeclined } from '../analysis/text/whyDeclined.ts';
import type { Reason } from '../model/play/room.ts';
import type { State } from '../model/play/state.ts';
import type { LeaderId } from '../model/vocabulary.ts';
import type { Rulebook } from '../rules/book/rulebook.ts';

/** One wording of a clause that a seat did not take, whenever it was tabled. */
export interface OwnRefusal {
  /** What bound last, with clause and option; `ownChoice` where no rule did. */
  readonly reason: Reason;
  /** Who tabled it, in leader order. */
  readonly tabledBy: readonly LeaderId[];
  readonly weeks: readonly number[];
  /** Whether the clause still stood in brackets when the game ended. */
  readonly isOpen: boolean;
}

/**
 * @returns what the seat declined, or would only have taken with a change, wording by wording: what ended nothing stands last, then the most often refused
 * first, then the latest.
 */
export function ownRefusals(book: Rulebook, state: State, seat: LeaderId): readonly OwnRefusal[] {
  const found = new Map<string, OwnRefusal>();
  for (const receipt of state.room.receipts) {
    const given = receipt.answers[seat];
    if (given === undefined || given.answer === 'accept') continue;
    const seen = new Set<string>();
    // The weightiest rule of each clause comes first.
    for (const { reason } of whyDeclined(book, receipt, seat)) {
      if (seen.has(reason.clause)) continue;
      seen.add(reason.clause);
      const key = `${reason.clause} ${reason.option}`;
      const before = found.get(key);
      found.set(key, {
        reason,
        tabledBy: book.leaders.filter((leader) => leader === receipt.by || before?.tabledBy.includes(leader) === true),
        weeks: [...new Set([...(before?.weeks ?? []), receipt.week])],
        isOpen: (state.table.draft[reason.clause] ?? null) === null,
      });
    }
  }
  return [...found.values()].sort(
    (a, b) =>
      Number(b.isOpen) - Number(a.isOpen) ||
      b.weeks.length - a.weeks.length ||
      (b.weeks.at(-1) ?? 0) - (a.weeks.at(-1) ?? 0),
  );
}
