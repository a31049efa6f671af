/** Why a command of the aftermath, or a hand-over, is not accepted now. */
import type { Command } from '../../model/command.ts';
import type { Refusal } from '../../model/play/refusal.ts';
import type { View } from '../../model/play/view.ts';
import type { LeaderId, StepId } from '../../model/vocabulary.ts';
import { isInitialled } from '../state/predicate.ts';
import type { Rulebook } from '../book/rulebook.ts';
import { findCycle, stepsInText } from '../aftermath/steps.ts';

type Late = Extract<Command, { type: 'handOver' | 'campaign' | 'orderSteps' | 'answerBreach' }>;

/** @returns why the command is refused, or null. Whose turn it is has been tested before. */
export function whyNotAftermath(book: Rulebook, view: View, command: Late): Refusal | null {
  switch (command.type) {
    case 'handOver':
      return null;
    case 'campaign': {
      const made = view.table.aftermath?.campaigned[command.by] ?? 0;
      return made >= book.scenario.aftermath.campaign.moves ? { code: 'already', what: 'campaigned' } : null;
    }
    case 'orderSteps':
      return whyNotOrder(book, view, command.by, command.after);
    case 'answerBreach':
      return whyNotBreachAnswer(book, view, command);
  }
}

/** A side orders its own steps, all of them and no other; an order that waits for itself is refused. */
function whyNotOrder(
  book: Rulebook,
  view: View,
  by: LeaderId,
  after: { readonly [step: StepId]: readonly StepId[] },
): Refusal | null {
  const { aftermath, draft } = view.table;
  if (aftermath === null) return { code: 'notNow', phase: view.table.phase };
  if (aftermath.ordered.includes(by)) return { code: 'already', what: 'ordered' };
  const mine = stepsInText(book, draft).filter((id) =>
    book.scenario.aftermath.steps.some((step) => step.id === id && step.by === by),
  );
  const alien = (Object.keys(after) as StepId[]).find((step) => !mine.includes(step));
  if (alien !== undefined) return { code: 'unknown', what: 'step', name: alien };
  const stray = Object.values(after)
    .flat()
    .find((step) => !stepsInText(book, draft).includes(step));
  if (stray !== undefined) return { code: 'unknown', what: 'step', name: stray };
  const cycle = findCycle({ ...aftermath.order, ...after });
  return cycle === null ? null : { code: 'cycle', steps: cycle };
}

function whyNotBreachAnswer(
  book: Rulebook,
  view: View,
  command: Extract<Late, { type: 'answerBreach' }>,
): Refusal | null {
  const { table } = view;
  const claim = table.aftermath?.claim;
  const by = table.aftermath?.breach?.by ?? claim?.of;
  const answer = book.scenario.aftermath.answers.find((one) => one.id === command.answer);
  if (by === undefined || answer === undefined) return { code: 'notNow', phase: table.phase };
  if (answer.on === 'seen' && claim !== undefined) return { code: 'notAvailable', what: 'unseen' };
  if (answer.on === 'claim' && claim === undefined) return { code: 'notAvailable', what: 'seen' };
  if (answer.breachBy !== null && answer.breachBy !== by) return { code: 'notAvailable', what: 'snapback' };
  const { needs } = answer;
  if (needs === null) return null;
  if ('incidentRule' in needs && !table.incidentRule) return { code: 'notAvailable', what: 'incidentRule' };
  if ('initialled' in needs && !isInitialled(view, needs.initialled, needs.in))
    return { code: 'notAvailable', what: 'snapback' };
  return null;
}
