/** Working groups of the delegations: who may be given a mandate, when a group meets beside the talks, and what it may settle there. */
import type { ClauseGroup } from '../../model/scenario/clause.ts';
import type { MoveCommand } from '../../model/command.ts';
import type { Refusal } from '../../model/play/refusal.ts';
import type { Seat } from '../../model/play/seat.ts';
import type { ReportLine, Table } from '../../model/play/table.ts';
import type { State } from '../../model/play/state.ts';
import type { ClauseId, GroupId, LeaderId, Level } from '../../model/vocabulary.ts';
import { LEVELS } from '../../model/vocabulary.ts';
import { setTable, tell } from '../state/course.ts';
import type { Course } from '../state/course.ts';
import type { Rulebook } from '../book/rulebook.ts';

type Mandate = Extract<MoveCommand, { type: 'mandate' }>;

/** @returns the groups of clauses that may meet as working groups, in the scenario's order; none where it has no rule for them. */
export function groupsOf({ scenario }: Rulebook): readonly ClauseGroup[] {
  return scenario.rules.workingGroups === undefined ? [] : (scenario.groups ?? []);
}

/** @returns the level that speaks now: that of the week's talks, or what a working group may settle while it meets. */
export function levelNow({ scenario }: Rulebook, { group = null, level }: Pick<Table, 'group' | 'level'>): Level {
  return group === null ? level : (scenario.rules.workingGroups?.settles ?? level);
}

/** @returns at which level people meet now: a working group is one of delegations, whoever else meets that week. */
export function meetsNow({ group = null, level }: Pick<Table, 'group' | 'level'>): Level {
  return group === null ? level : 'delegations';
}

/** @returns the open clauses that a group may settle at its own level. */
export function openIn(book: Rulebook, draft: Table['draft'], id: GroupId): readonly ClauseId[] {
  const settles = LEVELS.indexOf(book.scenario.rules.workingGroups?.settles ?? 'delegations');
  const group = groupsOf(book).find((one) => one.id === id);
  return (group?.clauses ?? []).filter(
    (clause) => draft[clause] === null && LEVELS.indexOf(book.clause(clause).level) <= settles,
  );
}

/** @returns the clauses that may be tabled now: all, or those of the working group that meets. */
export function clausesNow(book: Rulebook, { group = null }: Pick<Table, 'group'>): readonly ClauseId[] {
  return group === null ? book.clauses : (groupsOf(book).find((one) => one.id === group)?.clauses ?? []);
}

/** @returns clauses in one package now, at most. */
export function packageAtMost({ scenario }: Rulebook, { group = null }: Pick<Table, 'group'>): number {
  const { packageAtMost: inTalks, workingGroups } = scenario.rules;
  return group === null ? inTalks : Math.min(inTalks, workingGroups?.packageAtMost ?? inTalks);
}

/** @returns the mandates that run in this week. */
function running({ mandates = {}, week }: Pick<Table, 'mandates' | 'week'>): readonly GroupId[] {
  return (Object.keys(mandates) as GroupId[]).filter((group) => (mandates[group]?.until ?? 0) >= week);
}

/** @returns why a mandate cannot be sealed now, its price aside, or null. */
export function whyNotMandate(book: Rulebook, table: Table, own: Seat, { group }: Mandate): Refusal | null {
  const { workingGroups } = book.scenario.rules;
  if (workingGroups === undefined) return { code: 'notYours' };
  const standing = running(table);
  if (standing.includes(group)) return { code: 'already', what: 'mandated' };
  if (table.agenda < workingGroups.agenda)
    return { code: 'needs', what: 'agenda', has: table.agenda, needs: workingGroups.agenda };
  if (openIn(book, table.draft, group).length === 0) return { code: 'already', what: 'groupSettled' };
  const sealed = own.sealed.filter((one) => one.type === 'mandate').length;
  return standing.length + sealed >= workingGroups.atOnce ? { code: 'already', what: 'groupsFull' } : null;
}

/** Gives a group its mandate; one that another seat has given this week already, or one too many, is lost, and its sender is told. */
export function giveMandate(course: Course, { type, by, group }: Mandate): void {
  const { workingGroups } = course.book.scenario.rules;
  const { table } = course.state;
  const standing = running(table);
  if (workingGroups === undefined || standing.includes(group) || standing.length >= workingGroups.atOnce)
    return tell(course, [by], { type: 'commandLost', by, command: type });
  const until = table.week + workingGroups.weeks - 1;
  setTable(course, { mandates: { ...table.mandates, [group]: { by, until } } });
  return tell(course, 'all', { type: 'mandated', by, group, until: Math.min(until, table.weeks) });
}

/** @returns the group that meets after `last` (null: after the talks themselves), or null where none is left this week. While a side is out only the exchange can be talked about. */
export function nextGroup(book: Rulebook, table: Table, last: GroupId | null): GroupId | null {
  const standing = running(table);
  const groups = groupsOf(book);
  const from = last === null ? 0 : groups.findIndex(({ id }) => id === last) + 1;
  const { clause: alone } = book.scenario.rules.exchange;
  const next = groups.slice(from).find(({ id }) => {
    const open = standing.includes(id) ? openIn(book, table.draft, id) : [];
    return table.out.length > 0 ? open.includes(alone) : open.length > 0;
  });
  return next?.id ?? null;
}

/** @returns who holds the pen in a group: the sides in turn, week by week, and neither in all groups of a week at once. */
export function penOfGroup(book: Rulebook, week: number, group: GroupId): LeaderId {
  const place = groupsOf(book).findIndex(({ id }) => id === group);
  const [a, b] = book.sides;
  return (week + place) % 2 === 0 ? b : a;
}

/** @returns a line of the week's report for each group that met: what it initialled, or the text that it did not. */
export function groupReports(book: Rulebook, { table, room }: State, met: readonly GroupId[]): readonly ReportLine[] {
  return groupsOf(book).flatMap(({ id }): readonly ReportLine[] => {
    if (!met.includes(id)) return [];
    const isOfGroup = (receipt: { readonly week: number; readonly group?: GroupId }): boolean =>
      receipt.week === table.week && receipt.group === id;
    const agreed = room.receipts.filter((receipt) => isOfGroup(receipt) && receipt.initialled);
    const clauses = agreed.flatMap(({ terms }) => Object.keys(terms) as ClauseId[]);
    const declined = room.receipts.findLastIndex((receipt) => isOfGroup(receipt) && !receipt.initialled);
    return [{ what: 'group', group: id, clauses, receipt: clauses.length > 0 || declined < 0 ? null : declined }];
  });
}
