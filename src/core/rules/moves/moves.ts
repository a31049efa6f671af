/** What each kind of sealed move does when it is opened (rules, section 5). */
import type { MoveCommand } from '../../model/command.ts';
import type { LeaderId } from '../../model/vocabulary.ts';
import { hear } from '../state/charts.ts';
import { moveSides, moveTrack, moveTrust, setSeat, setTable, tell } from '../state/course.ts';
import type { Course } from '../state/course.ts';
import { breakTruce } from '../state/fighting.ts';
import { persuade } from '../parties/homeGroups.ts';
import { askHelper } from '../parties/helpers.ts';
import { giveMandate } from '../parties/groups.ts';
import { fallDue, pledgeIf } from '../given/conditional.ts';
import { writeLetter } from '../given/letters.ts';
import { makePledge } from '../given/pledging.ts';
import { takeUp } from './openings.ts';
import { isRipe } from '../state/predicate.ts';
import { prepare } from './prepare.ts';
import { seatOf } from '../state/view.ts';
import { deadlineWayOut } from '../state/thirds.ts';
import { giveWarning } from '../given/warnings.ts';
import { announceVote } from '../given/votes.ts';
import { initialledClauses } from '../week/week.ts';

/** Carries out one move; invitations and soundings are answered together, after all of them. A move that another seat's has overtaken is lost, and its sender is told. */
export function carryOut(course: Course, command: Exclude<MoveCommand, { type: 'invite' | 'sound' }>): void {
  const { book } = course;
  const { rules } = book.scenario;
  const { by } = command;
  const rival = book.rivalOf(by);
  const { table } = course.state;
  switch (command.type) {
    case 'return': {
      setTable(course, { out: table.out.filter((leader) => leader !== by) });
      if (rival !== null) moveTrust(course, by, rival, rules.walkOut.returnTrust, 'returned');
      tell(course, 'all', { type: 'returned', by });
      return hear(course, { type: 'returned', by });
    }
    case 'walkOut': {
      setTable(course, { out: book.leaders.filter((leader) => leader === by || table.out.includes(leader)) });
      moveTrack(course, by, 'home', rules.walkOut.home, 'walkedOut');
      if (rival !== null) moveTrack(course, rival, 'wayOut', rules.walkOut.rivalWayOut, 'rivalWalkedOut');
      tell(course, 'all', { type: 'walkedOut', by });
      breakTruce(course, by);
      return hear(course, { type: 'walkedOut', by });
    }
    case 'consult':
      moveTrack(course, by, 'home', rules.consult.home, 'consulted');
      setSeat(course, by, { consulted: table.week });
      return tell(course, [by], { type: 'consulted', by });
    case 'callPartners':
      return callPartners(course, by);
    case 'prepare':
      return prepare(course, command);
    case 'confirm': {
      if (table.commitment !== 'sounded') return lose(course, command);
      setTable(course, { commitment: 'confirmed' });
      moveSides(course, 'wayOut', rules.confirm.wayOut, 'confirmed');
      tell(course, 'all', { type: 'confirmed', by });
      return hear(course, { type: 'confirmed', by, clause: book.scenario.commitment.clause });
    }
    case 'pledge':
      return course.state.table.pledges[command.pledge] === undefined
        ? makePledge(course, command.pledge)
        : lose(course, command);
    case 'pledgeIf':
      return pledgeIf(course, command);
    case 'sideLetter':
      return writeLetter(course, command);
    case 'withdraw': {
      const { [command.pledge]: _, ...left } = table.pledges;
      setTable(course, { pledges: left });
      moveTrust(course, by, book.pledge(command.pledge).to, rules.pledge.withdrawTrust, 'withdrew');
      tell(course, 'all', { type: 'withdrew', by, pledge: command.pledge });
      return hear(course, { type: 'withdrew', by });
    }
    case 'offerStep':
      return offerStep(course, command);
    case 'offerTruce':
      setTable(course, { truceOffers: { ...table.truceOffers, [by]: { kind: command.kind, week: table.week } } });
      moveTrack(course, by, 'home', rules.truce.home, 'truceOffered');
      return tell(course, 'all', { type: 'truceOffered', by, kind: command.kind });
    case 'persuade':
      return persuade(course, command);
    case 'askHelper':
      return askHelper(course, command);
    case 'state':
      return speak(course, command);
    case 'warn':
      return giveWarning(course, command);
    case 'press':
      return press(course, by, command.target);
    case 'ease':
      setSeat(course, by, { eased: [...seatOf(course.state, by).eased, command.target] });
      moveTrack(course, command.target, 'feltCost', rules.ease.feltCost, 'eased');
      moveTrust(course, by, command.target, rules.ease.trust, 'eased');
      return tell(course, [by, command.target], { type: 'eased', by, target: command.target });
    case 'referendum':
      return announceVote(course, by);
    case 'mandate':
      return giveMandate(course, command);
    case 'mediate':
      if (command.what === 'opening') return takeUp(course, by, command.opening);
      return mediate(course, by, command.what);
  }
}

/** Tells the sender that a move had no effect any more. */
function lose(course: Course, command: MoveCommand): void {
  tell(course, [command.by], { type: 'commandLost', by: command.by, command: command.type });
}

