/** Home in groups: what moves each, when one is against its leader, and what it then bars (Putnam's two-level games). */
import type { MoveCommand } from '../../model/command.ts';
import type { Event, Logged } from '../../model/play/event.ts';
import type { GroupCause, GroupHears, GroupWord, Moving } from '../../model/scenario/home.ts';
import type { Refusal } from '../../model/play/refusal.ts';
import type { Seat } from '../../model/play/seat.ts';
import type { Table } from '../../model/play/table.ts';
import type { ClauseId, HomeGroupId, LeaderId, OptionId } from '../../model/vocabulary.ts';
import { setSeat, setTable, tell, within } from '../state/course.ts';
import type { Course } from '../state/course.ts';
import type { Rulebook } from '../book/rulebook.ts';
import { seatOf } from '../state/view.ts';

/** Whatever has the standings of the groups of one home. */
interface Grouped {
  readonly groups?: Seat['groups'];
}
type Persuade = Extract<MoveCommand, { type: 'persuade' }>;

/** @returns how a standing (0-10) shows. */
export function groupWord(book: Rulebook, standing: number): GroupWord {
  const numbers = book.scenario.rules.atHome;
  if (numbers === undefined || standing <= numbers.against) return 'against';
  if (standing <= numbers.doubts) return 'doubts';
  return standing >= numbers.carries ? 'carries' : 'waits';
}

/** @returns the groups of a seat that are against it now, in the scenario's order. */
export function groupsAgainst(book: Rulebook, leader: LeaderId, { groups }: Grouped): readonly HomeGroupId[] {
  if (groups === undefined) return [];
  const { atHome } = book.scenario.rules;
  return book
    .homeGroups(leader)
    .flatMap(({ moves }) => ((groups[moves.id] ?? 10) <= (atHome?.against ?? -1) ? [moves.id] : []));
}

/** @returns whether so many groups are against a side that it cannot sign. */
export function isHeldBack(book: Rulebook, leader: LeaderId, seat: Grouped): boolean {
  const { atHome } = book.scenario.rules;
  return atHome !== undefined && groupsAgainst(book, leader, seat).length >= atHome.signAgainst;
}

/** @returns where the groups of a seat would stand once an option is initialled; as they are where they do not move. Nothing is changed. */
export function groupsAfter(
  book: Rulebook,
  leader: LeaderId,
  groups: Seat['groups'],
  clause: ClauseId,
  option: OptionId,
): Seat['groups'] {
  if (groups === undefined) return undefined;
  return Object.fromEntries(
    book
      .homeGroups(leader)
      .map((group) => [
        group.moves.id,
        within((groups[group.moves.id] ?? 0) + (judged(book, group, clause, option)?.by ?? 0)),
      ]),
  );
}

/** @returns how a group judges an option that is initialled; null where it is all the same to it. */
function judged(
  book: Rulebook,
  { moves, wouldNotTake }: Moving,
  clause: ClauseId,
  option: OptionId,
): { readonly by: number; readonly cause: GroupCause } | null {
  const numbers = book.scenario.rules.atHome;
  if (numbers === undefined) return null;
  if (wouldNotTake[clause]?.includes(option) === true) return { by: numbers.refused, cause: 'refused' };
  return moves.welcomes[clause]?.includes(option) === true ? { by: numbers.welcomed, cause: 'welcomed' } : null;
}

/** @returns the first group against a leader that would not take an option; null where none bars it. */
export function groupBarring(
  book: Rulebook,
  { turned }: Pick<Table, 'turned'>,
  leader: LeaderId,
  clause: ClauseId,
  option: OptionId,
): HomeGroupId | null {
  if (turned === undefined || turned.length === 0) return null;
  for (const { moves, wouldNotTake } of book.homeGroups(leader))
    if (turned.includes(moves.id) && wouldNotTake[clause]?.includes(option) === true) return moves.id;
  return null;
}

/** @returns why a campaign at home is refused, or null. */
export function whyNotPersuade(book: Rulebook, own: Seat, { by, homeGroup: group }: Persuade): Refusal | null {
  const standing = own.groups?.[group];
  if (standing === undefined || !book.homeGroups(by).some(({ moves }) => moves.id === group))
    return { code: 'notYours' };
  return standing >= 10 ? { code: 'already', what: 'persuaded' } : null;
}

