/** What a learning system is told, by SCORM 1.2 (ADL, Run-Time Environment, section 3): that the exercise was begun and finished, how long, and the game itself, so that it can be gone on with. No score, no name. */

/** The object that the learning system puts into a window above ours. */
export interface ScormApi {
  LMSInitialize(nothing: ''): string;
  LMSGetValue(element: string): string;
  LMSSetValue(element: string, value: string): string;
  LMSCommit(nothing: ''): string;
  LMSFinish(nothing: ''): string;
}
/** As much of a window as the search needs. */
export interface Frame {
  readonly API?: unknown;
  readonly parent: Frame;
  readonly opener?: Frame | null;
}

/** Windows above ours that are asked. */
const DEEPEST = 12;
/** Characters of `cmi.suspend_data`. */
export const SUSPENDED_AT_MOST = 4096;

function apiAbove(from: Frame): ScormApi | null {
  let frame = from;
  for (let i = 0; i < DEEPEST; i += 1) {
    const api = apiIn(frame);
    if (api !== null) return api;
    if (frame.parent === frame) return null;
    frame = frame.parent;
  }
  return null;
}

function apiIn(frame: Frame): ScormApi | null {
  try {
    const api = frame.API as ScormApi | null | undefined;
    return typeof api?.LMSInitialize === 'function' ? api : null;
  } catch {
    // A window of another host shows nothing.
    return null;
  }
}

/** @returns the learning system's object: above this window, else above the one that opened it; null where there is none. */
export function findApi(from: Frame): ScormApi | null {
  const above = apiAbove(from);
  if (above !== null) return above;
  const { opener } = from;
  return opener === null || opener === undefined ? null : apiAbove(opener);
}

/** A visit to the exercise, as the learning system keeps it. */
export interface Visit {
  /** What an earlier visit has left; empty where there was none. */
  readonly suspended: string;
  /** Leaves a text for the next visit. @returns whether there was room for it. */
  keep(text: string): boolean;
  /** The exercise was played to an end; that is never taken back. */
  complete(): void;
  commit(): void;
  /** Ends the visit; nothing can be told after that. */
  leave(): void;
}

/** Asks a learning system that may be any: one that throws, or answers with no text, must not stop the game. @returns its answer as text; empty where there is none. */
function answerOf(ask: () => unknown): string {
  try {
    const answer = ask();
    return typeof answer === 'string' || typeof answer === 'boolean' ? String(answer) : '';
  } catch {
    return '';
  }
}

/** @param now milliseconds. @returns a visit that has begun; null where the learning system does not let it. */
export function beginVisit(api: ScormApi, now: () => number): Visit | null {
  if (answerOf(() => api.LMSInitialize('')) !== 'true') return null;
  const begun = now();
  const valueOf = (element: string): string => answerOf(() => api.LMSGetValue(element));
  // Somebody who looks in without taking the course, or looks back, changes nothing.
  const isCounted = !['browse', 'review'].includes(valueOf('cmi.core.lesson_mode'));
  let isOver = false;
  const tell = (element: string, value: string): void => {
    if (isCounted && !isOver) answerOf(() => api.LMSSetValue(element, value));
  };
  const status = valueOf('cmi.core.lesson_status');
  let isComplete = status === 'completed' || status === 'passed';
  if (!isComplete) tell('cmi.core.lesson_status', 'incomplete');
  const commit = (): void => {
    if (isCounted && !isOver) answerOf(() => api.LMSCommit(''));
  };
  return {
    suspended: valueOf('cmi.suspend_data'),
    keep(text) {
      if (text.length > SUSPENDED_AT_MOST) return false;
      tell('cmi.suspend_data', text);
      return true;
    },
    complete() {
      if (!isComplete) tell('cmi.core.lesson_status', 'completed');
      isComplete = true;
    },
    commit,
    leave() {
      if (isOver) return;
      tell('cmi.core.session_time', timespan(now() - begun));
      tell('cmi.core.exit', 'suspend');
      commit();
      isOver = true;
      answerOf(() => api.LMSFinish(''));
    },
  };
}

/** @returns milliseconds as `0001:02:03.40` (CMITimespan). */
export function timespan(milliseconds: number): string {
  const all = Math.floor(Math.max(0, milliseconds) / 10);
  const two = (value: number): string => String(value).padStart(2, '0');
  const hours = String(Math.min(9999, Math.floor(all / 360_000))).padStart(4, '0');
  return `${hours}:${two(Math.floor(all / 6000) % 60)}:${two(Math.floor(all / 100) % 60)}.${two(all % 100)}`;
}
