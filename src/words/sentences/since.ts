/** What has changed, in words: a clause and a seat since the beginning of a week. Shared by board and panels. */
import type { ClauseChange, SeatChange } from '../../core/analysis/stance/since.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { leaderName, list } from '../names.ts';
import { say } from '../say.ts';

/** @returns what has changed on a clause, in one line; its options by their codes, which stand beside it. */
export function saySinceOnClause(book: Rulebook, week: number, change: ClauseChange): string {
  const { moved, opened, closed, draft } = change;
  const parts = [
    ...(draft === null ? [] : [say(`board.since.${draft}`)]),
    ...moved.map(({ leader, from, to }) =>
      say('board.since.moved', { leader: leaderName(book, leader), before: from, now: to }),
    ),
    ...(opened.length === 0 ? [] : [say('board.since.opened', { options: list(opened) })]),
    ...(closed.length === 0 ? [] : [say('board.since.closed', { options: list(closed) })]),
  ];
  return say('board.since.head', { week, changes: parts.join('; ') });
}

/** @returns what has changed of a seat, in one line. */
export function saySinceOfSeat(book: Rulebook, week: number, { posture, trust }: SeatChange): string {
  const parts = [
    ...(posture === null ? [] : [say('board.since.posture', { was: say(`board.posture.${posture}`) })]),
    ...trust.map(({ other, was }) =>
      say('board.since.trust', { leader: leaderName(book, other), was: say(`board.trust.long.${was}`) }),
    ),
  ];
  return say('board.since.head', { week, changes: parts.join('; ') });
}
