/** What a computer leader would sound out: an option that it would table next and does not know to be takable. */
import type { LeaderId, OptionId } from '../model/vocabulary.ts';
import { LEVELS } from '../model/vocabulary.ts';
import { isInStance } from '../rules/reasons.ts';
import type { Outlook } from './outlook.ts';
import { openClauses, valueOf } from './outlook.ts';
import type { Wish } from './wish.ts';

/** @returns the wish to sound a leader on a drawn open clause; none where there is nobody to ask. */
export function soundOf(outlook: Outlook, to: LeaderId | null): readonly Wish[] {
  const { book, view, me, dice, leans } = outlook;
  if (to === null) return [];
  const reach = view.table.agenda >= book.scenario.rules.agenda.ministers || view.table.met.ministers !== null ? 'ministers' : 'delegations';
  const level = view.table.met.presidents === null ? reach : LEVELS[2];
  const open = openClauses(outlook, level);
  const clause = open[dice(Math.max(1, open.length))];
  if (clause === undefined) return [];
  const shown = view.room?.shown[to]?.[clause] ?? {};
  const mine = book.clause(clause).options.map((option) => option.id).filter((option) => isInStance(book, view, me, clause, option));
  const unknown = mine.filter((option) => shown[option] === undefined || shown[option] === 'barred');
  const best = (options: readonly OptionId[]): OptionId | undefined =>
    [...options].sort((a, b) => valueOf(outlook, to, clause, b) - valueOf(outlook, to, clause, a))[0];
  const option = best(unknown) ?? best(mine);
  return option === undefined ? [] : [{ weight: leans('sound'), command: { type: 'sound', by: me, to, clause, option } }];
}
