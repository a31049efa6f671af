/** When the fighting pauses or stops: limited truces and the ceasefire. Players command only restraint. */
import type { LeaderId } from '../../model/vocabulary.ts';
import { hear } from './charts.ts';
import { moveSides, moveTrust, setTable, tell } from './course.ts';
import type { Course } from './course.ts';
import { holds, isQuiet } from './predicate.ts';
import { truceFeltCost } from './thirds.ts';

/** A limited truce begins when both sides have offered the same kind within the weeks that an offer stands. */
export function maybeTruce(course: Course): void {
  const { book, state } = course;
  const { truce: numbers } = book.scenario.rules;
  const { week, truceOffers, out, incidentRule } = state.table;
  if (isQuiet(state) || out.length > 0) return;
  const [a, b] = book.sides;
  const [first, second] = [truceOffers[a], truceOffers[b]];
  if (first === null || first === undefined || second === null || second === undefined || first.kind !== second.kind)
    return;
  if (first.week <= week - numbers.offerWeeks || second.week <= week - numbers.offerWeeks) return;
  const weeks = incidentRule ? numbers.weeksWithRule : numbers.weeks;
  setTable(course, {
    truce: { kind: first.kind, since: week, until: week + weeks - 1 },
    truceWeek: state.table.truceWeek ?? week,
    truceOffers: { ...truceOffers, [a]: null, [b]: null },
  });
  moveTrust(course, a, b, numbers.trust, 'truceBegan');
  moveSides(course, 'feltCost', truceFeltCost(book, week, first.kind), 'truceBegan');
  tell(course, 'all', { type: 'truceBegan', kind: first.kind, weeks });
  hear(course, { type: 'truceBegan' });
}

/** A walk-out ends a limited truce. */
export function breakTruce(course: Course, by: LeaderId): void {
  if (course.state.table.truce === null) return;
  const [a, b] = course.book.sides;
  setTable(course, { truce: null });
  moveTrust(course, a, b, course.book.scenario.rules.truce.lapseTrust, 'truceBroken');
  tell(course, 'all', { type: 'truceBroken', by });
  hear(course, { type: 'truceBroken', by });
}

/** A ceasefire begins when its clauses are initialled, the incident rule stands and both sides are at the talks (rules, section 7). */
export function maybeCeasefire(course: Course): void {
  const { book, state } = course;
  const { ceasefireWeek, incidentRule, out } = state.table;
  if (ceasefireWeek !== null || !incidentRule || out.length > 0) return;
  if (!holds(book, state, book.sides[0], book.scenario.rules.ceasefire)) return;
  setTable(course, { ceasefireWeek: state.table.week });
  tell(course, 'all', { type: 'ceasefireBegan' });
  hear(course, { type: 'ceasefireBegan' });
}
