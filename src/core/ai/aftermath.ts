/** After the signature: campaigning, putting one's steps in order, answering the breach. */
import type { Command } from '../model/command.ts';
import type { SpoilerType, StepId } from '../model/vocabulary.ts';
import { SPOILER_TYPES } from '../model/vocabulary.ts';
import { stepsInText } from '../rules/steps.ts';
import { whyNot } from '../rules/whyNot.ts';
import type { Mind } from './mind.ts';

/** @returns a campaigning move, as long as there is one. */
export function chooseCampaign({ book, view, by }: Mind): Command {
  const campaign: Command = { type: 'campaign', by };
  return whyNot(book, view, campaign) === null ? campaign : { type: 'handOver', by };
}

/** Step for step: each own step waits for the one before it in the text, whoever's that is. @returns the order; none where it would make a circle. */
export function chooseOrder({ book, view, by, table }: Mind): Command {
  const steps = stepsInText(book, table.draft);
  const after: Record<StepId, readonly StepId[]> = {};
  for (const [at, id] of steps.entries()) {
    if (book.scenario.aftermath.steps.find((step) => step.id === id)?.by !== by) continue;
    const before = steps[at - 1];
    after[id] = before === undefined ? [] : [before];
  }
  const order: Command = { type: 'orderSteps', by, after };
  return whyNot(book, view, order) === null ? order : { type: 'orderSteps', by, after: {} };
}

/** @returns the answer that leaves the breach smallest, the first among equals; where it has to fit who is behind, by what the clue of weeks ago left possible. */
export function chooseBreachAnswer(mind: Mind): Command {
  const { book, view, by } = mind;
  const { answers: all, breach } = book.scenario.aftermath;
  const { misfit = 0 } = breach;
  const types = misfit === 0 ? [] : suspected(mind);
  // Sizes times the number of suspects, so that no fraction arises.
  const weight = ({ size, fits = [] }: (typeof all)[number]): number =>
    size * Math.max(1, types.length) + misfit * types.filter((type) => !fits.includes(type)).length;
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
