/** What lies on the teacher's page: the link of the class, the clock, the games as they came in. No name but what the teacher writes there. */
import * as z from 'zod/mini';
import { BUDGET } from '../core/replay/budget.ts';

export interface ClassDesk {
  /** The link of the class, from its # on; null before one is made. */
  readonly link: string | null;
  /** When the lesson began, in milliseconds since 1970; null while its clock has not been started. */
  readonly begun: number | null;
  /** When the clock was stopped; null while it runs. */
  readonly paused: number | null;
  /** Games as they came in, in order; the same code may stand there twice. */
  readonly entries: readonly ClassEntry[];
  /** Answer lines to the questions before and after, as they came in. */
  readonly answers: readonly string[];
}
/** A game of the class. */
export interface ClassEntry {
  readonly code: string;
  /** The game itself, for `lineHandedIn`; absent where only its code is known. */
  readonly record?: string;
  /** What the teacher calls it, on this machine alone. */
  readonly nickname?: string;
}
export const EMPTY_DESK: ClassDesk = { link: null, begun: null, paused: null, entries: [], answers: [] };

/** Codes at most: ten classes of thirty. What comes from a file of the browser is a stranger's too. */
export const CODES_AT_MOST = 300;
/** Whole games at most: a lesson's one takes about 1,000 characters, and none more than `BUDGET.link`. */
export const RECORDS_AT_MOST = 100;
/** Answer lines at most: before and after, as many as codes each. */
export const ANSWERS_AT_MOST = 600;
export const NICKNAME_AT_MOST = 40;
const TEXT_AT_MOST = 1_000_000;

const ENTRY = z.object({
  code: z.string().check(z.maxLength(20)),
  record: z.exactOptional(z.string().check(z.maxLength(BUDGET.link))),
  nickname: z.exactOptional(z.string().check(z.maxLength(NICKNAME_AT_MOST))),
});
const SHAPE = z.object({
  link: z.nullable(z.string().check(z.maxLength(2000))),
  begun: z.nullable(z.number()),
  paused: z.nullable(z.number()),
  entries: z.array(ENTRY).check(z.maxLength(CODES_AT_MOST)),
  answers: z.array(z.string().check(z.maxLength(20))).check(z.maxLength(ANSWERS_AT_MOST)),
});

/** @returns the desk in a text; an empty one where the text is none, or is broken. */
export function parseDesk(text: string | null): ClassDesk {
  if (text === null || text.length > TEXT_AT_MOST) return EMPTY_DESK;
  try {
    const read = SHAPE.safeParse(migrated(JSON.parse(text)));
    return read.success ? read.data : EMPTY_DESK;
  } catch {
    return EMPTY_DESK;
  }
}

/** Until 27 November 2026 a desk had a list of codes alone, and no answer lines. */
function migrated(desk: unknown): unknown {
  if (desk === null || typeof desk !== 'object') return desk;
  const whole = 'answers' in desk ? desk : { ...desk, answers: [] };
  if (!('codes' in whole) || !Array.isArray(whole.codes)) return whole;
  const { codes, ...rest } = whole;
  return { ...rest, entries: (codes as readonly unknown[]).map((code) => ({ code })) };
}

/** @returns the desk as text. */
export function makeDesk(desk: ClassDesk): string {
  return JSON.stringify(desk);
}

/** @returns seconds since the lesson began, without the time that its clock stood still. */
export function secondsOf({ begun, paused }: ClassDesk, now: number): number {
  return begun === null ? 0 : Math.max(0, ((paused ?? now) - begun) / 1000);
}

/** @returns the desk with its clock set so that `seconds` have passed; it goes on running, or standing, as it did. */
export function setClock(desk: ClassDesk, seconds: number, now: number): ClassDesk {
  const at = desk.paused === null ? now : desk.paused;
  return { ...desk, begun: at - seconds * 1000 };
}

/** @returns the desk with its clock stopped, or going on from where it stood. */
export function toggleClock(desk: ClassDesk, now: number): ClassDesk {
  if (desk.begun === null) return { ...desk, begun: now, paused: null };
  if (desk.paused === null) return { ...desk, paused: now };
  return { ...desk, begun: desk.begun + (now - desk.paused), paused: null };
}
