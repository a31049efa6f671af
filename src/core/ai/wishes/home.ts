/** When a computer leader campaigns at home: a group that is against it bars what it could take itself, or is about to. */
import { groupWord, isHeldBack } from '../../rules/parties/homeGroups.ts';
import { isInStance } from '../../rules/text/reasons.ts';
import type { Moving } from '../../model/scenario/home.ts';
import type { ClauseId, OptionId } from '../../model/vocabulary.ts';
import type { Mind } from '../mind/mind.ts';
import type { Wish } from '../mind/wish.ts';

/** @returns the campaign that would free most, if any group stands in this leader's way. */
export function wishesAtHome(mind: Mind): readonly Wish[] {
  const { book, own, by, leaning } = mind;
  if (own.groups === undefined || !mind.may('persuade')) return [];
  const { groups } = own;
  return book.homeGroups(by).flatMap((group): readonly Wish[] => {
    const word = groupWord(book, groups[group.moves.id] ?? 10);
    if (word === 'waits' || word === 'carries') return [];
    const inTheWay = barsWanted(mind, group) + (word === 'against' && isNearSigning(mind) ? 1 : 0);
    if (inTheWay === 0) return [];
    const points = leaning(word === 'against' ? 'persuadeAgainst' : 'persuadeDoubt');
    return [{ command: { type: 'persuade', by, homeGroup: group.moves.id }, leaning: points + 2 * inTheWay }];
  });
}

/** @returns whether a text that most of is initialled would fail for want of this leader's own groups. */
function isNearSigning({ book, own, by, table }: Mind): boolean {
  const settled = book.clauses.filter((clause) => table.draft[clause] !== null).length;
  return book.isSide(by) && 2 * settled >= book.clauses.length && isHeldBack(book, by, own);
}

/** @returns how many options of open clauses a group would not take that this leader's stance takes now. */
function barsWanted({ book, view, table, by }: Mind, { wouldNotTake }: Moving): number {
  let count = 0;
  for (const [clause, options] of Object.entries(wouldNotTake) as [ClauseId, readonly OptionId[]][]) {
    if (table.draft[clause] !== null) continue;
    for (const option of options) {
      const bound = book.option(clause, option).bound.includes(by);
      if (bound && isInStance(book, view, by, clause, option)) count += 1;
    }
  }
  return count;
}
