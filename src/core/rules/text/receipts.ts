/** The receipt of a proposal: every answer with its reasons, and what the answers have shown to the room (rules, section 6). */
import type { Proposal, Receipt, Room, Shown } from '../../model/play/room.ts';
import type { Seat } from '../../model/play/seat.ts';
import type { ByLeader, LeaderId, Terms } from '../../model/vocabulary.ts';
import { smallestChange } from './change.ts';
import { hear } from '../state/charts.ts';
import { setRoom, setSeat, tell } from '../state/course.ts';
import type { Course } from '../state/course.ts';
import { termsOf } from './package.ts';
import { stampOf } from './stamp.ts';
import { seatOf, viewFor } from '../state/view.ts';

/** The answers of the leaders that were asked. */
export type Answers = ByLeader<NonNullable<Seat['answer']>>;

/** Records what a leader has shown of the options of a package. */
export function show(course: Course, leader: LeaderId, terms: Terms, how: Shown): void {
  const { shown } = course.state.room;
  const own = { ...shown[leader] };
  for (const [clause, option] of termsOf(terms)) own[clause] = { ...own[clause], [option]: how };
  setRoom(course, { shown: { ...shown, [leader]: own } });
}

/** Keeps what became of a proposal. One that was not initialled is told to the room, and the charts hear of it. */
export function keepReceipt(course: Course, proposal: Proposal, answers: Answers, initialled: boolean): void {
  const asked = proposal.bound.filter((leader) => leader !== proposal.by);
  const no = asked.filter((leader) => answers[leader]?.answer !== 'accept');
  const { group = null } = course.state.table;
  const receipt: Receipt = {
    week: course.state.table.week,
    ...(group === null ? {} : { group }),
    by: proposal.by,
    kind: proposal.kind,
    terms: proposal.terms,
    ...(proposal.pledges === undefined ? {} : { pledges: proposal.pledges }),
    initialled,
    answers: Object.fromEntries(
      asked.map((leader) => [
        leader,
        { answer: answers[leader]?.answer ?? 'decline', reasons: answers[leader]?.reasons ?? [] },
      ]),
    ),
    soleDecline: initialled || proposal.kind !== 'proposal' || no.length !== 1 ? null : (no[0] ?? null),
    turn: initialled ? null : smallestChange(course.book, course.state, proposal),
  };
  const receipts: Room['receipts'] = [...withoutTakenCounter(course, proposal, initialled), receipt];
  setRoom(course, { receipts });
  // Only now: the smallest change is one that would have been taken as the first offer that this was.
  noteHeard(course, proposal);
  if (initialled) return;
  const { turnedDown } = seatOf(course.state, proposal.by);
  const knew = stampOf(course.book, viewFor(course.book, course.state, proposal.by));
  setSeat(course, proposal.by, { turnedDown: [...turnedDown, { receipt: receipts.length - 1, knew }] });
  tell(course, 'room', { type: 'declined', receipt: receipts.length - 1 });
  hear(course, { type: 'declined', by: proposal.by });
}

/** A rival's second offer on a clause is no first offer any more. */
function noteHeard(course: Course, proposal: Proposal): void {
  const { book } = course;
  if (proposal.kind !== 'proposal' || !book.isSide(proposal.by)) return;
  const rival = book.rivalOf(proposal.by);
  const heard = new Set(course.state.room.heard);
  for (const [clause] of termsOf(proposal.terms)) heard.add(`${proposal.by}>${rival}>${clause}`);
  setRoom(course, { heard: [...heard] });
}

/** @returns the receipts so far; an accept-if that is taken is no decline, so the first receipt then names nobody. */
function withoutTakenCounter(course: Course, proposal: Proposal, initialled: boolean): Room['receipts'] {
  const { receipts } = course.state.room;
  if (proposal.kind !== 'counter' || !initialled) return receipts;
  return receipts.map((one, at) => (at === receipts.length - 1 ? { ...one, soleDecline: null } : one));
}
