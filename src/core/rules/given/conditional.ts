/** Conditional pledges: given in public, made when what they wait for comes, told as lapsed when it does not. */
import type { MoveCommand } from '../../model/command.ts';
import type { ConditionalPledge, PledgeCondition } from '../../model/scenario/conditional.ts';
import type { Refusal } from '../../model/play/refusal.ts';
import type { Table } from '../../model/play/table.ts';
import type { View } from '../../model/play/view.ts';
import type { ClauseId, OptionId, PledgeId } from '../../model/vocabulary.ts';
import { setTable, tell } from '../state/course.ts';
import type { Course } from '../state/course.ts';
import { makePledge } from './pledging.ts';
import type { Rulebook } from '../book/rulebook.ts';

type PledgeIf = Extract<MoveCommand, { type: 'pledgeIf' }>;

/** @returns what a command makes its pledge wait for. */
export function conditionOf(command: PledgeIf): PledgeCondition {
  return command.on === 'step'
    ? { on: 'step', of: command.of }
    : { on: 'initialled', clause: command.clause, option: command.option };
}

/** @returns why a pledge cannot be given on this condition now. */
export function whyNotPledgeIf(book: Rulebook, { table }: View, command: PledgeIf): Refusal | null {
  const { by, pledge } = command;
  if (book.scenario.rules.pledgeIf === undefined || book.pledge(pledge).by !== by) return { code: 'notYours' };
  if (table.pledges[pledge] !== undefined) return { code: 'already', what: 'pledged' };
  if (table.conditional?.some((one) => one.pledge === pledge) === true) return { code: 'already', what: 'pledgedIf' };
  if (command.on === 'step') return book.isSide(command.of) ? null : { code: 'notYours' };
  return table.draft[command.clause] === null ? null : { code: 'already', what: 'notOpen' };
}

/** Gives it: nothing is felt yet, on either side. */
export function pledgeIf(course: Course, command: PledgeIf): void {
  const { table } = course.state;
  const { by, pledge } = command;
  const weeks = course.book.scenario.rules.pledgeIf?.weeks ?? 1;
  const given: ConditionalPledge = {
    pledge,
    by,
    week: table.week,
    until: table.week + weeks - 1,
    waits: conditionOf(command),
  };
  setTable(course, { conditional: [...(table.conditional ?? []), given] });
  tell(course, 'all', { type: 'pledgedIf', by, pledge, until: Math.min(given.until, table.weeks), waits: given.waits });
}

/** What was waited for has come: every pledge that waited for it is made, unless it stands by now. */
export function fallDue(course: Course, isMet: (waits: PledgeCondition) => boolean): void {
  const due = (course.state.table.conditional ?? []).filter(({ waits }) => isMet(waits));
  if (due.length === 0) return;
  setTable(course, { conditional: (course.state.table.conditional ?? []).filter((one) => !due.includes(one)) });
  for (const { pledge } of due) if (course.state.table.pledges[pledge] === undefined) makePledge(course, pledge);
}

/** At the end of a week: what has waited its weeks lapses, and so does what waited for a clause that was settled otherwise. */
export function lapseConditional(course: Course): void {
  const { conditional = [], week, draft } = course.state.table;
  const isOver = ({ until, waits }: ConditionalPledge): boolean =>
    week >= until || (waits.on === 'initialled' && draft[waits.clause] !== null);
  const lapsed = conditional.filter(isOver);
  if (lapsed.length === 0) return;
  setTable(course, { conditional: conditional.filter((one) => !isOver(one)) });
  for (const { by, pledge } of lapsed) tell(course, 'all', { type: 'pledgeLapsed', by, pledge });
}

/** @returns whether a pledge waits for just this option to be initialled, so that whoever leans on it may take the option. */
export function waitsForOption(
  { conditional }: Pick<Table, 'conditional'>,
  pledge: PledgeId,
  clause: ClauseId,
  option: OptionId,
): boolean {
  return (
    conditional?.some(
      (one) =>
        one.pledge === pledge &&
        one.waits.on === 'initialled' &&
        one.waits.clause === clause &&
        one.waits.option === option,
    ) === true
  );
}
