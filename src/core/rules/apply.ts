/** The one door: a state and a command give the next state and what happened, or a refusal and nothing changed. */
import type { Command } from '../model/command.ts';
import type { Logged } from '../model/play/event.ts';
import type { Refusal } from '../model/play/refusal.ts';
import { fail, ok } from '../model/result.ts';
import type { Result } from '../model/result.ts';
import type { State } from '../model/play/state.ts';
import { campaign, endCampaign, orderSteps } from './aftermath/aftermath.ts';
import { answerBreach } from './aftermath/breach.ts';
import { setSeat, tell } from './state/course.ts';
import type { Course } from './state/course.ts';
import { endGame } from './state/ending.ts';
import { handOverMoves, seal } from './moves/folders.ts';
import { moveGroups } from './parties/homeGroups.ts';
import { noteRead } from './week/reads.ts';
import type { Rulebook } from './book/rulebook.ts';
import { wrongShape } from './refused/shape.ts';
import { amend, answer, layDownPen, leaveText, table } from './week/talks.ts';
import { viewFor } from './state/view.ts';
import { isMove, whyNot } from './whyNot.ts';

export interface Step {
  readonly state: State;
  /** What this command made happen, for every audience; `logFor` picks what one seat may know. */
  readonly events: readonly Logged[];
}

/**
 * Applies one command.
 * @returns the next state and its events, or why the command is refused. Neither the old state nor the command is changed; never throws on what a person or a file can get wrong.
 */
export function apply(book: Rulebook, state: State, command: Command): Result<Step, Refusal> {
  const wrong = wrongShape(command);
  if (wrong !== null) return fail(wrong);
  if (!book.hasLeader(command.by)) return fail({ code: 'unknown', what: 'leader', name: command.by });
  const refusal = whyNot(book, viewFor(book, state, command.by), command);
  if (refusal !== null) return fail(refusal);
  const course: Course = { book, state, told: [] };
  carryOut(course, command);
  moveGroups(course);
  const events = course.told;
  return ok({
    state: { ...course.state, step: state.step + 1, log: events.length === 0 ? state.log : [...state.log, ...events] },
    events,
  });
}

function carryOut(course: Course, command: Command): void {
  if (isMove(command)) return seal(course, command);
  switch (command.type) {
    case 'propose':
      return table(course, command.by, command.terms, 'proposal', null, command.pledges);
    case 'answer':
      return answer(course, command);
    case 'handOver':
      return handOver(course, command);
    case 'read':
      return noteRead(course, command);
    case 'answerSpoiler':
      setSeat(course, command.by, { spoilerAnswer: command.answer });
      return tell(course, [command.by], { type: 'spoilerAnswered', by: command.by, answer: command.answer });
    case 'amend':
      return amend(course, command);
    case 'campaign':
      return campaign(course, command.by);
    case 'orderSteps':
      return orderSteps(course, command.by, command.after);
    case 'answerBreach':
      return answerBreach(course, command);
    case 'adjourn':
      tell(course, 'all', { type: 'adjourned', by: command.by });
      return endGame(course);
  }
}

/** Done with this phase: the folder is handed over, the pen laid down, the answer left to the stance, the text left as it is, the campaign closed, steps left unordered, own steps suspended. */
function handOver(course: Course, command: Extract<Command, { type: 'handOver' }>): void {
  const { phase } = course.state.table;
  switch (phase) {
    case 'moves':
      return handOverMoves(course, command.by);
    case 'talks':
      return layDownPen(course, command.by);
    case 'answers':
      return answer(course, command);
    case 'onTheTable':
      return leaveText(course, command.by);
    case 'campaign':
      return endCampaign(course, command.by);
    case 'steps':
      return orderSteps(course, command.by, {});
    case 'breach':
      // What somebody saw is answered as the law of treaties has it; what nobody saw is let pass.
      return answerBreach(course, {
        type: 'answerBreach',
        by: command.by,
        answer: course.state.table.aftermath?.claim === undefined ? 'suspend' : 'letPass',
      });
    case 'ended':
      throw new Error('no hand-over after the end');
  }
}
