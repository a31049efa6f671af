/** A line as a timeline: for each step what an onlooker sees of it, as marks to jump between. */
import type { Command } from '../model/command.ts';
import type { Event, Logged } from '../model/play/event.ts';
import type { LeaderId, Phase } from '../model/vocabulary.ts';
import type { Onlooker } from '../model/play/view.ts';
import { mayKnow } from '../rules/state/view.ts';
import { stateAt } from './line.ts';
import type { Line } from './line.ts';

/** `shift`: a stance became another. `event`: something else that happened. */
export const MARK_KINDS = ['offer', 'declined', 'initialled', 'shift', 'event', 'week'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

export interface StepMark {
  readonly kind: MarkKind;
  readonly event: Event;
}
export interface TimelineStep {
  /** 0 is the opening. */
  readonly step: number;
  readonly week: number;
  /** The week in which the command was sent: the last of a week leads into the next. */
  readonly sentIn: number;
  readonly phase: Phase;
  /** Who sent the command that led here; null at the opening. */
  readonly by: LeaderId | null;
  /** The command, where the onlooker may know it by now: its own, or one that lies open. Sealed ones are null. */
  readonly command: Command | null;
  readonly marks: readonly StepMark[];
}

/** @returns the opening and one entry for each command. Nothing is in an entry that the onlooker could not know at that step. */
export function timelineOf(line: Line, onlooker: Onlooker): readonly TimelineStep[] {
  const steps: TimelineStep[] = [];
  let told = 0;
  for (let step = 0; step <= line.commands.length; step++) {
    const { table, log } = stateAt(line, step);
    const command = line.commands[step - 1] ?? null;
    steps.push({
      step,
      week: table.week,
      sentIn: stateAt(line, Math.max(0, step - 1)).table.week,
      phase: table.phase,
      by: command?.by ?? null,
      command: command !== null && isOpen(command, line, step, onlooker) ? command : null,
      marks: log.slice(told).flatMap((entry) => marksOf(entry, onlooker)),
    });
    told = log.length;
  }
  return steps;
}

/** @returns whether what was sent lies open to an onlooker at that very step: moves and answers are sealed, talk at the table is for the room. */
function isOpen(command: Command, line: Line, step: number, onlooker: Onlooker): boolean {
  if (onlooker === 'open' || command.by === onlooker) return true;
  const { phase } = stateAt(line, step - 1).table;
  return phase === 'talks' && onlooker !== 'public';
}

function marksOf({ to, event }: Logged, onlooker: Onlooker): readonly StepMark[] {
  const kind = kindOf(event);
  return kind === null || !mayKnow(to, onlooker) ? [] : [{ kind, event }];
}

/** @returns the kind of mark that an event makes; null for the small print (tracks, trust, hand-overs). */
function kindOf(event: Event): MarkKind | null {
  switch (event.type) {
    case 'proposed':
      return 'offer';
    case 'declined':
    case 'invitationDeclined':
      return 'declined';
    case 'initialled':
      return 'initialled';
    case 'stanceShifted':
      return 'shift';
    case 'weekBegan':
      return 'week';
    case 'thirdBegan':
    case 'pledgedIf':
    case 'pledgeLapsed':
    case 'letterWritten':
    case 'letterBroken':
    case 'letterFoundOut':
    case 'warned':
    case 'warningBroken':
    case 'struck':
    case 'spoilerAppeared':
    case 'meetingSet':
    case 'keyReady':
    case 'helperCame':
    case 'groupTurned':
    case 'helperDeclined':
    case 'incidentRuleAgreed':
    case 'pledged':
    case 'withdrew':
    case 'confirmed':
    case 'truceBegan':
    case 'truceLapsed':
    case 'truceBroken':
    case 'singleTextTakenUp':
    case 'deadlineSet':
    case 'voteAnnounced':
    case 'keyPaid':
    case 'reopenedAfterVote':
    case 'stepDone':
    case 'monitored':
    case 'mandated':
    case 'groupMet':
    case 'deadlineMet':
    case 'deadlineMissed':
    case 'walkedOut':
    case 'returned':
    case 'leaked':
    case 'reopened':
    case 'ceasefireBegan':
    case 'exchangeCarriedOut':
    case 'textOnTable':
    case 'signed':
    case 'ratified':
    case 'rejected':
    case 'breached':
    case 'claimed':
    case 'cameOut':
    case 'breachAnswered':
    case 'adjourned':
    case 'ended':
      return 'event';
    case 'trackMoved':
    case 'trustMoved':
    case 'spoilerAnswered':
    case 'handedOver':
    case 'statedFirm':
    case 'leftOpen':
    case 'invited':
    case 'prepared':
    case 'agendaReached':
    case 'listsDisputed':
    case 'listsAgreed':
    case 'commitmentSounded':
    case 'stepOffered':
    case 'truceOffered':
    case 'pressed':
    case 'eased':
    case 'partnersCalled':
    case 'helperAsked':
    case 'persuaded':
    case 'groupMoved':
    case 'consulted':
    case 'sounded':
    case 'commandLost':
    case 'answered':
    case 'penLaidDown':
    case 'movesApplied':
    case 'weekPassed':
    case 'reported':
    case 'signTested':
    case 'campaigned':
    case 'stepsOrdered':
      return null;
  }
}
