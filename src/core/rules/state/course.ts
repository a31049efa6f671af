/** The unfolding of one command: the state so far and what has been told. The few steps by which every rule moves tracks, trust and words. */
import type { Audience, Event, Logged } from '../../model/play/event.ts';
import type { Cause } from '../../model/play/cause.ts';
import type { Hidden, State } from '../../model/play/state.ts';
import type { Pair, Seat } from '../../model/play/seat.ts';
import type { Room } from '../../model/play/room.ts';
import type { Table } from '../../model/play/table.ts';
import type { LeaderId, Track } from '../../model/vocabulary.ts';
import { draw } from '../../model/chance.ts';
import type { Rulebook } from '../book/rulebook.ts';
import { pairOf, seatOf } from './view.ts';

/** Lives for one `apply`; the states that it passes through are never changed. */
export interface Course {
  readonly book: Rulebook;
  state: State;
  readonly told: Logged[];
}

/** Tells an audience what happened. Charts hear it only through `hear`. */
export function tell(course: Course, to: Audience, event: Event): void {
  course.told.push({ step: course.state.step, week: course.state.table.week, to, event });
}

/** Lays a changed table. */
export function setTable(course: Course, change: Partial<Table>): void {
  course.state = { ...course.state, table: { ...course.state.table, ...change } };
}
/** Changes what those at the table know. */
export function setRoom(course: Course, change: Partial<Room>): void {
  course.state = { ...course.state, room: { ...course.state.room, ...change } };
}
/** Changes what one seat holds. */
export function setSeat(course: Course, leader: LeaderId, change: Partial<Seat>): void {
  const { state } = course;
  course.state = { ...state, seats: { ...state.seats, [leader]: { ...seatOf(state, leader), ...change } } };
}
/** Changes what a pair shares. */
export function setPair(course: Course, a: LeaderId, b: LeaderId, change: Partial<Pair>): void {
  const { state, book } = course;
  course.state = {
    ...state,
    pairs: { ...state.pairs, [book.pair(a, b)]: { ...pairOf(book, state, a, b), ...change } },
  };
}
/** Changes what nobody knows until the end. */
export function setHidden(course: Course, change: Partial<Hidden>): void {
  course.state = { ...course.state, hidden: { ...course.state.hidden, ...change } };
}

/** @returns a whole number from 0 to `below` - 1, drawn from the state's own generator. */
export function drawFrom(course: Course, below: number): number {
  const [drawn, rng] = draw(course.state.hidden.rng, below);
  setHidden(course, { rng });
  return drawn;
}

/** @returns a track or trust kept within 0 and 10. */
export function within(figure: number): number {
  return figure < 0 ? 0 : figure > 10 ? 10 : figure;
}

/** Moves a leader's track; its own seat is told how far and why. A leader without that track is left alone. */
export function moveTrack(course: Course, leader: LeaderId, track: Track, by: number, cause: Cause): void {
  const before = seatOf(course.state, leader)[track];
  if (before === null) return;
  const after = within(before + by);
  if (after === before) return;
  setSeat(course, leader, { [track]: after });
  tell(course, [leader], { type: 'trackMoved', leader, track, by: after - before, cause });
}

/** Moves a track of both sides. */
export function moveSides(course: Course, track: Track, by: number, cause: Cause): void {
  for (const side of course.book.sides) moveTrack(course, side, track, by, cause);
}

/** Moves the trust of a pair; the two are told. */
export function moveTrust(course: Course, a: LeaderId, b: LeaderId, by: number, cause: Cause): void {
  const before = pairOf(course.book, course.state, a, b).trust;
  const after = within(before + by);
  if (after === before) return;
  setPair(course, a, b, { trust: after });
  tell(course, [a, b], { type: 'trustMoved', pair: course.book.pair(a, b), by: after - before, cause });
}
