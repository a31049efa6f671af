/** What stands before the first week: the table, what the opening stances show, and each seat. */
import type { Room, Shown } from '../../model/play/room.ts';
import type { Seat } from '../../model/play/seat.ts';
import type { Table } from '../../model/play/table.ts';
import type { ByLeader, Holder, LeaderId, OptionId, RegionId, StateName } from '../../model/vocabulary.ts';
import { byLeader } from '../book/byLeader.ts';
import { hasFormats } from '../state/formats.ts';
import type { Rulebook } from '../book/rulebook.ts';

/** @returns the seat of a leader on the first morning. */
export function firstSeat(book: Rulebook, leader: LeaderId, secret: string): Seat {
  const { start } = book.scenario.rules;
  const groups = book.homeGroups(leader);
  const starts = Object.entries(book.leader(leader).stance).map(([region, chart]) => [region, chart.start] as const);
  return {
    feltCost: start.feltCost[leader] ?? null,
    wayOut: start.wayOut[leader] ?? null,
    home: start.home[leader] ?? 0,
    capital: 0,
    ...(groups.length === 0 ? {} : { groups: Object.fromEntries(groups.map(({ moves }) => [moves.id, moves.start])) }),
    secret,
    stance: Object.fromEntries(starts) as Readonly<Record<RegionId, StateName>>,
    softened: {} as Seat['softened'],
    frozen: 0,
    consulted: -1,
    sealed: [],
    answer: null,
    turnedDown: [],
    spoilerAnswer: null,
    reads: [],
    pressed: {},
    eased: [],
  };
}

/** @returns what each leader's opening stance, said in public, shows of each option. */
export function firstShown(book: Rulebook): Room['shown'] {
  return byLeader(book, (leader) => {
    const { stance } = book.leader(leader);
    return Object.fromEntries(
      book.clauses.map((clause) => {
        const chart = stance[clause];
        const accepts = chart === undefined ? [] : (chart.states[chart.start]?.accepts ?? []);
        const shown: Record<OptionId, Shown> = {};
        for (const option of accepts) shown[option as OptionId] = 'declared';
        return [clause, shown];
      }),
    );
  });
}

/** @returns the table before the first week. */
export function firstTable(book: Rulebook, held: ByLeader<Holder>): Table {
  const { scenario } = book;
  const nothing = byLeader(book, () => null);
  const zero = byLeader(book, () => 0);
  return {
    week: 0,
    weeks: book.weeks,
    phase: 'moves',
    awaits: [],
    holders: byLeader(book, (leader) => held[leader] ?? 'computer'),
    slot: 0,
    pen: null,
    ...(scenario.rules.referendum === undefined ? {} : { votes: {} }),
    ...(scenario.rules.workingGroups === undefined ? {} : { mandates: {}, group: null }),
    news: [],
    struck: null,
    agenda: scenario.rules.start.agenda,
    preparedThisWeek: 0,
    level: 'delegations',
    venue: null,
    ...(hasFormats(book) ? { format: null } : {}),
    met: { ministers: null, presidents: null },
    keys: Object.fromEntries(scenario.keys.map((key) => [key.id, 0])),
    incidentRule: false,
    lists: 'unseen',
    listsPrepared: [],
    safeConducts: [],
    draft: Object.fromEntries(book.clauses.map((clause) => [clause, null])),
    pledges: {},
    discounts: [],
    partnersCalled: [],
    commitment: 'reported',
    singleText: false,
    ...(scenario.openings === undefined ? {} : { opening: null }),
    deadline: null,
    leftOpen: byLeader(book, () => []),
    firmUntil: byLeader(book, () => ({})),
    statedWeek: zero,
    ...(scenario.rules.pledgeIf === undefined ? {} : { conditional: [] }),
    ...(scenario.rules.warn === undefined ? {} : { warnings: [] }),
    steps: byLeader(book, () => ({ offered: 0, week: 0, measures: [], matched: false, unmatched: 0 })),
    truceOffers: nothing,
    truce: null,
    truceWeek: null,
    truceRan: false,
    ceasefireWeek: null,
    out: [],
    exchange: null,
    initialledThisWeek: false,
    declinedInvitations: zero,
    spoilerWeek: null,
    ...(scenario.rules.atHome === undefined ? {} : { turned: [] }),
    ...(scenario.helpers === undefined ? {} : { helpers: { came: {}, asked: [] } }),
    report: [],
    signTest: null,
    amended: [],
    signedWeek: null,
    aftermath: null,
    outcome: null,
  };
}
