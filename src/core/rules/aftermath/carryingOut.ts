/** Carrying out, step by step in the order that the sides agreed on, and what monitors see of it. */
import type { AftermathState } from '../../model/play/table.ts';
import type { LeaderId, StepId } from '../../model/vocabulary.ts';
import { moveTrust, tell } from '../state/course.ts';
import type { Course } from '../state/course.ts';
import type { Rulebook } from '../book/rulebook.ts';
import { stepsInText } from './steps.ts';
import { isWatched } from './watching.ts';

/** @returns the steps of the text in an order in which each comes after what it waits for; the scenario's order where nothing is asked. */
export function inOrder(
  book: Rulebook,
  draft: Course['state']['table']['draft'],
  order: AftermathState['order'],
): readonly StepId[] {
  const all = stepsInText(book, draft);
  const done: StepId[] = [];
  const take = (step: StepId, asked: ReadonlySet<StepId>): void => {
    if (done.includes(step) || asked.has(step)) return;
    for (const before of order[step] ?? []) take(before, new Set([...asked, step]));
    done.push(step);
  };
  for (const step of all) take(step, new Set());
  return done;
}

/** @returns whether each side has a step that waits for one of the other's, both of them seen: what the one does is an answer to the other, and neither has to take it on trust. */
function isInTurn({ book }: Course, order: AftermathState['order'], isSeen: (step: StepId) => boolean): boolean {
  const by = (step: StepId): LeaderId | undefined => book.scenario.aftermath.steps.find(({ id }) => id === step)?.by;
  return book.sides.every((side) =>
    Object.entries(order).some(
      ([step, before]) =>
        by(step as StepId) === side &&
        isSeen(step as StepId) &&
        before.some((one) => by(one) === book.rivalOf(side) && isSeen(one)),
    ),
  );
}

/** Carries the steps out and has them watched: where somebody confirms steps taken in turn, the sides learn to expect a little more of each other. */
export function carryOutSteps(course: Course, { order }: AftermathState): void {
  const { book, state } = course;
  const { monitoring } = book.scenario.aftermath;
  if (monitoring === undefined) return;
  const steps = inOrder(book, state.table.draft, order);
  const isSeen = (step: StepId): boolean => isWatched(course, step);
  for (const step of steps) tell(course, 'all', { type: 'stepDone', step, isSeen: isSeen(step) });
  const isConfirmed = isInTurn(course, order, isSeen);
  tell(course, 'all', { type: 'monitored', isSeen: steps.some(isSeen), inTurn: isConfirmed });
  const [a, b] = book.sides;
  if (isConfirmed) moveTrust(course, a, b, monitoring.trust, 'monitored');
}
