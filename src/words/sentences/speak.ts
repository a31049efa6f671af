/** Refusals, reasons and commands in sentences. Every switch is total: a new code does not type-check until it has words. */
import type { Command } from '../../core/model/command.ts';
import type { Missing } from '../../core/model/play/event.ts';
import type { Refusal } from '../../core/model/play/refusal.ts';
import type { Reason } from '../../core/model/play/room.ts';
import type { ClauseId, LeaderId, Level, PledgeId, StateName } from '../../core/model/vocabulary.ts';
import { homeGroupNamed } from '../../core/rules/homeGroups.ts';
import { conditionOf } from '../../core/rules/conditional.ts';
import { aboutOf } from '../../core/rules/letters.ts';
import type { Rulebook } from '../../core/rules/rulebook.ts';
import {
  clauseName,
  either,
  formatName,
  groupName,
  keyName,
  leaderName,
  levelName,
  list,
  measureName,
  openingName,
  offerName,
  pledgeName,
  stateName,
  stepName,
  termName,
  packageName,
  truceName,
  venueName,
} from '../names.ts';
import { homeGroupName } from './home.ts';
import { sayCondition, sayLetter } from './onTerms.ts';
import { say, told } from '../say.ts';

/** @returns why a command is not accepted, and what it would take, in a sentence or two. */
export function sayRefusal(book: Rulebook, refusal: Refusal, by: LeaderId | null = null): string {
  switch (refusal.code) {
    case 'ended':
    case 'notYours':
    case 'out':
    case 'emptyPackage':
    case 'notBound':
      return say(`refusal.${refusal.code}`);
    case 'notNow':
      return say('refusal.notNow', { phase: say(`app.phases.${refusal.phase}`) });
    case 'notYourTurn':
      return say('refusal.notYourTurn', { leaders: list(refusal.awaits.map((leader) => leaderName(book, leader))) });
    case 'unknown':
      return say('refusal.unknown', { name: refusal.name });
    case 'noCapital':
      return say('refusal.noCapital', { has: refusal.has, costs: refusal.costs });
    case 'already':
      return say(`refusal.already.${refusal.what}`);
    case 'needs':
      return say(`refusal.needs.${refusal.what}`, { has: refusal.has, needs: refusal.needs });
    case 'notAvailable':
      return say(`refusal.notAvailable.${refusal.what}`);
    case 'outOfTalks':
      return say('refusal.outOfTalks', { clause: clauseName(book, refusal.only) });
    case 'outOfGroup':
      return say('refusal.outOfGroup', {
        clause: clauseName(book, refusal.clause),
        group: groupName(book, refusal.group),
      });
    case 'openingFirst':
      return say('refusal.openingFirst', { term: termName(book, refusal.clause, refusal.option) });
    case 'tooManyPledges':
      return say('refusal.tooManyPledges', { has: refusal.has, atMost: refusal.atMost });
    case 'tooManyClauses':
      return say('refusal.tooManyClauses', { has: refusal.has, atMost: refusal.atMost });
    case 'sameText':
      return say('refusal.sameText', { clause: clauseName(book, refusal.clause) });
    case 'samePackage':
      return say('refusal.samePackage', { week: refusal.week });
    case 'ownReasons':
      return refusal.reasons.map((reason) => sayOwnReason(book, reason, by)).join(' ');
    case 'notInPackage':
      return say('refusal.notInPackage', { clause: clauseName(book, refusal.clause) });
    case 'cycle':
      return say('refusal.cycle', { steps: list(refusal.steps.map((step) => stepName(book, step))) });
  }
}

/** @returns the rule that bound a leader on a clause, in a sentence; `leader` null where it is the reader's own or not known. */
export function sayReason(book: Rulebook, reason: Reason, leader: LeaderId | null): string {
  const { clause, option, detail, code } = reason;
  const named = { term: termName(book, clause, option), clause: clauseName(book, clause) };
  const first = detail[0] ?? '';
  switch (code) {
    case 'competence':
      if (first === 'absent')
        return say('reason.absent', { ...named, leader: leaderName(book, (detail[1] ?? '') as LeaderId) });
      return say('reason.competence', { ...named, level: levelName(first as Level) });
    case 'lock': {
      const lock = book.scenario.locks.find(({ id }) => id === first);
      return say('reason.lock', { ...named, lock: lock === undefined ? first : told(lock.name) });
    }
    case 'undertaking':
      return say('reason.undertaking', {
        ...named,
        pledges: either(detail.map((pledge) => pledgeName(book, pledge as PledgeId))),
      });
    case 'redLine':
      return leader === null || first === ''
        ? say('reason.redLine', named)
        : say('reason.redLineAt', { ...named, state: stateName(book, leader, clause, first as StateName) });
    case 'heardHarder':
      return say('reason.heardHarder', { ...named, trust: book.scenario.rules.heardHarderUnderTrust });
    case 'strikeWeek':
      return say('reason.strikeWeek', named);
    case 'home':
      if (detail[1] !== undefined)
        return say('reason.homePledge', { pledge: pledgeName(book, detail[1] as PledgeId), home: first });
      return homeGroupNamed(book, first) === null
        ? say('reason.home', { ...named, home: first })
        : say('reason.homeGroup', { ...named, group: homeGroupName(book, first) });
    case 'ownChoice':
      if (first === 'later') return say('reason.ownChoiceLater', named);
      return first === 'inReturn'
        ? say('reason.ownChoiceInReturn', { ...named, asked: clauseName(book, detail[1] as ClauseId) })
        : say('reason.ownChoice', named);
  }
}