function callPartners(course: Course, by: LeaderId): void {
  const { partners } = course.book.leader(by);
  const { table } = course.state;
  setTable(course, { partnersCalled: [...table.partnersCalled, by] });
  tell(course, 'all', { type: 'partnersCalled', by });
  if (partners === null) return;
  if (partners.brings === 'discount') return setTable(course, { discounts: [...table.discounts, by] });
  moveTrack(course, by, 'feltCost', partners.feltCost, 'partnersCalled');
  moveTrust(course, by, partners.trustWith, partners.trust, 'partnersCalled');
}

/** An announced, limited step that invites a reply (Osgood's GRIT): matched within the weeks, both homes rise. */
function offerStep(course: Course, command: Extract<MoveCommand, { type: 'offerStep' }>): void {
  const { book } = course;
  const { step } = book.scenario.rules;
  const { by } = command;
  const rival = book.rivalOf(by);
  const { steps, week } = course.state.table;
  const own = steps[by];
  const theirs = rival === null ? undefined : steps[rival];
  if (rival === null || own === undefined || theirs === undefined) return lose(course, command);
  moveTrust(course, by, rival, step.trust, 'step');
  moveTrack(course, by, 'home', step.home, 'step');
  const matches = theirs.offered > 0 && !theirs.matched && theirs.week >= week - step.matchWeeks;
  const offered = {
    offered: own.offered + 1,
    week,
    measures: [...own.measures, command.measure],
    matched: matches,
    unmatched: matches ? 0 : own.unmatched + 1,
  };
  setTable(course, {
    steps: { ...steps, [by]: offered, ...(matches ? { [rival]: { ...theirs, matched: true, unmatched: 0 } } : {}) },
  });
  tell(course, 'all', { type: 'stepOffered', by, measure: command.measure, matched: matches });
  if (matches) moveSides(course, 'home', step.matchedHome, 'stepMatched');
  fallDue(course, (waits) => waits.on === 'step' && waits.of === by);
}

function speak(course: Course, command: Extract<MoveCommand, { type: 'state' }>): void {
  const { book } = course;
  const { state: numbers } = book.scenario.rules;
  const { by, clause } = command;
  const rival = book.rivalOf(by);
  const { table } = course.state;
  setTable(course, { statedWeek: { ...table.statedWeek, [by]: table.week } });
  if (command.stand === 'firm') {
    const firmUntil = {
      ...table.firmUntil,
      [by]: { ...table.firmUntil[by], [clause]: table.week + numbers.firmWeeks },
    };
    setTable(course, { firmUntil });
    moveTrack(course, by, 'home', numbers.firmHome, 'statedFirm');
    if (rival !== null) moveTrack(course, rival, 'wayOut', numbers.firmWayOut, 'rivalStatedFirm');
    const goesBack = table.leftOpen[by]?.includes(clause) === true;
    tell(course, 'all', { type: 'statedFirm', by, clause, goesBack });
    return hear(course, { type: 'statedFirm', by, clause });
  }
  setTable(course, { leftOpen: { ...table.leftOpen, [by]: [...(table.leftOpen[by] ?? []), clause] } });
  if (rival !== null) moveTrack(course, rival, 'wayOut', numbers.openWayOut, 'rivalLeftOpen');
  moveTrack(course, by, 'home', numbers.openHome, 'leftOpen');
  tell(course, 'all', { type: 'leftOpen', by, clause });
  return hear(course, { type: 'leftOpen', by, clause });
}

/** Pressure is felt; on a leader that sees no way out it backfires: its home closes ranks and its stances freeze this week. */
function press(course: Course, by: LeaderId, target: LeaderId): void {
  const { press: numbers } = course.book.scenario.rules;
  const { week } = course.state.table;
  setSeat(course, by, { pressed: { ...seatOf(course.state, by).pressed, [target]: week } });
  moveTrack(course, target, 'feltCost', numbers.feltCost, 'pressed');
  moveTrust(course, by, target, numbers.trust, 'pressed');
  const wayOut = seatOf(course.state, target).wayOut;
  const backfired = wayOut !== null && wayOut <= numbers.backfireWayOut;
  tell(course, [by, target], { type: 'pressed', by, target, backfired });
  if (backfired) {
    moveTrack(course, target, 'home', numbers.backfireHome, 'pressBackfired');
    setSeat(course, target, { frozen: week });
  }
  hear(course, { type: 'pressed', by });
}

function mediate(course: Course, by: LeaderId, what: 'singleText' | 'deadline'): void {
  const { mediate: numbers } = course.book.scenario.rules;
  const { table } = course.state;
  const hope = deadlineWayOut(course.book, table.week);
  if (what === 'singleText') {
    setTable(course, { singleText: true });
    moveSides(course, 'wayOut', numbers.singleTextWayOut, 'singleText');
    return tell(course, 'all', { type: 'singleTextTakenUp', by });
  }
  setTable(course, { deadline: { by, week: table.week + 1, had: initialledClauses(table.draft).length } });
  for (const side of course.book.sides)
    if (isRipe(course.book, course.state, side)) moveTrack(course, side, 'wayOut', hope, 'deadline');
  return tell(course, 'all', { type: 'deadlineSet', by, week: table.week + 1 });
}
