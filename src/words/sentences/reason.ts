/** Reasons in sentences: which rule bound a leader, and what an invitation still wants. */
import type { Missing } from '../../core/model/play/missing.ts';
import type { Reason } from '../../core/model/play/room.ts';
import type { ClauseId, LeaderId, Level, PledgeId, StateName } from '../../core/model/vocabulary.ts';
import { homeGroupNamed } from '../../core/rules/parties/homeGroups.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import {
  clauseName,
  either,
  formatName,
  leaderName,
  levelName,
  pledgeName,
  stateName,
  termName,
  venueName,
} from '../names.ts';
import { say, told } from '../say.ts';
import { homeGroupName } from './home.ts';

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
