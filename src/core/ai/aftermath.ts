/** After the signature: campaigning, putting one's steps in order, answering the breach. */
import type { Command } from '../model/command.ts';
import type { SpoilerType, StepId } from '../model/vocabulary.ts';
import { SPOILER_TYPES } from '../model/vocabulary.ts';
import { conditionMet } from '../analysis/stance/conditions.ts';
import { sizeOfAnswer } from '../rules/aftermath/breach.ts';
import { stepsInText } from '../rules/aftermath/steps.ts';
import { watchersOf } from '../rules/aftermath/watching.ts';
import { whyNot } from '../rules/whyNot.ts';
import type { Mind } from './mind/mind.ts';

/** What was seen is no claim. */
const SURE = { times: 0, of: 1 };

/** @returns a campaigning move, as long as there is one. */
export function chooseCampaign({ book, view, by }: Mind): Command {
  const campaign: Command = { type: 'campaign', by };
  return whyNot(book, view, campaign) === null ? campaign : { type: 'handOver', by };
}

/** Step for step: each own step waits for the one before it, whoever's that is; those that somebody sees first, since only they can be confirmed. @returns the order; none where it would make a circle. */
export function chooseOrder({ book, view, by, table }: Mind): Command {
  const all = stepsInText(book, table.draft);
  const isSeen = (step: StepId): boolean => watchersOf(book, step, (when) => conditionMet(book, view, when)).length > 0;
  const steps = book.scenario.aftermath.watch === undefined ? all : taking(all, isSeen, book);
  const after: Record<StepId, readonly StepId[]> = {};
  for (const [at, id] of steps.entries()) {
    if (book.scenario.aftermath.steps.find((step) => step.id === id)?.by !== by) continue;
    const before = steps[at - 1];
    after[id] = before === undefined ? [] : [before];
  }
  const order: Command = { type: 'orderSteps', by, after };
  return whyNot(book, view, order) === null ? order : { type: 'orderSteps', by, after: {} };
}

/** @returns the steps that somebody sees, the sides in turn as long as both have one, then all others. */
function taking(
  all: readonly StepId[],
  isSeen: (step: StepId) => boolean,
  { scenario, sides }: Pick<Mind['book'], 'scenario' | 'sides'>,
): readonly StepId[] {
  const by = (step: StepId) => scenario.aftermath.steps.find(({ id }) => id === step)?.by;
  const [first, second] = sides.map((side) => all.filter((step) => by(step) === side && isSeen(step)));
  const inTurn = (first ?? []).flatMap((step, at) => [step, second?.[at] ?? []]).flat();
  return [...inTurn, ...all.filter((step) => !inTurn.includes(step))];
}

/** @returns the answer that leaves the breach smallest, the first among equals; where it has to fit who is behind, by what the clue of weeks ago left possible. */
export function chooseBreachAnswer(mind: Mind): Command {
  const { book, view, by } = mind;
  const { answers: all, breach, watch } = book.scenario.aftermath;
  const types = breach.misfit === undefined ? SPOILER_TYPES.slice(0, 1) : suspected(mind);
  // A claim may be untrue: both cases count as often as the rules say. Sums, so that no fraction arises.
  const { times, of } = view.table.aftermath?.claim === undefined ? SURE : (watch?.untrue ?? SURE);
  const weight = (answer: (typeof all)[number]): number =>
    types.reduce(
      (sum, type) =>
        sum + (of - times) * sizeOfAnswer(book, answer, type, true) + times * sizeOfAnswer(book, answer, type, false),
      0,
    );
  const answers = [...all].sort((a, b) => weight(a) - weight(b));
  for (const { id } of answers) {
    const answer: Command = { type: 'answerBreach', by, answer: id };
    if (whyNot(book, view, answer) === null) return answer;
  }
  return { type: 'handOver', by };
}

/** @returns the spoilers that the clue fits; all of them where none was heard. */
function suspected({ book, heard }: Mind): readonly SpoilerType[] {
  for (const { event } of [...heard()].reverse())
    if (event.type === 'spoilerAppeared' && event.clue !== null)
      return book.scenario.spoilerClues[event.clue]?.fits ?? SPOILER_TYPES;
  return SPOILER_TYPES;
}
