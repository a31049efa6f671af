/** A side announces that its people will vote on the text: what it opens, and that it cannot be taken back. */
import type { Refusal } from '../../model/play/refusal.ts';
import type { Table } from '../../model/play/table.ts';
import type { LeaderId } from '../../model/vocabulary.ts';
import { moveTrack, setTable, tell } from '../state/course.ts';
import type { Course } from '../state/course.ts';
import { hasVote } from '../state/locks.ts';
import type { Rulebook } from '../book/rulebook.ts';

/** @returns why a vote cannot be announced now, or null. */
export function whyNotVote(book: Rulebook, table: Table, by: LeaderId): Refusal | null {
  const { referendum } = book.scenario.rules;
  if (referendum === undefined || !book.isSide(by)) return { code: 'notYours' };
  if (hasVote(table, by)) return { code: 'already', what: 'voteAnnounced' };
  return table.agenda < referendum.agenda
    ? { code: 'needs', what: 'agenda', has: table.agenda, needs: referendum.agenda }
    : null;
}

/** Announces a vote: own home rises, the other side sees one more thing between it and an end. */
export function announceVote(course: Course, by: LeaderId): void {
  const { referendum } = course.book.scenario.rules;
  if (referendum === undefined) return;
  const { table } = course.state;
  setTable(course, { votes: { ...table.votes, [by]: table.week } });
  tell(course, 'all', { type: 'voteAnnounced', by });
  moveTrack(course, by, 'home', referendum.home, 'voteAnnounced');
  const rival = course.book.rivalOf(by);
  if (rival !== null) moveTrack(course, rival, 'wayOut', referendum.rivalWayOut, 'rivalVoteAnnounced');
}
