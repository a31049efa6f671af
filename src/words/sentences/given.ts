/** What was given and offered outside of a text, in sentences: pledges, side letters, warnings, steps and truces. */
import type { Event } from '../../core/model/play/event.ts';
import type { LeaderId } from '../../core/model/vocabulary.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { leaderName, measureName, pledgeName, termName, truceName } from '../names.ts';
import { sayCondition, sayLetter } from './onTerms.ts';
import { say, told } from '../say.ts';

type Given = Extract<
  Event,
  {
    readonly type:
      | 'pledgedIf'
      | 'pledgeLapsed'
      | 'letterWritten'
      | 'letterBroken'
      | 'letterFoundOut'
      | 'warned'
      | 'warningBroken'
      | 'pledged'
      | 'withdrew'
      | 'commitmentSounded'
      | 'confirmed'
      | 'stepOffered'
      | 'truceOffered'
      | 'truceBegan';
  }
>;

/** @returns the event in a sentence. */
export function sayGiven(book: Rulebook, event: Given): string {
  const name = (leader: LeaderId): string => leaderName(book, leader);
  switch (event.type) {
    case 'pledgedIf':
      return say('event.pledgedIf', {
        by: name(event.by),
        pledge: pledgeName(book, event.pledge),
        condition: sayCondition(book, event.waits),
        week: event.until,
      });
    case 'pledgeLapsed':
      return say('event.pledgeLapsed', { by: name(event.by), pledge: pledgeName(book, event.pledge) });
    case 'letterWritten':
    case 'letterBroken':
    case 'letterFoundOut':
      return say(`event.${event.type}`, {
        by: name(event.by),
        to: name(event.to),
        letter: sayLetter(book, event.about),
      });
    case 'warned':
    case 'warningBroken':
      return say(`event.${event.type}`, {
        by: name(event.by),
        term: termName(book, event.clause, event.option),
      });
    case 'pledged':
    case 'withdrew':
      return say(`event.${event.type}`, { by: name(event.by), pledge: pledgeName(book, event.pledge) });
    case 'commitmentSounded':
    case 'confirmed':
      return say(`event.${event.type}`, { by: name(event.by), commitment: told(book.scenario.commitment.name) });
    case 'stepOffered':
      return say(event.matched ? 'event.stepMatched' : 'event.stepOffered', {
        by: name(event.by),
        measure: measureName(book, event.measure),
      });
    case 'truceOffered':
      return say('event.truceOffered', { by: name(event.by), truce: truceName(book, event.kind) });
    case 'truceBegan':
      return say('event.truceBegan', { truce: truceName(book, event.kind), weeks: event.weeks });
  }
}

/** @returns that a pledge was made by itself, since what it waited for has come. */
export function sayFallenDue(book: Rulebook, { by, pledge, waits }: Extract<Event, { type: 'pledgedIf' }>): string {
  return say('event.fellDue', {
    by: leaderName(book, by),
    pledge: pledgeName(book, pledge),
    condition: sayCondition(book, waits),
  });
}
