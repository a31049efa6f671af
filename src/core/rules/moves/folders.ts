/** The week's folders: moves sealed by each seat, opened together and carried out by kind (rules, section 4). */
import type { MoveCommand } from '../../model/command.ts';
import { MOVE_ORDER } from '../../model/command.ts';
import type { LeaderId } from '../../model/vocabulary.ts';
import { hear } from '../state/charts.ts';
import { setSeat, setTable, tell } from '../state/course.ts';
import type { Course } from '../state/course.ts';
import { maybeCeasefire, maybeTruce } from '../state/fighting.ts';
import { answerInvitations } from './invitations.ts';
import { carryOut } from './moves.ts';
import { priceOf } from './price.ts';
import { answerSoundings } from '../week/soundings.ts';
import { answerSpoilers } from '../parties/spoilers.ts';
import { openTalks } from '../week/talks.ts';
import { seatOf } from '../state/view.ts';

/** Seals a move in the sender's folder and takes its price. */
export function seal(course: Course, command: MoveCommand): void {
  const { sealed, capital } = seatOf(course.state, command.by);
  const cost = priceOf(course.book, course.state.table, command, sealed);
  setSeat(course, command.by, { sealed: [...sealed, command], capital: capital - cost });
}

/** Hands a seat's folder over; the last one opens them all. */
export function handOverMoves(course: Course, by: LeaderId): void {
  const awaits = course.state.table.awaits.filter((leader) => leader !== by);
  setTable(course, { awaits });
  tell(course, 'all', { type: 'handedOver', by });
  if (awaits.length === 0) openFolders(course);
}

/** Opens every folder: moves by kind, then invitations, leaks, and soundings last of all; then talks begin. */
function openFolders(course: Course): void {
  const { leaders } = course.book;
  const sealed = leaders.flatMap((leader) => seatOf(course.state, leader).sealed);
  answerSpoilers(course);
  for (const type of MOVE_ORDER) {
    if (type === 'invite' || type === 'sound') continue;
    for (const command of sealed) if (command.type === type) carryOut(course, command);
  }
  const soundings = sealed.filter((command) => command.type === 'sound');
  const { commitment } = course.book.scenario;
  const first = soundings.find((one) => one.to === commitment.of && one.clause === commitment.clause);
  if (first !== undefined && course.state.table.commitment === 'reported') {
    setTable(course, { commitment: 'sounded' });
    tell(course, 'all', { type: 'commitmentSounded', by: first.by });
  }
  maybeTruce(course);
  maybeCeasefire(course);
  tell(course, 'all', { type: 'movesApplied' });
  hear(course, { type: 'movesApplied' });
  answerInvitations(
    course,
    sealed.filter((command) => command.type === 'invite'),
  );
  answerSoundings(course, soundings);
  for (const leader of leaders) setSeat(course, leader, { sealed: [] });
  openTalks(course);
}
