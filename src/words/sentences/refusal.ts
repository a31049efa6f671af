/** Refusals in sentences: why a command is not accepted, and what it would take. */
import type { Refusal } from '../../core/model/play/refusal.ts';
import type { LeaderId } from '../../core/model/vocabulary.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { clauseName, groupName, leaderName, list, stepName, termName } from '../names.ts';
import { say } from '../say.ts';
import { sayOwnReason } from './reason.ts';

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
