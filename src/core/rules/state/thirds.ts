/** The thirds of a longer game: which of them a week lies in, and the numbers that hold in it. */
import type { Third } from '../../model/scenario/third.ts';
import type { TruceKind } from '../../model/vocabulary.ts';
import { moveSides, tell } from './course.ts';
import type { Course } from './course.ts';
import type { Rulebook } from '../book/rulebook.ts';

/** @returns the third that a week lies in; null where the scenario has none. */
export function thirdOf({ scenario }: Rulebook, week: number): Third | null {
  return scenario.rules.thirds?.find(({ from, to }) => week >= from && week <= to) ?? null;
}

/** @returns way out of both sides for a week in which nothing was initialled. */
export function dryWeekWayOut(book: Rulebook, week: number): number {
  return thirdOf(book, week)?.pressure.dryWeekWayOut ?? book.scenario.rules.dryWeekWayOut;
}

/** @returns felt cost of both sides when a truce of this kind begins. */
export function truceFeltCost(book: Rulebook, week: number, kind: TruceKind): number {
  const special = thirdOf(book, week)?.pressure.truce;
  return special?.kind === kind ? special.feltCost : book.scenario.rules.truce.feltCost;
}

/** @returns steps of the agenda that the whole table may prepare in a week. */
export function agendaPerWeek(book: Rulebook, week: number): number {
  return thirdOf(book, week)?.pressure.agendaPerWeek ?? book.scenario.rules.agenda.perWeek;
}

/** @returns way out of ripe sides when a deadline is set. */
export function deadlineWayOut(book: Rulebook, week: number): number {
  return thirdOf(book, week)?.pressure.deadlineWayOut ?? book.scenario.rules.mediate.deadlineWayOut;
}

/** @returns capital of every seat for a week. */
export function capitalOfWeek(book: Rulebook, week: number): number {
  return thirdOf(book, week)?.pressure.capital ?? book.scenario.rules.capital.week;
}

/** Tells that another third begins, in its first week, and lets its weight be felt. */
export function beginThird(course: Course): void {
  const { week } = course.state.table;
  const third = thirdOf(course.book, week);
  if (third === null || third.from !== week) return;
  tell(course, 'all', { type: 'thirdBegan', third: third.id });
  moveSides(course, 'feltCost', third.pressure.feltCost ?? 0, 'third');
}
