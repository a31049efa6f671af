/** Third parties as helpers: each says what it asks for, comes when it sees that, and then changes what it said it would. */
import type { Brings, HelperOffer } from '../../model/scenario/helper.ts';
import type { MoveCommand } from '../../model/command.ts';
import type { Refusal } from '../../model/play/refusal.ts';
import type { State } from '../../model/play/state.ts';
import type { Table } from '../../model/play/table.ts';
import type { LeaderId } from '../../model/vocabulary.ts';
import { hear } from '../state/charts.ts';
import { moveSides, moveTrust, setTable, tell } from '../state/course.ts';
import type { Course } from '../state/course.ts';
import { holds } from '../state/predicate.ts';
import type { Rulebook } from '../book/rulebook.ts';

type AskHelper = Extract<MoveCommand, { type: 'askHelper' }>;

/**
 * @returns what an offer asks for and does not see, by place in its list; empty where it would come.
 * Only facts that all know are asked for, so a table is enough.
 */
export function lackingFor(book: Rulebook, table: Table, offer: HelperOffer): readonly number[] {
  return offer.asks.flatMap(({ when }, at) => (holds(book, { table } as State, book.sides[0], when) ? [] : [at]));
}

/** @returns the side whose request for an offer still waits for the other; null where none does. */
export function waitingFor(book: Rulebook, { helpers, week }: Table, { id }: HelperOffer): LeaderId | null {
  const stands = book.scenario.rules.helpers?.standsWeeks ?? 0;
  const request = helpers?.asked.find((one) => one.offer === id && one.week > week - stands);
  return request?.by ?? null;
}

/** @returns why a helper cannot be asked now, or null. What it asks for and does not see is no refusal: it declines, and says so. */
export function whyNotHelper(book: Rulebook, table: Table, { by, offer: id }: AskHelper): Refusal | null {
  const { offer } = book.offer(id);
  if (table.helpers?.came[id] !== undefined) return { code: 'already', what: 'helperCame' };
  if (offer.consent === 'one') return null;
  if (!book.isSide(by)) return { code: 'notYours' };
  return waitingFor(book, table, offer) === by ? { code: 'already', what: 'helperAsked' } : null;
}

/** Asks: the helper declines where something is missing, waits for the other side where it needs both, and else comes. */
export function askHelper(course: Course, { by, offer: id }: AskHelper): void {
  const { book } = course;
  const { offer } = book.offer(id);
  const { table } = course.state;
  const { helpers } = table;
  if (helpers === undefined || helpers.came[id] !== undefined)
    return tell(course, [by], { type: 'commandLost', by, command: 'askHelper' });
  tell(course, 'all', { type: 'helperAsked', by, offer: id });
  const lacks = lackingFor(book, table, offer);
  if (lacks.length > 0) return tell(course, 'all', { type: 'helperDeclined', by, offer: id, lacks });
  const others = helpers.asked.filter((one) => one.offer !== id);
  if (offer.consent === 'both' && waitingFor(book, table, offer) !== book.rivalOf(by))
    return setTable(course, { helpers: { ...helpers, asked: [...others, { offer: id, by, week: table.week }] } });
  setTable(course, { helpers: { came: { ...helpers.came, [id]: table.week }, asked: others } });
  tell(course, 'all', { type: 'helperCame', by, offer: id });
  for (const one of offer.brings) bring(course, by, one);
}

/** Carries out one thing that a helper brings. */
function bring(course: Course, by: LeaderId, brings: Brings): void {
  const { book } = course;
  const { table } = course.state;
  switch (brings.what) {
    case 'trust':
      return moveTrust(course, brings.pair[0], brings.pair[1], brings.by, 'helper');
    case 'wayOut':
    case 'feltCost':
      return moveSides(course, brings.what, brings.by, 'helper');
    case 'agenda':
      return bringAgenda(course, by, brings.by);
    case 'key': {
      const work = book.scenario.keys.find((key) => key.id === brings.key)?.work ?? 0;
      const had = table.keys[brings.key] ?? 0;
      const done = Math.min(work, had + brings.work);
      setTable(course, { keys: { ...table.keys, [brings.key]: done } });
      return done === work && had < work ? tell(course, 'all', { type: 'keyReady', key: brings.key }) : undefined;
    }
    case 'lists':
      setTable(course, { lists: 'agreed' });
      return table.lists === 'agreed' ? undefined : tell(course, 'all', { type: 'listsAgreed' });
    case 'truce':
      if (table.truce === null) return;
      return setTable(course, { truce: { ...table.truce, until: table.truce.until + brings.weeks } });
    case 'opens':
      return;
  }
}

/** A helper's work on the agenda counts beside what the table may prepare in a week. */
function bringAgenda(course: Course, by: LeaderId, more: number): void {
  const { agenda: numbers } = course.book.scenario.rules;
  const had = course.state.table.agenda;
  const agenda = Math.min(10, had + more);
  setTable(course, { agenda });
  const reached = [numbers.ministers, numbers.presidents].filter((needs) => had < needs && agenda >= needs);
  for (const needs of reached) {
    moveSides(course, 'wayOut', numbers.wayOut, 'agendaReached');
    tell(course, 'all', { type: 'agendaReached', agenda: needs });
    hear(course, { type: 'agendaReached', by });
  }
}