/** One campaign: the group comes nearer, and those that want the opposite fall away a little. */
export function persuade(course: Course, { by, homeGroup: group }: Persuade): void {
  const numbers = course.book.scenario.rules.atHome;
  if (numbers === undefined) return;
  tell(course, 'all', { type: 'persuaded', by, group });
  moveGroup(course, by, group, numbers.persuaded, 'persuaded');
  const won = course.book.homeGroups(by).find(({ moves }) => moves.id === group);
  for (const other of won?.moves.apart ?? []) moveGroup(course, by, other, numbers.apart, 'apart');
}

/** Lets every home hear what one command has made happen; what was initialled it has judged before. Asked once a command, after all of it. */
export function moveGroups(course: Course): void {
  if (course.book.scenario.rules.atHome === undefined) return;
  const happened: readonly Logged[] = [...course.told];
  for (const leader of course.book.leaders)
    for (const { moves } of course.book.homeGroups(leader))
      for (const { event } of happened)
        for (const hears of moves.hears)
          if (isHeard(course.book, leader, hears.on, event)) moveGroup(course, leader, moves.id, hears.by, hears.on);
}

/** Every group judges what has just been initialled, before the whole text is tested. */
export function judgeInitialled(course: Course, clause: ClauseId, option: OptionId): void {
  for (const leader of course.book.leaders)
    for (const group of course.book.homeGroups(leader)) {
      const found = judged(course.book, group, clause, option);
      if (found !== null) moveGroup(course, leader, group.moves.id, found.by, found.cause);
    }
}

/** @returns whether an event is what a group of this leader's home listens for. */
function isHeard(book: Rulebook, leader: LeaderId, on: GroupHears, event: Event): boolean {
  const isOwn = 'by' in event && event.by === leader;
  const isRival = 'by' in event && event.by === book.rivalOf(leader);
  switch (on) {
    case 'ownFirm':
      return event.type === 'statedFirm' && isOwn;
    case 'ownOpen':
      return event.type === 'leftOpen' && isOwn;
    case 'ownStep':
      return event.type === 'stepOffered' && isOwn;
    case 'ownWalkOut':
      return event.type === 'walkedOut' && isOwn;
    case 'ownPledge':
      return event.type === 'pledged' && isOwn;
    case 'rivalFirm':
      return event.type === 'statedFirm' && isRival;
    case 'rivalOpen':
      return event.type === 'leftOpen' && isRival;
    case 'rivalStep':
      return event.type === 'stepOffered' && isRival;
    case 'struck':
      return event.type === 'struck' && event.leader === leader;
    case 'pressed':
      return event.type === 'pressed' && event.target === leader;
    case 'truceBegan':
    case 'truceLapsed':
    case 'ceasefireBegan':
    case 'exchangeCarriedOut':
      return event.type === on;
    case 'weeksOfWar':
      return event.type === 'weekBegan' && book.scenario.rules.costWeeks.includes(event.week);
  }
}

/** Moves one group; its own seat is told, and everybody when it turns against its leader or comes back. */
function moveGroup(course: Course, leader: LeaderId, group: HomeGroupId, by: number, cause: GroupCause): void {
  const { book } = course;
  const seat = seatOf(course.state, leader);
  const before = seat.groups?.[group];
  if (before === undefined) return;
  const after = within(before + by);
  if (after === before) return;
  setSeat(course, leader, { groups: { ...seat.groups, [group]: after } });
  tell(course, [leader], { type: 'groupMoved', leader, group, from: before, to: after, cause });
  const was = groupWord(book, before) === 'against';
  const is = groupWord(book, after) === 'against';
  if (was === is) return;
  const turned = course.state.table.turned ?? [];
  setTable(course, { turned: is ? [...turned, group] : turned.filter((one) => one !== group) });
  tell(course, 'all', { type: 'groupTurned', leader, group, against: is });
}

/** @returns a group of any home by name; null where the scenario has none of that name. */
export function homeGroupNamed(
  book: Rulebook,
  id: string,
): { readonly leader: LeaderId; readonly group: Moving } | null {
  for (const leader of book.leaders) {
    const group = book.homeGroups(leader).find(({ moves }) => moves.id === id);
    if (group !== undefined) return { leader, group };
  }
  return null;
}
