/** How a game ends: the rung that the talks have reached (rules, section 9), whenever they stop. */
import type { Outcome } from '../../model/play/table.ts';
import type { State } from '../../model/play/state.ts';
import type { ByLeader, ClauseId, Kind, OptionId } from '../../model/vocabulary.ts';
import { KIND_RUNG } from '../../model/vocabulary.ts';
import { setTable, tell } from './course.ts';
import type { Course } from './course.ts';

/** @returns the kind of ending on which an unsigned game stands now. */
export function kindNow(state: Pick<State, 'table'>): Kind {
  const { out, ceasefireWeek, truce, truceRan, exchange } = state.table;
  if (out.length > 0) return 'brokenOff';
  if (ceasefireWeek !== null) return 'ceasefire';
  if (truce !== null || truceRan) return 'limitedTruce';
  return exchange === null ? 'talking' : 'exchange';
}

/** Ends an unsigned game on the rung that it has reached. */
export function endGame(course: Course): void {
  finish(course, kindNow(course.state));
}

/** Ends the game. */
export function finish(course: Course, kind: Kind): void {
  const outcome = outcomeOf(course, kind, kind === 'holding' ? true : kind === 'broken' ? false : null);
  setTable(course, { phase: 'ended', awaits: [], pen: null, outcome });
  tell(course, 'all', { type: 'ended', rung: outcome.rung, kind });
}

function outcomeOf(course: Pick<Course, 'book' | 'state'>, kind: Kind, kept: boolean | null): Outcome {
  const text: Record<ClauseId, OptionId> = {};
  for (const clause of course.book.clauses) {
    const option = course.state.table.draft[clause]?.option;
    if (option !== undefined) text[clause] = option;
  }
  const rung = KIND_RUNG[kind];
  const { scenario, clauses } = course.book;
  const leavesNothing = rung === KIND_RUNG.holding && clauses.every((clause) => text[clause] !== undefined);
  const whole = scenario.comprehensive !== undefined && leavesNothing ? ({ comprehensive: true } as const) : {};
  return { rung, kind, text, ratified: ratifiedBy(course), kept, ...whole };
}

/** @returns whether each leader's home ratified; null where it had no test. */
function ratifiedBy(course: Pick<Course, 'book' | 'state'>): ByLeader<boolean | null> {
  const results = course.state.table.aftermath?.results ?? {};
  return Object.fromEntries(
    course.book.leaders.map((leader) => {
      const own = Object.entries(results).filter(([id]) => course.book.test(id).leader === leader);
      return [leader, own.length === 0 ? null : own.every(([, result]) => result.passed)];
    }),
  );
}
