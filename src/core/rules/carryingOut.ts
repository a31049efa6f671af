/** Carrying out, step by step in the order that the sides agreed on, and what monitors see of it. */
import type { AftermathState } from '../model/play/table.ts';
import type { LeaderId, StepId } from '../model/vocabulary.ts';
import { moveTrust, tell } from './course.ts';
import type { Course } from './course.ts';
import type { Rulebook } from './rulebook.ts';
import { stepsInText } from './steps.ts';

/** @returns whether somebody beside the sides watches: the text has a presence that is more than none. */
export function isMonitored(book: Rulebook, { draft }: Course['state']['table']): boolean {
  const { monitorsClause } = book.scenario.aftermath.breach;
  const option = draft[monitorsClause]?.option;
  return option !== undefined && book.place(monitorsClause, option) > 0;
}

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

/** @returns whether each side has a step that waits for one of the other's: what the one does is an answer to the other. */
function isInTurn(book: Rulebook, order: AftermathState['order']): boolean {
  const by = (step: StepId): LeaderId | undefined => book.scenario.aftermath.steps.find(({ id }) => id === step)?.by;
  return book.sides.every((side) =>
    Object.entries(order).some(
      ([step, before]) => by(step as StepId) === side && before.some((one) => by(one) === book.rivalOf(side)),
    ),
  );
}

/** Carries the steps out and has them watched: where monitors confirm steps taken in turn, the sides learn to expect a little more of each other. */
export function carryOutSteps(course: Course, { order }: AftermathState): void {
  const { book, state } = course;
  const { monitoring } = book.scenario.aftermath;
  if (monitoring === undefined) return;
  const isSeen = isMonitored(book, state.table);
  for (const step of inOrder(book, state.table.draft, order)) tell(course, 'all', { type: 'stepDone', step, isSeen });
  const isConfirmed = isSeen && isInTurn(book, order);
  tell(course, 'all', { type: 'monitored', isSeen, inTurn: isConfirmed });
  const [a, b] = book.sides;
  if (isConfirmed) moveTrust(course, a, b, monitoring.trust, 'monitored');
}
