/** A week's report in sentences: its three lines, what else fell into the week, and how one's own stance and figures moved. */
import { movementsOf } from '../../core/analysis/week/figures.ts';
import type { Event } from '../../core/model/play/event.ts';
import type { ChartEvent } from '../../core/model/chartEvent.ts';
import type { Receipt } from '../../core/model/play/room.ts';
import type { ReportLine } from '../../core/model/play/table.ts';
import type { LeaderId } from '../../core/model/vocabulary.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { sayEvent } from './happened.ts';
import { homeGroupName, sayGroupMoved } from './home.ts';
import { clauseNames, groupName, leaderName, list, offerName, regionName, stateName, termsName } from '../names.ts';
import { sayOwnShift } from './ownShift.ts';
import { say } from '../say.ts';
import { sayMovement } from './week.ts';

/** What a reader knows of a week: its events, the receipts so far, and whose seat the reader holds. */
export interface ReportedWeek {
  readonly events: readonly Event[];
  readonly receipts: readonly Receipt[];
  readonly seat: LeaderId | null;
  /** What moved the reader's own figures between two reports; the week's events where absent. */
  readonly since?: readonly Event[];
}

/** @returns a line of a week's report in a sentence. */
export function sayReportLine(book: Rulebook, line: ReportLine, week: ReportedWeek): string {
  switch (line.what) {
    case 'shifted': {
      const own = ownShiftOf(line, week);
      if (own !== undefined) return sayOwnShift(book, own);
      return say(line.softer ? 'report.softer' : 'report.harder', {
        leader: leaderName(book, line.leader),
        region: regionName(book, line.region),
        state: stateName(book, line.leader, line.region, line.state),
        cause: causeOf(book, line.on, week.events),
      });
    }
    case 'initialled':
      return say('report.initialled', { clauses: clauseNames(book, line.clauses) });
    case 'exchange':
    case 'truceBegan':
    case 'truceLapsed':
    case 'ceasefire':
    case 'nothing':
      return say(`report.${line.what}`);
    case 'groupTurned':
      return say(line.against ? 'report.groupAgainst' : 'report.groupBack', {
        leader: leaderName(book, line.leader),
        group: homeGroupName(book, line.group),
      });
    case 'helperCame':
      return say('report.helperCame', { helper: offerName(book, line.offer) });
    case 'vote':
      return say('report.vote', { leader: leaderName(book, line.leader) });
    case 'walkedOut':
      return say('report.walkedOut', { leaders: list(actorsOf(book, 'walkedOut', week.events)) });
    case 'group': {
      const group = groupName(book, line.group);
      if (line.clauses.length > 0) return say('report.group', { group, clauses: clauseNames(book, line.clauses) });
      const receipt = line.receipt === null ? undefined : week.receipts[line.receipt];
      if (receipt === undefined) return say('report.groupNothing', { group });
      return say('report.groupDeclined', { group, terms: termsName(book, receipt.terms) });
    }
    case 'declined': {
      const receipt = week.receipts[line.receipt];
      if (receipt === undefined) return say('report.declinedUnseen');
      const by = leaderName(book, receipt.by);
      const leaders = book.leaders.filter((leader) => receipt.answers[leader]?.answer === 'decline');
      if (leaders.length === 0) return say('report.declinedShared', { by });
      return say('report.declined', { by, leaders: list(leaders.map((leader) => leaderName(book, leader))) });
    }
  }
}

type Shift = Extract<Event, { readonly type: 'stanceShifted' }>;

function ownShiftOf(line: ReportLine, { events, seat }: ReportedWeek): Shift | undefined {
  return events.find(
    (event): event is Shift =>
      event.type === 'stanceShifted' &&
      event.leader === seat &&
      line.what === 'shifted' &&
      line.leader === seat &&
      event.region === line.region &&
      event.to === line.state,
  );
}

/** Causes that are somebody's doing, and so are told with a name. */
const DEEDS = ['walkedOut', 'returned', 'pledged', 'withdrew', 'confirmed', 'statedFirm', 'leftOpen'] as const;
type Deed = (typeof DEEDS)[number];

