/** Warnings: said in public, kept or given up, and what giving one up costs (Fearon: a public word that is taken back is paid for at home). */
import type { MoveCommand } from '../../model/command.ts';
import type { Refusal } from '../../model/play/refusal.ts';
import type { Table } from '../../model/play/table.ts';
import type { View } from '../../model/play/view.ts';
import type { Warning } from '../../model/scenario/warning.ts';
import type { ClauseId, LeaderId, OptionId } from '../../model/vocabulary.ts';
import { moveTrack, moveTrust, setTable, tell } from '../state/course.ts';
import type { Course } from '../state/course.ts';
import type { Rulebook } from '../book/rulebook.ts';

type WarnCommand = Extract<MoveCommand, { type: 'warn' }>;

/** @returns the warning of a leader against an option that still stands; null where there is none. */
export function warningOf(
  { warnings = [] }: Pick<Table, 'warnings'>,
  leader: LeaderId,
  clause: ClauseId,
  option: OptionId,
): Warning | null {
  return (
    warnings.find(
      (one) => one.by === leader && one.clause === clause && one.option === option && one.brokenWeek === null,
    ) ?? null
  );
}

/** @returns the home under which a leader cannot give up its own warning against an option; null where it has given none. */
export function homeToGiveUp(
  book: Rulebook,
  table: Table,
  leader: LeaderId,
  clause: ClauseId,
  option: OptionId,
): number | null {
  const { warn, homeFloor } = book.scenario.rules;
  if (warn === undefined || warningOf(table, leader, clause, option) === null) return null;
  return homeFloor.under - warn.brokenHome;
}

/** @returns why a leader cannot warn of this now: once a clause, of what is open and wants its own consent. */
export function whyNotWarn(book: Rulebook, { table }: View, { by, clause, option }: WarnCommand): Refusal | null {
  if (book.scenario.rules.warn === undefined) return { code: 'notYours' };
  if (table.draft[clause] !== null) return { code: 'already', what: 'notOpen' };
  if (!book.option(clause, option).bound.includes(by)) return { code: 'notBound' };
  const hasWarned = table.warnings?.some((one) => one.by === by && one.clause === clause) === true;
  return hasWarned ? { code: 'already', what: 'warnedOnce' } : null;
}

/** Says the warning: its author's home closes ranks, the other side's way out narrows, and everybody knows the option for barred. */
export function giveWarning(course: Course, { by, clause, option }: WarnCommand): void {
  const numbers = course.book.scenario.rules.warn;
  if (numbers === undefined) return;
  const { table } = course.state;
  const rival = course.book.rivalOf(by);
  setTable(course, {
    warnings: [...(table.warnings ?? []), { by, clause, option, week: table.week, brokenWeek: null }],
  });
  moveTrack(course, by, 'home', numbers.home, 'warned');
  if (rival !== null) moveTrack(course, rival, 'wayOut', numbers.wayOut, 'rivalWarned');
  tell(course, 'all', { type: 'warned', by, clause, option });
}

/** What was warned of is initialled: whoever had warned and now signs has given its warning up. */
export function breakWarnings(course: Course, clause: ClauseId, option: OptionId): void {
  const { book } = course;
  const numbers = book.scenario.rules.warn;
  if (numbers === undefined) return;
  for (const by of book.option(clause, option).bound) {
    const { table } = course.state;
    const given = warningOf(table, by, clause, option);
    if (given === null) continue;
    setTable(course, {
      warnings: (table.warnings ?? []).map((one) => (one === given ? { ...one, brokenWeek: table.week } : one)),
    });
    moveTrack(course, by, 'home', numbers.brokenHome, 'warningBroken');
    for (const other of book.leaders)
      if (other !== by) moveTrust(course, by, other, numbers.brokenTrust, 'warningBroken');
    tell(course, 'all', { type: 'warningBroken', by, clause, option });
  }
}
