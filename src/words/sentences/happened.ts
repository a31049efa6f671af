/** What happened, in sentences: events of the log. Every switch is total. */
import type { CommandType } from '../../core/model/command.ts';
import type { Event } from '../../core/model/play/event.ts';
import type { LeaderId } from '../../core/model/vocabulary.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { rungName } from './conditions.ts';
import {
  clauseName,
  keyName,
  leaderName,
  openingName,
  offerName,
  optionName,
  signed,
  stepName,
  termName,
} from '../names.ts';
import { homeGroupName, sayGroupMoved } from './home.ts';
import { sayAsks } from './helpers.ts';
import { say, told } from '../say.ts';
import { sayTalk } from './talked.ts';
import { sayGiven } from './given.ts';
import { sayMeeting } from './met.ts';

/** @returns an event in a sentence; null where there is nothing to tell a reader (inner steps of the engine). */
export function sayEvent(book: Rulebook, event: Event): string | null {
  const name = (leader: LeaderId): string => leaderName(book, leader);
  switch (event.type) {
    case 'movesApplied':
    case 'weekPassed':
    case 'reported':
    case 'declined':
    case 'handedOver':
      return null;
    case 'incidentRuleAgreed':
    case 'listsDisputed':
    case 'listsAgreed':
    case 'truceLapsed':
    case 'deadlineMet':
    case 'deadlineMissed':
    case 'ceasefireBegan':
    case 'signed':
    // Whose command it was says nothing: at a watched table it is in the name of a seat that only lends it.
    case 'adjourned':
      return say(`event.${event.type}`);
    case 'partnersCalled':
    case 'consulted':
    case 'walkedOut':
    case 'returned':
    case 'penLaidDown':
    case 'truceBroken':
    case 'campaigned':
    case 'stepsOrdered':
      return say(`event.${event.type}`, { by: name(event.by) });
    case 'breached':
      return event.step === undefined
        ? say('event.breached', { by: name(event.by) })
        : say('event.breachedStep', { by: name(event.by), step: stepName(book, event.step) });
    case 'claimed':
      return say('event.claimed', { by: name(event.by), step: stepName(book, event.step) });
    case 'cameOut':
      return say(event.wasSo ? 'event.cameOutSo' : 'event.cameOutElse', { step: stepName(book, event.step) });
    case 'singleTextTakenUp':
      return event.opening === undefined
        ? say('event.singleTextTakenUp', { by: name(event.by) })
        : say('event.openingTakenUp', { by: name(event.by), opening: openingName(book, event.opening) });
    case 'weekBegan':
      return say('event.weekBegan', { week: event.week });
    case 'trackMoved': {
      const track = event.track === 'home' ? told(book.leader(event.leader).homeName) : say(`tracks.${event.track}`);
      return say('event.trackMoved', {
        leader: name(event.leader),
        track,
        by: signed(event.by),
        cause: say(`event.cause.${event.cause}`),
      });
    }
    case 'trustMoved': {
      const [a, b] = book.membersOf(event.pair);
      return say('event.trustMoved', {
        a: name(a),
        b: name(b),
        by: signed(event.by),
        cause: say(`event.cause.${event.cause}`),
      });
    }
    case 'spoilerAppeared': {
      const clue = event.clue === null ? undefined : book.scenario.spoilerClues[event.clue];
      const head = say(event.from === 'inside' ? 'event.spoilerInside' : 'event.spoilerAppeared');
      return [head, ...(clue === undefined ? [] : [told(clue.text)])].join(' ');
    }
    case 'struck':
      return say('event.struck', { leader: name(event.leader), by: name(event.by) });
    case 'spoilerAnswered':
      return say('event.spoilerAnswered', { by: name(event.by), answer: say(`week.spoiler.${event.answer}`) });
    case 'statedFirm':
      return say(event.goesBack ? 'event.wentBack' : 'event.statedFirm', {
        by: name(event.by),
        clause: clauseName(book, event.clause),
      });
    case 'leftOpen':
    case 'reopened':
      return say(`event.${event.type}`, { by: name(event.by), clause: clauseName(book, event.clause) });
    case 'thirdBegan':
      return sayThird(book, event.third);
    case 'reopenedAfterVote':
      return say('event.reopenedAfterVote');
    case 'stepDone': {
      const step = book.scenario.aftermath.steps.find(({ id }) => id === event.step);
      return say(event.isSeen ? 'event.stepSeen' : 'event.stepDone', {
        step: step === undefined ? event.step : told(step.name),
      });
    }
    case 'monitored':
      return say(event.inTurn ? 'event.monitoredInTurn' : event.isSeen ? 'event.monitoredSeen' : 'event.monitoredNot');
    case 'keyPaid':
      return say('event.keyPaid', { key: keyName(book, event.key) });
    case 'persuaded':
      return say('event.persuaded', { by: name(event.by), group: homeGroupName(book, event.group) });
    case 'groupMoved':
      return sayGroupMoved(book, event);
    case 'groupTurned':
      return say(event.against ? 'event.groupAgainst' : 'event.groupBack', {
        leader: name(event.leader),
        group: homeGroupName(book, event.group),
      });
    case 'helperAsked':
    case 'helperCame':
      return say(`event.${event.type}`, { by: name(event.by), helper: offerName(book, event.offer) });
    case 'helperDeclined':
      return say('event.helperDeclined', {
        by: name(event.by),
        helper: offerName(book, event.offer),
        lacks: sayAsks(book, event.offer, event.lacks),
      });
    case 'pressed':
      return say(event.backfired ? 'event.pressBackfired' : 'event.pressed', {
        by: name(event.by),
        target: name(event.target),
      });
    case 'eased':
      return say('event.eased', { by: name(event.by), target: name(event.target) });
    case 'voteAnnounced':
      return say('event.voteAnnounced', { by: name(event.by) });
    case 'deadlineSet':
      return say('event.deadlineSet', { by: name(event.by), week: event.week });
    case 'leaked':
      return say('event.leaked', {
        by: name(event.by),
        to: name(event.to),
        term: termName(book, event.clause, event.option),
      });
    case 'commandLost':
      return say('event.commandLost', {
        move: say(`moves.names.${event.command as Exclude<CommandType, FreeCommand>}`),
      });
    case 'exchangeCarriedOut':
      return say('event.exchangeCarriedOut', {
        option: optionName(book, book.scenario.rules.exchange.clause, event.option),
      });
    case 'sounded':
    case 'proposed':
    case 'answered':
    case 'initialled':
    case 'stanceShifted':
    case 'signTested':
    case 'textOnTable':
    case 'ratified':
    case 'rejected':
    case 'breachAnswered':
      return sayTalk(book, event);
    case 'invited':
    case 'invitationDeclined':
    case 'meetingSet':
    case 'prepared':
    case 'agendaReached':
    case 'keyReady':
    case 'mandated':
    case 'groupMet':
      return sayMeeting(book, event);
    case 'pledgedIf':
    case 'pledgeLapsed':
    case 'letterWritten':
    case 'letterBroken':
    case 'letterFoundOut':
    case 'warned':
    case 'warningBroken':
    case 'pledged':
    case 'withdrew':
    case 'commitmentSounded':
    case 'confirmed':
    case 'stepOffered':
    case 'truceOffered':
    case 'truceBegan':
      return sayGiven(book, event);
    case 'ended':
      return say('event.ended', { rung: rungName(event.rung) });
  }
}

function sayThird({ scenario }: Rulebook, id: string): string | null {
  const third = scenario.rules.thirds?.find((one) => one.id === id);
  return third === undefined ? null : say('event.thirdBegan', { name: told(third.name), text: told(third.text) });
}

/** Commands that are never sealed and so never lost. */
type FreeCommand =
  | 'answer'
  | 'handOver'
  | 'read'
  | 'answerSpoiler'
  | 'amend'
  | 'campaign'
  | 'orderSteps'
  | 'answerBreach'
  | 'adjourn';