function causeOf(book: Rulebook, on: ChartEvent, events: readonly Event[]): string {
  const deed = DEEDS.find((one) => one === on);
  const leaders = deed === undefined ? [] : actorsOf(book, deed, events);
  return deed === undefined || leaders.length === 0
    ? say(`report.on.${on}`)
    : say(`report.onBy.${deed}`, { leaders: list(leaders) });
}

function actorsOf(book: Rulebook, deed: Deed, events: readonly Event[]): readonly string[] {
  const by = events.flatMap((event) => (event.type === deed && 'by' in event ? [event.by] : []));
  return [...new Set(by)].map((leader) => leaderName(book, leader));
}

/** @returns what else fell into the week, that the three lines had no room for. */
export function sayBeside(book: Rulebook, lines: readonly ReportLine[], { events }: ReportedWeek): readonly string[] {
  const told = new Set(lines.map((line) => line.what));
  const isBeside = ({ type }: Event): boolean => {
    switch (type as (typeof BESIDE)[number]) {
      case 'exchangeCarriedOut':
        return !told.has('exchange');
      case 'ceasefireBegan':
        return !told.has('ceasefire');
      case 'initialled':
      case 'truceBegan':
      case 'truceLapsed':
      case 'walkedOut':
      case 'helperCame':
      case 'groupTurned':
        return !told.has(type as 'initialled');
      case 'voteAnnounced':
        return !told.has('vote');
      case 'helperDeclined':
      case 'struck':
      case 'meetingSet':
      case 'returned':
      case 'truceBroken':
      case 'deadlineMet':
      case 'deadlineMissed':
      case 'listsDisputed':
      case 'listsAgreed':
      case 'leaked':
      case 'pledgeLapsed':
      case 'letterFoundOut':
      case 'letterBroken':
      case 'warned':
      case 'warningBroken':
      case 'thirdBegan':
        return true;
    }
  };
  return events.flatMap((event) =>
    BESIDE.some((type) => type === event.type) && isBeside(event) ? (sayEvent(book, event) ?? []) : [],
  );
}
const BESIDE = [
  'struck',
  'meetingSet',
  'initialled',
  'exchangeCarriedOut',
  'ceasefireBegan',
  'truceBegan',
  'truceLapsed',
  'truceBroken',
  'walkedOut',
  'voteAnnounced',
  'returned',
  'deadlineMet',
  'deadlineMissed',
  'listsDisputed',
  'listsAgreed',
  'leaked',
  'helperCame',
  'helperDeclined',
  'pledgeLapsed',
  'letterFoundOut',
  'letterBroken',
  'warned',
  'warningBroken',
  'thirdBegan',
  'groupTurned',
] as const satisfies readonly Event['type'][];

export interface OwnWeek {
  readonly shifts: readonly string[];
  readonly figures: readonly string[];
}

/** @returns how the reader's own stance and figures moved in a week; shifts that the lines tell are left out. */
export function sayOwnWeek(book: Rulebook, lines: readonly ReportLine[], week: ReportedWeek): OwnWeek {
  const { events, seat, since = events } = week;
  if (seat === null) return { shifts: [], figures: [] };
  const reported = lines.flatMap((line) => ownShiftOf(line, week) ?? []);
  return {
    shifts: events.flatMap((event) =>
      event.type === 'stanceShifted' && event.leader === seat && !reported.includes(event)
        ? [sayOwnShift(book, event)]
        : [],
    ),
    figures: [
      ...movementsOf(since, seat).map((movement) => sayMovement(book, seat, movement)),
      ...since.flatMap((event) => (event.type === 'trustMoved' ? (sayEvent(book, event) ?? []) : [])),
      ...since.flatMap((event) =>
        event.type === 'groupMoved' && event.leader === seat ? (sayGroupMoved(book, event) ?? []) : [],
      ),
    ],
  };
}
