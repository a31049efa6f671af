/** When a computer leader gives a working group its mandate: there is a text that it would table there and believes would be taken. */
import type { ClauseId, GroupId } from '../../model/vocabulary.ts';
import { LEVELS } from '../../model/vocabulary.ts';
import { groupsOf, openIn, whyNotMandate } from '../../rules/parties/groups.ts';
import { isLocked } from '../../rules/state/locks.ts';
import { isInStance } from '../../rules/text/reasons.ts';
import { wouldBeTaken } from '../mind/believes.ts';
import type { Mind } from '../mind/mind.ts';
import type { Wish } from '../mind/wish.ts';

/** @returns a wish for each group that has something ripe to settle; the more of it, the stronger, and most while no ministers can meet yet. */
export function mandatesWished(mind: Mind): readonly Wish[] {
  const { book, table, own, by, leaning } = mind;
  if (!mind.may('mandate') || table.out.length > 0) return [];
  return groupsOf(book).flatMap(({ id }): readonly Wish[] => {
    const command = { type: 'mandate', by, group: id } as const;
    if (whyNotMandate(book, table, own, command) !== null) return [];
    const ripe = ripeClauses(mind, id);
    if (ripe === 0) return [];
    const early = table.agenda < book.scenario.rules.agenda.ministers ? leaning('mandateEarly') : 0;
    return [{ command, leaning: leaning('mandate') + early + ripe * leaning('mandateClause') }];
  });
}

/** @returns how many clauses of a group could be settled there that delegations cannot settle without it. */
function ripeClauses(mind: Mind, group: GroupId): number {
  const { book, table } = mind;
  return openIn(book, table.draft, group).filter(
    (clause) => LEVELS.indexOf(book.clause(clause).level) > 0 && hasText(mind, clause),
  ).length;
}

/** @returns whether an option stands in the own stance (a side's), is not locked, and is believed to be taken by all whom it binds. */
function hasText(mind: Mind, clause: ClauseId): boolean {
  const { book, view, by } = mind;
  return book
    .clause(clause)
    .options.some(
      ({ id, locks }) =>
        isInStance(book, view, by, clause, id) &&
        !locks.some((lock) => isLocked(book, view, lock)) &&
        wouldBeTaken(mind, clause, id, false),
    );
}
