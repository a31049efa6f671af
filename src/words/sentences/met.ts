/** Meetings and what prepares them, in sentences: invitations, the agenda, drafting keys, working groups. */
import type { Event } from '../../core/model/play/event.ts';
import type { Format, LeaderId } from '../../core/model/vocabulary.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { formatName, groupName, keyName, leaderName, levelName, list, venueName } from '../names.ts';
import { say } from '../say.ts';
import { sayMissing } from './reason.ts';

type Meeting = Extract<
  Event,
  {
    readonly type:
      | 'invited'
      | 'invitationDeclined'
      | 'meetingSet'
      | 'prepared'
      | 'agendaReached'
      | 'keyReady'
      | 'mandated'
      | 'groupMet';
  }
>;

/** @returns the event in a sentence. */
export function sayMeeting(book: Rulebook, event: Meeting): string {
  const name = (leader: LeaderId): string => leaderName(book, leader);
  switch (event.type) {
    case 'invited':
      return withFormat(
        say(event.aside === true ? 'event.invitedAside' : 'event.invited', {
          by: name(event.by),
          level: levelName(event.level),
          venue: venueName(book, event.venue),
        }),
        event.format,
      );
    case 'invitationDeclined':
      return say(isItsOwn(event) ? 'event.invitationDeclined' : 'event.invitationFailed', {
        by: name(isItsOwn(event) ? event.by : event.from),
        level: levelName(event.level),
        venue: venueName(book, event.venue),
        missing: list(event.missing.map((one) => sayMissing(book, one))),
      });
    case 'meetingSet':
      return withFormat(
        say('event.meetingSet', {
          by: name(event.by),
          level: say(`levels.capital.${event.level}`),
          venue: venueName(book, event.venue),
        }),
        event.format,
      );
    case 'prepared':
      return sayPrepared(book, event);
    case 'agendaReached':
      return say('event.agendaReached', { agenda: event.agenda });
    case 'keyReady':
      return say('event.keyReady', { key: keyName(book, event.key) });
    case 'mandated':
      return say('event.mandated', { by: name(event.by), group: groupName(book, event.group), week: event.until });
    case 'groupMet':
      return say('event.groupMet', { group: groupName(book, event.group), pen: name(event.pen) });
  }
}

function sayPrepared(book: Rulebook, event: Extract<Meeting, { readonly type: 'prepared' }>): string {
  const by = leaderName(book, event.by);
  if (event.lost) return say('event.prepared.lost', { by });
  const params = {
    by,
    key: event.key === null ? '' : keyName(book, event.key),
    venue: event.venue === null ? '' : venueName(book, event.venue),
  };
  return say(`event.prepared.${event.what}`, params);
}

/** Whether what is missing lies with the leader that declines: its own stance, or its rival's capital. */
function isItsOwn({ by, missing }: Extract<Meeting, { readonly type: 'invitationDeclined' }>): boolean {
  return missing.some((one) => one.code === 'rivalCapital' || ('leader' in one && one.leader === by));
}

/** @returns a sentence about a meeting, with who takes part where the scenario has formats. */
function withFormat(sentence: string, format: Format | undefined): string {
  return format === undefined ? sentence : `${sentence} ${say('event.whoMeets', { format: formatName(format) })}`;
}
