/** When a computer leader announces a vote of its people: its home would not carry what it could sign, or the law keeps a text that it wants for such a vote. */
import type { ClauseId, OptionId } from '../../model/vocabulary.ts';
import { optionsBehind } from '../../rules/state/locks.ts';
import { isInStance } from '../../rules/text/reasons.ts';
import { whyNotVote } from '../../rules/given/votes.ts';
import { wouldBeTaken } from '../mind/believes.ts';
import type { Mind } from '../mind/mind.ts';
import type { Wish } from '../mind/wish.ts';

/** @returns the wish to announce a vote, with a reason that could be said; none otherwise. */
export function voteWished(mind: Mind): readonly Wish[] {
  const { book, table, by, leaning } = mind;
  if (!mind.may('referendum') || table.out.length > 0 || whyNotVote(book, table, by) !== null) return [];
  const command = { type: 'referendum', by } as const;
  if (isBarredByHome(mind)) return [{ command, leaning: leaning('voteHome') }];
  return isKeptForVote(mind) ? [{ command, leaning: leaning('voteLaw') }] : [];
}

/** Its home is under the floor, and a clause that the floor keeps from it has a text that all would take. */
function isBarredByHome(mind: Mind): boolean {
  const { own, book, table } = mind;
  const { under, clauses } = book.scenario.rules.homeFloor;
  return (
    own.home < under &&
    clauses.some(
      (clause) =>
        table.draft[clause] === null && book.clause(clause).options.some(({ id }) => isText(mind, clause, id)),
    )
  );
}

/** A text that it wants and believes would be taken waits for its vote alone. */
function isKeptForVote(mind: Mind): boolean {
  const { book, table, by } = mind;
  return optionsBehind(book, (opens) => opens.by === 'vote' && opens.of === by).some(
    ({ clause, option }) => table.draft[clause] === null && isText(mind, clause, option),
  );
}

function isText(mind: Mind, clause: ClauseId, option: OptionId): boolean {
  const { book, view, by } = mind;
  return isInStance(book, view, by, clause, option) && wouldBeTaken(mind, clause, option, false);
}
