/** Talks: two slots a week, a pen that alternates, sealed answers from every bound leader (rules, section 6). */
import type { Command } from '../../model/command.ts';
import type { Answer, Proposal, Reason } from '../../model/play/room.ts';
import type { Table } from '../../model/play/table.ts';
import type { ClauseId, GroupId, LeaderId, PledgeId, Terms } from '../../model/vocabulary.ts';
import { setRoom, setSeat, setTable, tell } from '../state/course.ts';
import type { Course } from '../state/course.ts';
import { isPresent } from '../state/formats.ts';
import { initial } from '../text/initialling.ts';
import { judgeLetters } from '../given/letters.ts';
import { nextGroup, penOfGroup } from '../parties/groups.ts';
import { boundBy, reasonsForTerms, termsOf } from '../text/package.ts';
import { isReopened } from '../aftermath/renegotiation.ts';
import { goOnReopened } from '../text/signedAgain.ts';
import { keepReceipt, show } from '../text/receipts.ts';
import type { Rulebook } from '../book/rulebook.ts';
import type { Answers } from '../text/receipts.ts';
import { canBeSigned, nextAmender, testWholeText } from '../text/signing.ts';
import { seatOf, viewFor } from '../state/view.ts';
import { endWeek } from './week.ts';

/** Opens the first slot. With the single text it is the mediator's, the second the side's whose week it is. */
export function openTalks(course: Course): void {
  openSlot(course, 1);
}

/** @returns who holds the pen in a slot of a week: it alternates, odd weeks being the second side's; with the single text the mediator comes first (rules, section 6), where it takes part. */
export function penOf(
  book: Rulebook,
  { week, singleText, format = null }: Pick<Table, 'week' | 'singleText' | 'format'>,
  slot: 1 | 2,
): LeaderId {
  const [a, b] = book.sides;
  const first = week % 2 === 1 ? b : a;
  const second = first === a ? b : a;
  if (singleText && isPresent(book, { format }, book.scenario.mediator))
    return slot === 1 ? book.scenario.mediator : first;
  return slot === 1 ? first : second;
}

function openSlot(course: Course, slot: 1 | 2): void {
  const pen = penOf(course.book, course.state.table, slot);
  setRoom(course, { proposal: null, answered: [] });
  setTable(course, { phase: 'talks', slot, pen, awaits: [pen] });
}

/** Opens the slot of a working group: delegations, for its own clauses alone. */
function openGroup(course: Course, group: GroupId): void {
  const pen = penOfGroup(course.book, course.state.table.week, group);
  setRoom(course, { proposal: null, answered: [] });
  setTable(course, { phase: 'talks', slot: 3, group, pen, awaits: [pen] });
  tell(course, 'all', { type: 'groupMet', group, pen });
}

/** Goes on after a slot: the second slot, then each working group that has a mandate, then the end of the week. */
export function closeSlot(course: Course): void {
  if (course.state.table.phase === 'ended') return;
  setTable(course, { pen: null });
  setRoom(course, { proposal: null, answered: [] });
  if (course.state.table.slot === 1) return openSlot(course, 2);
  const group = nextGroup(course.book, course.state.table, course.state.table.group ?? null);
  if (group !== null) return openGroup(course, group);
  if (course.state.table.slot === 3) setTable(course, { group: null });
  return endWeek(course);
}

/** The pen-holder tables nothing. */
export function layDownPen(course: Course, by: LeaderId): void {
  tell(course, 'room', { type: 'penLaidDown', by });
  closeSlot(course);
}

/** Tables a package: every bound leader but the one that tables it is asked. */
export function table(
  course: Course,
  by: LeaderId,
  terms: Terms,
  kind: Proposal['kind'],
  answerTo: LeaderId | null = null,
  pledges: readonly PledgeId[] = [],
): void {
  const bound = boundBy(course.book, terms, pledges);
  const given = pledges.length === 0 ? {} : { pledges };
  for (const leader of course.book.leaders)
    if (seatOf(course.state, leader).answer !== null) setSeat(course, leader, { answer: null });
  setRoom(course, { proposal: { by, terms, ...given, kind, bound, answerTo }, answered: [] });
  const asked = bound.filter((leader) => leader !== by);
  setTable(course, { phase: 'answers', awaits: asked });
  tell(course, 'room', { type: 'proposed', by, terms, ...given, kind });
  if (kind === 'proposal' && course.book.isSide(by)) show(course, by, terms, 'tabled');
  if (asked.length === 0) settle(course);
}

/** Seals one answer; the last one settles the proposal. `handOver` answers by the leader's stance. */
export function answer(course: Course, command: Extract<Command, { type: 'answer' | 'handOver' }>): void {
  const { by } = command;
  const proposal = proposalOf(course);
  const reasons = reasonsForTerms(course.book, viewFor(course.book, course.state, by), proposal);
  const given = answerOf(command, reasons);
  const changes =
    command.type === 'answer' && command.answer === 'acceptIf'
      ? { clause: command.clause, option: command.option }
      : { clause: null, option: null };
  setSeat(course, by, {
    answer: {
      answer: given,
      ...changes,
      reasons: given === 'accept' ? [] : orOwnChoice(reasons, proposal, saidOf(command)),
    },
  });
  setRoom(course, {
    answered: course.book.leaders.filter((leader) => leader === by || course.state.room.answered.includes(leader)),
  });
  const awaits = course.state.table.awaits.filter((leader) => leader !== by);
  setTable(course, { awaits });
  if (awaits.length === 0) settle(course);
}

