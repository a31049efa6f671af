/** Whose rule was last to bind, in one plain sentence. */
import type { LastToBind } from '../../../core/analysis/debrief/lastToBind.ts';
import type { Reason } from '../../../core/model/play/room.ts';
import type { LeaderId } from '../../../core/model/vocabulary.ts';
import { homeGroupNamed } from '../../../core/rules/parties/homeGroups.ts';
import type { Rulebook } from '../../../core/rules/book/rulebook.ts';
import { clauseName, leaderName, list, optionName } from '../../../words/names.ts';
import { homeGroupName } from '../../../words/sentences/home.ts';
import { say } from '../../../words/say.ts';

export type Declined = Extract<LastToBind, { kind: 'declined' }>;
type Decline = Declined['declines'][number];

/** @returns the last rule that bound, in a sentence. Modest: it is this model's, not the world's. */
export function boundWords(book: Rulebook, last: LastToBind): string {
  const names = (leaders: readonly LeaderId[]): string => list(leaders.map((leader) => leaderName(book, leader)));
  switch (last.kind) {
    case 'declined':
      return declinedWords(book, last);
    case 'unsigned':
      return say('ending.plain.unsigned', { week: last.week, leaders: names(last.short.map(({ leader }) => leader)) });
    case 'rejected':
      return say('ending.plain.rejected', { leaders: names([...new Set(last.tests.map(({ leader }) => leader))]) });
    case 'broken':
      return say('ending.plain.broken', { leader: leaderName(book, last.breach.by) });
    case 'walkedOut':
      return say('ending.plain.walkedOut', { leaders: names(last.leaders) });
    case 'none':
      return say(`ending.none.${last.because}`);
  }
}

/** @returns who declined the last text that was not taken, and why. */
function declinedWords(book: Rulebook, { declines, week, by, isLast }: Declined): string {
  const leaders = list(declines.map(({ leader }) => leaderName(book, leader)));
  const [decline] = declines;
  const reason = decline === undefined ? undefined : mainReason(decline);
  if (declines.length > 1 || reason === undefined)
    return say(isLast ? 'ending.plain.several' : 'ending.plain.severalEarlier', {
      week,
      leaders,
      by: leaderName(book, by),
    });
  const { clause, option } = reason;
  const group = groupOf(book, reason);
  const because = say(`ending.plain.because.${group === null ? reason.code : 'homeGroup'}`, {
    option: optionName(book, clause, option),
    group: group ?? '',
  });
  return say(isLast ? 'ending.plain.one' : 'ending.plain.oneEarlier', {
    week,
    leader: leaders,
    clause: clauseName(book, clause),
    because,
  });
}

/** The reason that says most of a leader: a red line says more than the level of a week's meeting does. */
function mainReason({ reasons }: Decline): Reason | undefined {
  return reasons.find(({ code }) => code === 'redLine') ?? reasons[0];
}

/** @returns one leader's rule, in a few words. */
export function ruleWords(book: Rulebook, decline: Decline): string {
  const leader = leaderName(book, decline.leader);
  const reason = mainReason(decline);
  return reason === undefined
    ? leader
    : say(`ending.ruleOf.${groupOf(book, reason) === null ? reason.code : 'homeGroup'}`, {
        leader,
        clause: clauseName(book, reason.clause),
        group: groupOf(book, reason) ?? '',
      });
}

/** @returns the group at home that a reason names; null where it names none. */
function groupOf(book: Rulebook, { code, detail: [first = ''] }: Reason): string | null {
  return code === 'home' && homeGroupNamed(book, first) !== null ? homeGroupName(book, first) : null;
}
