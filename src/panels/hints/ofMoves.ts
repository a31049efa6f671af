/** Which hints fit the moves of a week: a longer game has a few of its own, each when its matter is first at hand. */
import type { View } from '../../core/model/play/view.ts';
import type { LeaderId } from '../../core/model/vocabulary.ts';
import { groupsAgainst } from '../../core/rules/parties/homeGroups.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { thirdOf } from '../../core/rules/state/thirds.ts';
import type { DeskState } from '../../session/desk.ts';
import type { HintId } from '../../store/settings.ts';

/** @returns the hints that fit, the most pressing first. */
export function hintsOf(book: Rulebook, view: View, { focus }: Pick<DeskState, 'focus'>): readonly HintId[] {
  const { table, own } = view;
  if (own === null || table.phase !== 'moves') return [];
  const by = view.onlooker as LeaderId;
  const { week } = table;
  const asks = book.isSide(by) && table.spoilerWeek === week && own.spoilerAnswer === null;
  const third = thirdOf(book, week);
  const beginsThird = third !== null && third.from === week && week > 1;
  const hasLocks =
    focus?.kind === 'clause' &&
    book.clause(focus.clause).options.some(({ locks }) => locks.length > 0) &&
    book.scenario.groups !== undefined;
  const may = book.leader(by).may;
  return [
    ...(asks ? (['spoiler'] as const) : []),
    ...(own.capital === 0 ? ([own.sealed.length > 0 ? 'spent' : 'nothing'] as const) : []),
    ...(beginsThird ? (['third'] as const) : []),
    ...(groupsAgainst(book, by, own).length > 0 ? (['homeFalls'] as const) : []),
    ...(focus?.kind === 'clause' ? (['row'] as const) : []),
    ...(hasLocks ? (['law'] as const) : []),
    'moves',
    ...(book.scenario.groups === undefined ? [] : longGame(week, may)),
  ];
}

/** The rest of a longer game, a matter a week. */
function longGame(week: number, may: readonly string[]): readonly HintId[] {
  return [
    'groups',
    ...(week >= 2 ? (['find'] as const) : []),
    ...(week >= 3 && may.includes('mandate') ? (['mandate'] as const) : []),
    ...(week >= 4 && may.includes('sideLetter') ? (['sideLetter'] as const) : []),
  ];
}
