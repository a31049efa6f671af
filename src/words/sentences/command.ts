/** Commands in sentences, as the lines of a folder. */
import type { Command } from '../../core/model/command.ts';
import { conditionOf } from '../../core/rules/given/conditional.ts';
import { aboutOf } from '../../core/rules/given/letters.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import {
  clauseName,
  formatName,
  groupName,
  keyName,
  leaderName,
  levelName,
  measureName,
  openingName,
  offerName,
  pledgeName,
  termName,
  packageName,
  truceName,
  venueName,
} from '../names.ts';
import { say, told } from '../say.ts';
import { homeGroupName } from './home.ts';
import { sayCondition, sayLetter } from './onTerms.ts';

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
