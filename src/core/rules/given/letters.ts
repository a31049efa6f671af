/** Side letters: written in confidence, kept or broken between two, and paid for by both where they are found out. */
import type { MoveCommand } from '../../model/command.ts';
import type { Letter, LetterAbout } from '../../model/scenario/letter.ts';
import type { Refusal } from '../../model/play/refusal.ts';
import type { Proposal } from '../../model/play/room.ts';
import type { View } from '../../model/play/view.ts';
import type { ClauseId, LeaderId, PledgeId } from '../../model/vocabulary.ts';
import { drawFrom, moveTrack, moveTrust, setPair, tell } from '../state/course.ts';
import type { Course } from '../state/course.ts';
import type { Rulebook } from '../book/rulebook.ts';
import { pairOf } from '../state/view.ts';

type SideLetter = Extract<MoveCommand, { type: 'sideLetter' }>;

/** @returns what a command has its letter say. */
export function aboutOf(command: SideLetter): LetterAbout {
  return command.on === 'pledge'
    ? { on: 'pledge', pledge: command.pledge }
    : { on: 'option', clause: command.clause, option: command.option };
}

/** @returns the letters between this view's seat and another, by whichever of them. */
export function lettersWith(book: Rulebook, { pairs, onlooker }: View, other: LeaderId): readonly Letter[] {
  return pairs[book.pair(onlooker as LeaderId, other)]?.letters ?? [];
}

/** @returns why a letter cannot be written now: one of a kind to each, about what is still open and one's own to give. */
export function whyNotLetter(book: Rulebook, view: View, command: SideLetter): Refusal | null {
  const { by, to } = command;
  if (book.scenario.rules.sideLetter === undefined) return { code: 'notYours' };
  if (to === by) return { code: 'unknown', what: 'leader', name: to };
  const { table } = view;
  if (command.on === 'pledge') {
    const { by: giver, to: receiver } = book.pledge(command.pledge);
    if (giver !== by || receiver !== to) return { code: 'notYours' };
    if (table.pledges[command.pledge] !== undefined) return { code: 'already', what: 'pledged' };
  } else {
    if (table.draft[command.clause] !== null) return { code: 'already', what: 'notOpen' };
    if (!book.option(command.clause, command.option).bound.includes(by)) return { code: 'notBound' };
  }
  const about = aboutOf(command);
  const has = lettersWith(book, view, to).some((one) => one.by === by && isAbout(one.about, about));
  return has ? { code: 'already', what: 'letterWritten' } : null;
}

/** Two letters are about the same where they name one clause, or one pledge. */
function isAbout(one: LetterAbout, other: LetterAbout): boolean {
  return one.on === 'pledge'
    ? other.on === 'pledge' && one.pledge === other.pledge
    : other.on === 'option' && one.clause === other.clause;
}

/** Writes it: the two know, the other sees a way out that nobody else sees. */
export function writeLetter(course: Course, command: SideLetter): void {
  const numbers = course.book.scenario.rules.sideLetter;
  if (numbers === undefined) return;
  const { by, to } = command;
  const about = aboutOf(command);
  const letter: Letter = { by, to, week: course.state.table.week, about, foundWeek: null, fate: 'open' };
  const { letters = [] } = pairOf(course.book, course.state, by, to);
  setPair(course, by, to, { letters: [...letters, letter] });
  tell(course, [by, to], { type: 'letterWritten', by, to, about });
  moveTrack(course, to, 'wayOut', numbers.wayOut, 'letter');
}

/** Changes those letters of all pairs that a question picks, and hands each to `then`. */
function settleLetters(
  course: Course,
  isMeant: (letter: Letter) => boolean,
  change: Partial<Letter>,
  then: (letter: Letter) => void,
): void {
  for (const id of course.book.pairs) {
    const [a, b] = course.book.membersOf(id);
    const { letters = [] } = pairOf(course.book, course.state, a, b);
    const meant = letters.filter(isMeant);
    if (meant.length === 0) continue;
    setPair(course, a, b, { letters: letters.map((one) => (isMeant(one) ? { ...one, ...change } : one)) });
    for (const letter of meant) then(letter);
  }
}

/** A pledge that was promised in a letter is made. */
export function keepLetters(course: Course, pledge: PledgeId): void {
  const isMeant = ({ fate, about }: Letter): boolean =>
    fate === 'open' && about.on === 'pledge' && about.pledge === pledge;
  settleLetters(course, isMeant, { fate: 'kept' }, () => undefined);
}

/**
 * A proposal is settled: whoever had assured its author of an option in it has kept its letter where the text was initialled, and has broken it where it
 * would not have that option; what barred it otherwise breaks nothing.
 */
export function judgeLetters(
  course: Course,
  proposal: Proposal,
  initialled: boolean,
  refuses: (leader: LeaderId, clause: ClauseId) => boolean,
): void {
  const isMeant = ({ fate, to, about }: Letter): boolean =>
    fate === 'open' && about.on === 'option' && to === proposal.by && proposal.terms[about.clause] === about.option;
  if (initialled) return settleLetters(course, isMeant, { fate: 'kept' }, () => undefined);
  const isBroken = (one: Letter): boolean =>
    isMeant(one) && one.about.on === 'option' && refuses(one.by, one.about.clause);
  return settleLetters(course, isBroken, { fate: 'broken' }, (letter) => breakLetter(course, letter));
}

function breakLetter(course: Course, { by, to, about }: Letter): void {
  moveTrust(course, by, to, course.book.scenario.rules.sideLetter?.brokenTrust ?? 0, 'letterBroken');
  tell(course, [by, to], { type: 'letterBroken', by, to, about });
}

/** At the end of a week: pledges that were promised and not made in time are broken promises; and some letter may be found out. */
export function endWeekOfLetters(course: Course): void {
  const numbers = course.book.scenario.rules.sideLetter;
  if (numbers === undefined) return;
  const { week } = course.state.table;
  const isLate = (one: Letter): boolean =>
    one.fate === 'open' && one.about.on === 'pledge' && week >= one.week + numbers.weeks;
  settleLetters(course, isLate, { fate: 'broken' }, (letter) => breakLetter(course, letter));
  const found = new Set<Letter>();
  for (const id of course.book.pairs)
    for (const letter of course.state.pairs[id]?.letters ?? [])
      if (letter.foundWeek === null && drawFrom(course, numbers.foundOneIn) === 0) found.add(letter);
  settleLetters(
    course,
    (one) => found.has(one),
    { foundWeek: week },
    (letter) => findOut(course, letter),
  );
}

/** Everybody reads it: both homes feel it, and everybody else trusts both of them less. */
function findOut(course: Course, { by, to, about }: Letter): void {
  const numbers = course.book.scenario.rules.sideLetter;
  if (numbers === undefined) return;
  tell(course, 'all', { type: 'letterFoundOut', by, to, about });
  for (const leader of [by, to]) moveTrack(course, leader, 'home', numbers.foundHome, 'letterFoundOut');
  for (const other of course.book.leaders)
    if (other !== by && other !== to)
      for (const leader of [by, to]) moveTrust(course, leader, other, numbers.foundTrust, 'letterFoundOut');
}

/** @returns whether a leader has assured this view's seat in confidence on a clause: its offer there is no surprise. */
export function isAssured(book: Rulebook, view: View, from: LeaderId, clause: ClauseId): boolean {
  return lettersWith(book, view, from).some(
    ({ by, about }) => by === from && about.on === 'option' && about.clause === clause,
  );
}
