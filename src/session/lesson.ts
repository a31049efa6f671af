/** What a game knows of the class that it belongs to: kept beside its save, never in its record, and without a name. */
import { lessonPlan, weekBefore } from '../core/lesson/bell.ts';
import type { Start } from '../core/lesson/outcomeCode.ts';
import type { LeaderId } from '../core/model/vocabulary.ts';
import type { ClassAddress } from './classAddress.ts';
import type { Known } from './addressFields.ts';
import { makeAddress, parseAddress } from './address.ts';

/** As the link of the class said, but for what has changed since: the bell that no longer counts (null), the pair that became one person. */
export type Lesson = ClassAddress;

/** @returns the text that is kept beside a save. */
export function makeLesson(lesson: Lesson): string {
  return makeAddress(lesson);
}

/** @returns the class of a save or of the teacher's page; null where it has none, or what was kept is not one. */
export function parseLesson(text: string | null, known: Known): Lesson | null {
  const read = parseAddress(text ?? '', known);
  return read.ok && read.value?.kind === 'class' ? read.value : null;
}

/** @returns what every game of this class shares, as outcome codes ask for it. */
export function startOf({ seed, reading, skill }: ClassAddress): Start {
  return { seed, reading, ...(skill === undefined ? {} : { skill }) };
}

/** @returns whether both are of one class: its start is the same, whatever the hour of its bell. */
export function isSameClass(one: ClassAddress, other: ClassAddress): boolean {
  const start = ({ scenario, length, ...rest }: ClassAddress): string =>
    JSON.stringify([scenario, length, startOf({ scenario, length, ...rest })]);
  return start(one) === start(other);
}

/**
 * Draws a seat by lot, each as likely as any other.
 * @param drawn a whole number from 0, drawn by the browser. @param not the seat that was drawn before, which a second draw does not give again.
 */
export function drawSeat(seats: readonly LeaderId[], drawn: number, not: LeaderId | null = null): LeaderId | null {
  const open = seats.length > 1 ? seats.filter((seat) => seat !== not) : seats;
  return open[drawn % open.length] ?? null;
}

/** @returns milliseconds until the last bell, 0 or less once it has rung; null where none rings by itself. `now` counts milliseconds since 1970. */
export function untilBell({ bell }: Lesson, now: number): number | null {
  return bell === null ? null : bell * 60_000 - now;
}

/** Seconds in which a late pupil reads the brief and the story so far. */
const READING_SECONDS = 60;

/** Where a class stands by the hour of its bell, for whoever comes late. */
export interface ClassNow {
  /** The week that the class plays now. */
  readonly week: number;
  /** The week that it will play once the latecomer has read what came before. */
  readonly join: number;
}

/** @returns where a class of so many weeks stands; null where its link names no bell, in its first week and before it, and after the bell. `now` counts milliseconds since 1970. */
export function classNow(lesson: Lesson, weeks: number, now: number): ClassNow | null {
  const left = (untilBell(lesson, now) ?? 0) / 1000;
  const plan = lessonPlan(weeks);
  const week = weekBefore(plan, left);
  return week === null || week < 2 ? null : { week, join: weekBefore(plan, left - READING_SECONDS) ?? week };
}