/** A leader that hands over answers by its stance; who declines for something declines. */
function answerOf(command: Extract<Command, { type: 'answer' | 'handOver' }>, reasons: readonly Reason[]): Answer {
  if (command.type === 'handOver') return reasons.length === 0 ? 'accept' : 'decline';
  return command.answer === 'declineFor' ? 'decline' : command.answer;
}

/** @returns what a leader said that it declines for: a clause, a later week, or nothing. */
function saidOf(command: Extract<Command, { type: 'answer' | 'handOver' }>): readonly string[] {
  if (command.type === 'handOver' || command.answer !== 'declineFor') return [];
  return command.clause === null ? ['later'] : ['inReturn', command.clause];
}

/** @returns the reasons, or that the leader chose so where no rule bound, with what it said that it declines for. */
function orOwnChoice(reasons: readonly Reason[], proposal: Proposal, detail: readonly string[]): readonly Reason[] {
  if (reasons.length > 0) return reasons;
  const [first] = termsOf(proposal.terms);
  return first === undefined ? [] : [{ code: 'ownChoice', clause: first[0], option: first[1], detail }];
}

function proposalOf(course: Course): Proposal {
  const { proposal } = course.state.room;
  if (proposal === null) throw new Error(`no proposal on the table in week ${course.state.table.week}`);
  return proposal;
}

/** Opens the answers: initialled when all bound accept; one accept-if alone becomes a counter; else declined. */
function settle(course: Course): void {
  const proposal = proposalOf(course);
  const asked = proposal.bound.filter((leader) => leader !== proposal.by);
  const answers: Record<LeaderId, Answers[LeaderId]> = {};
  for (const leader of asked) {
    const given = seatOf(course.state, leader).answer;
    if (given === null) throw new Error(`no answer from ${leader}`);
    answers[leader] = given;
    tell(course, 'room', { type: 'answered', by: leader, answer: given.answer, reasons: given.reasons });
    for (const [clause, option] of termsOf(proposal.terms)) {
      const bars = given.reasons.filter((reason) => reason.clause === clause);
      if (bars.length === 0) show(course, leader, { [clause]: option }, 'took');
      else if (bars.some((reason) => reason.code === 'redLine')) show(course, leader, { [clause]: option }, 'barred');
    }
  }
  const no = asked.filter((leader) => answers[leader]?.answer !== 'accept');
  judgeLetters(course, proposal, no.length === 0, (leader, clause) => refuses(answers[leader], clause));
  if (no.length === 0) return conclude(course, proposal, answers, true);
  const [only] = no;
  const counter = only === undefined ? undefined : answers[only];
  if (
    proposal.kind === 'proposal' &&
    no.length === 1 &&
    only !== undefined &&
    counter?.answer === 'acceptIf' &&
    counter.clause !== null
  ) {
    const { [counter.clause]: _, ...rest } = proposal.terms;
    const terms: Terms = counter.option === null ? rest : { ...rest, [counter.clause]: counter.option };
    if (Object.keys(terms).length > 0) {
      keepReceipt(course, proposal, answers, false);
      return table(course, only, terms, 'counter', proposal.by, proposal.pledges);
    }
  }
  return conclude(course, proposal, answers, false);
}

/** @returns whether a leader would not have a clause as it stands: by its own choice or its red line, not for what others have to do first. */
function refuses(given: Answers[LeaderId] | undefined, clause: ClauseId): boolean {
  if (given?.answer === 'acceptIf') return given.clause === clause;
  return (
    given?.answer === 'decline' &&
    given.reasons.some(
      (reason) => reason.clause === clause && (reason.code === 'ownChoice' || reason.code === 'redLine'),
    )
  );
}

/** Keeps the receipt of a proposal and goes on. */
function conclude(course: Course, proposal: Proposal, answers: Answers, initialled: boolean): void {
  keepReceipt(course, proposal, answers, initialled);
  if (initialled) initial(course, proposal);
  afterSettling(course);
}

/** After a proposal: a whole text is tested; if it is short, the sides may amend; else the next slot. */
function afterSettling(course: Course): void {
  if (isReopened(course.state.table)) return goOnReopened(course);
  if (canBeSigned(course.state, course.book)) {
    if (testWholeText(course)) return;
    const amender = nextAmender(course);
    if (amender !== null) return setTable(course, { phase: 'onTheTable', awaits: [amender] });
  }
  closeSlot(course);
}

/** The side whose turn it is leaves the text on the table as it is. */
export function leaveText(course: Course, by: LeaderId): void {
  setTable(course, { amended: [...course.state.table.amended, by] });
  afterSettling(course);
}

/** One free amendment a side of a whole text that is short. */
export function amend(course: Course, command: Extract<Command, { type: 'amend' }>): void {
  setTable(course, { amended: [...course.state.table.amended, command.by] });
  table(course, command.by, { [command.clause]: command.option }, 'amendment');
}
