/** Preparation between meetings: the agenda, drafting keys, the incident rule, exchange lists, a legal safe-conduct. */
import type { MoveCommand } from '../../model/command.ts';
import { hear } from '../state/charts.ts';
import { moveSides, setTable, tell } from '../state/course.ts';
import type { Course } from '../state/course.ts';
import { maybeCeasefire } from '../state/fighting.ts';
import { agendaPerWeek } from '../state/thirds.ts';

type Prepare = Extract<MoveCommand, { type: 'prepare' }>;

/** Carries out one preparation; what is over the table's weekly cap or already done is lost, and said so. */
export function prepare(course: Course, command: Prepare): void {
  const lost = !takesEffect(course, command);
  const key = command.what === 'key' ? command.key : null;
  const venue = command.what === 'safeConduct' ? command.venue : null;
  tell(course, 'all', { type: 'prepared', by: command.by, what: command.what, key, venue, lost });
  if (lost) return;
  const { table } = course.state;
  const { scenario } = course.book;
  switch (command.what) {
    case 'agenda': {
      const agenda = table.agenda + 1;
      setTable(course, { agenda, preparedThisWeek: table.preparedThisWeek + 1 });
      if (agenda !== scenario.rules.agenda.ministers && agenda !== scenario.rules.agenda.presidents) return;
      moveSides(course, 'wayOut', scenario.rules.agenda.wayOut, 'agendaReached');
      tell(course, 'all', { type: 'agendaReached', agenda });
      return hear(course, { type: 'agendaReached', by: command.by });
    }
    case 'key': {
      const done = (table.keys[command.key] ?? 0) + 1;
      setTable(course, { keys: { ...table.keys, [command.key]: done } });
      if (scenario.keys.some((one) => one.id === command.key && one.work === done))
        tell(course, 'all', { type: 'keyReady', key: command.key });
      return;
    }
    case 'incidentRule': {
      const { truce } = table;
      const longer = truce === null ? null : { ...truce, until: truce.since + scenario.rules.truce.weeksWithRule - 1 };
      setTable(course, { incidentRule: true, truce: longer });
      tell(course, 'all', { type: 'incidentRuleAgreed' });
      return maybeCeasefire(course);
    }
    case 'lists': {
      const listsPrepared = [...table.listsPrepared, command.by];
      const agreed = course.book.sides.every((side) => listsPrepared.includes(side));
      setTable(course, { listsPrepared, ...(agreed ? { lists: 'agreed' } : {}) });
      if (agreed) tell(course, 'all', { type: 'listsAgreed' });
      return;
    }
    case 'safeConduct':
      return setTable(course, { safeConducts: [...table.safeConducts, command.venue] });
  }
}

/** @returns whether the preparation still changes anything when it is opened. */
function takesEffect(course: Course, command: Prepare): boolean {
  const { table } = course.state;
  const { scenario } = course.book;
  switch (command.what) {
    case 'agenda':
      return table.preparedThisWeek < agendaPerWeek(course.book, table.week) && table.agenda < 10;
    case 'key':
      return scenario.keys.some((one) => one.id === command.key && (table.keys[one.id] ?? 0) < one.work);
    case 'incidentRule':
      return !table.incidentRule;
    case 'lists':
      return table.lists === 'disputed' && !table.listsPrepared.includes(command.by);
    case 'safeConduct':
      return !table.safeConducts.includes(command.venue);
  }
}
