/** Who sees whether a step of a signed text is carried out, and the claim that is heard where nobody does. */
import type { Watcher } from '../../model/scenario/aftermath.ts';
import type { Table } from '../../model/play/table.ts';
import type { Predicate } from '../../model/scenario/predicate.ts';
import type { LeaderId, StepId } from '../../model/vocabulary.ts';
import { drawFrom, setHidden, tell } from '../state/course.ts';
import type { Course } from '../state/course.ts';
import { inAftermath } from './inAftermath.ts';
import { holds } from '../state/predicate.ts';
import type { Rulebook } from '../book/rulebook.ts';
import { stepsInText } from './steps.ts';

/** @returns whether somebody beside the sides watches: the text has a presence that is more than none. */
export function isMonitored(book: Rulebook, { draft }: Pick<Table, 'draft'>): boolean {
  const { monitorsClause } = book.scenario.aftermath.breach;
  const option = draft[monitorsClause]?.option;
  return option !== undefined && book.place(monitorsClause, option) > 0;
}

/** @returns those who see a step, in the scenario's order; `isMet` answers what brings them there. Nobody where the scenario has no watchers by step. */
export function watchersOf(
  { scenario }: Pick<Rulebook, 'scenario'>,
  step: StepId,
  isMet: (when: Predicate) => boolean,
): readonly Watcher[] {
  return (scenario.aftermath.watch?.watchers ?? []).filter(({ steps, when }) => steps.includes(step) && isMet(when));
}

/** @returns whether anybody beside the side itself sees a step: its watchers, or monitors of every step where the scenario has none by step. */
export function isWatched({ book, state }: Pick<Course, 'book' | 'state'>, step: StepId): boolean {
  if (book.scenario.aftermath.watch === undefined) return isMonitored(book, state.table);
  return watchersOf(book, step, (when) => holds(book, state, book.sides[0], when)).length > 0;
}

/** @returns whether a step is done in public: nobody could say that it was done when it was not. */
function isPublic({ scenario }: Rulebook, step: StepId): boolean {
  return (scenario.aftermath.watch?.watchers ?? []).some((one) => one.isPublic === true && one.steps.includes(step));
}

/** @returns the steps of a side in the text. */
export function stepsOf({ book, state }: Pick<Course, 'book' | 'state'>, side: LeaderId): readonly StepId[] {
  const { steps } = book.scenario.aftermath;
  return stepsInText(book, state.table.draft).filter((id) => steps.some((step) => step.id === id && step.by === side));
}

/**
 * Draws the step that a breach is of. Where somebody sees it, it is told with the breach; where nobody does it stays hidden, and one side claims something: mostly what was so, else that a step
 * was not kept which was, while the breach is its own side's.
 * @returns the step where it was seen; null where a claim was heard instead, or `undefined` where the scenario asks for no step.
 */
export function drawStep(course: Course, by: LeaderId, size: number): StepId | null | undefined {
  const { book } = course;
  const { watch } = book.scenario.aftermath;
  const all = stepsOf(course, by);
  const inPrivate = all.filter((one) => !isPublic(book, one));
  const own = inPrivate.length > 0 ? inPrivate : all;
  const step = watch === undefined ? undefined : own[drawFrom(course, own.length)];
  const rival = book.rivalOf(by);
  if (watch === undefined || step === undefined || rival === null) return undefined;
  if (isWatched(course, step)) return step;
  const unwatched = stepsOf(course, rival).filter((one) => !isWatched(course, one));
  const isUntrue = drawFrom(course, watch.untrue.of) < watch.untrue.times;
  const other = isUntrue && unwatched.length > 0 ? unwatched[drawFrom(course, unwatched.length)] : undefined;
  const claim = other === undefined ? { by: rival, of: by, step } : { by, of: rival, step: other };
  setHidden(course, { unseen: { by, step, size } });
  inAftermath(course, { claim });
  tell(course, 'all', { type: 'claimed', ...claim });
  return null;
}