/** @returns the rule that binds the reader, said to it; `by` names its seat where the stance is to be named. */
export function sayOwnReason(book: Rulebook, reason: Reason, by: LeaderId | null): string {
  return reason.code === 'strikeWeek'
    ? say('reason.strikeWeekYours', { clause: clauseName(book, reason.clause) })
    : sayReason(book, reason, by);
}

/** @returns what an invitation still wants. */
export function sayMissing(book: Rulebook, missing: Missing): string {
  switch (missing.code) {
    case 'agenda':
      return say('reason.missing.agenda', { has: missing.has, needs: missing.needs });
    case 'rivalCapital':
    case 'legalSafeConduct':
      return say(`reason.missing.${missing.code}`);
    case 'format':
      return say('reason.missing.format', {
        leader: leaderName(book, missing.leader),
        format: formatName(missing.format),
      });
    case 'venue':
      return say('reason.missing.venue', {
        leader: leaderName(book, missing.leader),
        venue: venueName(book, missing.venue),
      });
    case 'hostAsks': {
      const asks = book.venue(missing.venue).asks?.[missing.ask];
      return say('reason.missing.hostAsks', {
        venue: venueName(book, missing.venue),
        asks: asks === undefined ? '' : told(asks.text),
      });
    }
    case 'posture':
    case 'walkedOut':
      return say(`reason.missing.${missing.code}`, { leader: leaderName(book, missing.leader) });
  }
}

/** @returns a command as the line of a folder: `Sound Russia on Presence: UN or neutral force`. */
export function sayCommand(book: Rulebook, command: Command): string {
  switch (command.type) {
    case 'state':
      return say(`moves.line.state.${command.stand}`, { clause: clauseName(book, command.clause) });
    case 'pledgeIf':
      return say('moves.line.pledgeIf', {
        pledge: pledgeName(book, command.pledge),
        condition: sayCondition(book, conditionOf(command)),
      });
    case 'sideLetter':
      return say('moves.line.sideLetter', {
        to: leaderName(book, command.to),
        letter: sayLetter(book, aboutOf(command)),
      });
    case 'warn':
      return say('moves.line.warn', { term: termName(book, command.clause, command.option) });
    case 'sound':
      return say('moves.line.sound', {
        to: leaderName(book, command.to),
        term: termName(book, command.clause, command.option),
      });
    case 'invite':
      return command.format === undefined
        ? say('moves.line.invite', { level: levelName(command.level), venue: venueName(book, command.venue) })
        : say('moves.line.inviteAs', {
            level: levelName(command.level),
            venue: venueName(book, command.venue),
            format: formatName(command.format),
          });
    case 'prepare':
      switch (command.what) {
        case 'agenda':
        case 'incidentRule':
        case 'lists':
          return say(`moves.line.prepare.${command.what}`);
        case 'key':
          return say('moves.line.prepare.key', { key: keyName(book, command.key) });
        case 'safeConduct':
          return say('moves.line.prepare.safeConduct', { venue: venueName(book, command.venue) });
      }
      break;
    case 'pledge':
    case 'withdraw':
      return say(`moves.line.${command.type}`, { pledge: pledgeName(book, command.pledge) });
    case 'confirm':
      return say('moves.line.confirm', { commitment: told(book.scenario.commitment.name) });
    case 'offerStep':
      return say('moves.line.offerStep', { measure: measureName(book, command.measure) });
    case 'offerTruce':
      return say('moves.line.offerTruce', { truce: truceName(book, command.kind) });
    case 'persuade':
      return say('moves.line.persuade', { group: homeGroupName(book, command.homeGroup) });
    case 'askHelper':
      return say('moves.line.askHelper', { helper: offerName(book, command.offer) });
    case 'press':
    case 'ease':
      return say(`moves.line.${command.type}`, { target: leaderName(book, command.target) });
    case 'mandate':
      return say('moves.line.mandate', { group: groupName(book, command.group) });
    case 'mediate':
      if (command.what === 'opening')
        return say('moves.line.mediate.opening', { opening: openingName(book, command.opening) });
      return say(`moves.line.mediate.${command.what}`);
    case 'callPartners':
    case 'referendum':
    case 'consult':
    case 'walkOut':
    case 'return':
    case 'handOver':
    case 'campaign':
    case 'orderSteps':
    case 'adjourn':
      return say(`moves.line.${command.type}`);
    case 'propose':
      return say('moves.line.propose', { terms: packageName(book, command) });
    case 'amend':
      return say('moves.line.amend', { term: termName(book, command.clause, command.option) });
    case 'answer':
      switch (command.answer) {
        case 'accept':
        case 'decline':
          return say(`moves.line.answer.${command.answer}`);
        case 'declineFor':
          return command.clause === null
            ? say('moves.line.answer.later')
            : say('moves.line.answer.inReturn', { clause: clauseName(book, command.clause) });
        case 'acceptIf':
          return command.option === null
            ? say('moves.line.answer.without', { clause: clauseName(book, command.clause) })
            : say('moves.line.answer.acceptIf', { term: termName(book, command.clause, command.option) });
      }
      break;
    case 'read':
      return say(command.could ? 'moves.line.read.could' : 'moves.line.read.couldNot', {
        of: leaderName(book, command.of),
        term: termName(book, command.clause, command.option),
      });
    case 'answerSpoiler':
      return say(`moves.line.answerSpoiler.${command.answer}`);
    case 'answerBreach':
      return say(`moves.line.answerBreach.${command.answer}`);
  }
}
