/** What was said about a text, in sentences: soundings, proposals and answers, how stances shifted by them, and what became of the whole text. */
import type { Event } from '../../core/model/play/event.ts';
import type { LeaderId } from '../../core/model/vocabulary.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { leaderName, list, regionName, stateName, termName, packageName } from '../names.ts';
import { sayWhyShifted } from './ownShift.ts';
import { say, told } from '../say.ts';
import { sayReason } from './reason.ts';

type Talk = Extract<
  Event,
  {
    readonly type:
      | 'sounded'
      | 'proposed'
      | 'answered'
      | 'initialled'
      | 'stanceShifted'
      | 'signTested'
      | 'textOnTable'
      | 'ratified'
      | 'rejected'
      | 'breachAnswered';
  }
>;

/** @returns the event in a sentence. */
export function sayTalk(book: Rulebook, event: Talk): string {
  const name = (leader: LeaderId): string => leaderName(book, leader);
  switch (event.type) {
    case 'sounded':
      return sayAnswer(book, event);
    case 'proposed': {
      const key =
        event.kind === 'proposal' ? 'event.proposed' : event.kind === 'counter' ? 'event.countered' : 'event.amended';
      return say(key, { by: name(event.by), terms: packageName(book, event) });
    }
    case 'answered':
      return say(`event.answered.${event.answer}`, {
        by: name(event.by),
        reasons: event.reasons.map((reason) => sayReason(book, reason, event.by)).join(' '),
      }).trim();
    case 'initialled':
      return say('event.initialled', { term: termName(book, event.clause, event.option) });
    case 'stanceShifted':
      return say(event.softer ? 'event.stanceSofter' : 'event.stanceHarder', {
        leader: name(event.leader),
        region: regionName(book, event.region),
        state: stateName(book, event.leader, event.region, event.to),
        why: sayWhyShifted(book, event),
      });
    case 'signTested':
      return event.short.length === 0
        ? say('event.signEnough')
        : say('event.signShort', { leaders: list(event.short.map(name)) });
    case 'textOnTable':
      return say('event.textOnTable', { leaders: list(event.short.map(name)) });
    case 'ratified':
    case 'rejected':
      return say(`event.${event.type}`, {
        test: told(book.test(event.test).name),
        figure: event.figure,
        needs: event.needs,
      });
    case 'breachAnswered':
      return say('event.breachAnswered', {
        by: name(event.by),
        answer: say(`moves.line.answerBreach.${event.answer}`),
      });
  }
}

function sayAnswer(book: Rulebook, event: Extract<Talk, { readonly type: 'sounded' }>): string {
  const params = {
    by: leaderName(book, event.by),
    to: leaderName(book, event.to),
    term: termName(book, event.clause, event.option),
  };
  if (event.reasons.length === 0) return say('event.soundedYes', params);
  return say('event.soundedNo', {
    ...params,
    reasons: event.reasons.map((reason) => sayReason(book, reason, event.to)).join(' '),
  });
}
