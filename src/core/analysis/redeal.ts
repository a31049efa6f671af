/** A whole state put together from what one onlooker may know: what is hidden from it is drawn anew, so that nothing played on from here can show the real deal. */
import { isProcedure } from '../model/vocabulary.ts';
import type { Chance } from '../model/chance.ts';
import { draw, shuffle } from '../model/chance.ts';
import type { Logged } from '../model/play/event.ts';
import type { Hidden, State } from '../model/play/state.ts';
import type { Pair, Seat } from '../model/play/seat.ts';
import type { Room } from '../model/play/room.ts';
import type { Table } from '../model/play/table.ts';
import type { View } from '../model/play/view.ts';
import type { LeaderId, PairId, RegionId, StateName } from '../model/vocabulary.ts';
import type { DealtSpoiler } from '../model/scenario/spoiler.ts';
import { LEVELS, SPOILER_TYPES } from '../model/vocabulary.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import { dealSpoilers } from '../rules/spoilers.ts';
import { byLeader } from '../rules/byLeader.ts';
import { firstSeat, firstShown } from '../rules/firstState.ts';
import { costWord, homeWord, trustWord, wayOutWord } from '../rules/words.ts';
import { knownStance } from './knownStance.ts';

/** What an onlooker may know: its view and its part of the log. */
export interface Knowledge {
  readonly view: View;
  readonly log: readonly Logged[];
}

/** Draws from one stream, in a fixed order. */
interface Draws {
  pick<T>(items: readonly T[]): T;
  order<T>(items: readonly T[]): readonly T[];
  rest(): Chance;
}
function drawsFrom(seed: Chance): Draws {
  let chance = seed;
  return {
    pick(items) {
      const [at, next] = draw(chance, Math.max(1, items.length));
      chance = next;
      const item = items[at];
      if (item === undefined) throw new Error('nothing is left that a view allows');
      return item;
    },
    order(items) {
      const [drawn, next] = shuffle(chance, items);
      chance = next;
      return drawn;
    },
    rest: () => chance,
  };
}

/** Every figure that a track or a trust may have. */
const FIGURES = Array.from({ length: 11 }, (_, figure) => figure);

/**
 * A state that this onlooker cannot tell from the real one. The table, the room and its own seat are as it knows them; drawn anew are the
 * reading of time, soft lines, secrets, strikes to come, the spoiler, the others' figures within their words, and every later draw.
 * Others stand where they are last known to stand.
 * @param seed the new game's own seed: the computer leaders draw from it, never from the real one.
 */
export function redeal(book: Rulebook, { view, log }: Knowledge, seed: string, chance: Chance): State {
  const draws = drawsFrom(chance);
  const { step, length, scenario } = view;
  const reading = draws.pick(readingsThatFit(book, { view, log }));
  const seats = byLeader(book, (leader) => seatOf(book, { view, log }, leader, draws));
  const pairs = pairsOf(book, view, draws);
  const hidden = hiddenOf(book, { view, log }, reading, draws);
  return { rules: 1, scenario, seed, length, step, ...atTheTable(book, view), seats, pairs, hidden, log };
}

/** @returns the readings under which one's own felt cost would have moved as it did. */
function readingsThatFit(book: Rulebook, { view, log }: Knowledge): readonly string[] {
  const { readings } = book.scenario;
  const own = view.onlooker;
  const moved = log.flatMap(({ event, week }) =>
    event.type === 'trackMoved' && event.cause === 'reading' && event.leader === own ? [week] : [],
  );
  const fits = readings.filter(({ feltCost }) => {
    const due = feltCost.filter(({ leader, week }) => leader === own && week <= view.table.week);
    return due.length === moved.length && due.every(({ week }) => moved.includes(week));
  });
  return (view.own === null || fits.length === 0 ? readings : fits).map(({ id }) => id);
}

function seatOf(book: Rulebook, { view, log }: Knowledge, leader: LeaderId, draws: Draws): Seat {
  if (view.onlooker === leader && view.own !== null) return { ...view.own, answer: null };
  const { rules } = book.scenario;
  const words = view.words[leader];
  const first = firstSeat(book, leader, draws.pick(book.leader(leader).secrets).id);
  const drawn = (start: number | null, fits: (figure: number) => boolean): number | null =>
    start === null ? null : draws.pick(FIGURES.filter(fits));
  const consulted = log.findLast(({ event }) => event.type === 'consulted' && event.by === leader);
  return {
    ...first,
    feltCost: drawn(first.feltCost, (figure) => costWord(book, figure) === words?.feltCost),
    wayOut: drawn(first.wayOut, (figure) => wayOutWord(book, figure) === words?.wayOut),
    home: drawn(first.home, (figure) => homeWord(book, figure) === words?.home) ?? first.home,
    capital: rules.capital.week,
    stance: Object.fromEntries(
      Object.keys(book.leader(leader).stance).map((region) => [
        region,
        stands(book, { view, log }, leader, region as RegionId),
      ]),
    ) as Seat['stance'],
    consulted: consulted?.week ?? first.consulted,
    pressed: Object.fromEntries(
      log.flatMap(({ event, week }) => (event.type === 'pressed' && event.by === leader ? [[event.target, week]] : [])),
    ),
    eased: log.flatMap(({ event }) => (event.type === 'eased' && event.by === leader ? [event.target] : [])),
  };
}

/** @returns where a leader is last known to stand; for `posture`, the state whose highest level everybody knows. */
function stands(book: Rulebook, { view, log }: Knowledge, leader: LeaderId, region: RegionId): StateName {
  const states = book.stance.statesOf(leader, region);
  const [first] = states;
  if (first === undefined) throw new Error(`no state of ${region} for ${leader}`);
  if (region === 'posture') {
    const level = view.words[leader]?.posture;
    const highest = (state: StateName): string | undefined =>
      LEVELS.findLast((one) => book.stance.accepts(leader, region, state).includes(one));
    return states.find((state) => highest(state) === level) ?? first;
  }
  const known = knownStance(book, view, log, leader, region)?.state ?? first;
  // Formats and places are said in public as they stand.
  if (isProcedure(region)) return known;
  // What it tabled or took since then, it stands at least as softly as that.
  const shown = Object.entries(view.room?.shown[leader]?.[region] ?? {}).filter(([, how]) => how !== 'barred');
  const fits = states
    .slice(states.indexOf(known))
    .find((state) => shown.every(([option]) => book.stance.acceptsOption(leader, region, state, option)));
  return fits ?? known;
}

function pairsOf(book: Rulebook, view: View, draws: Draws): State['pairs'] {
  const pairs: Record<PairId, Pair> = {};
  for (const id of book.pairs)
    pairs[id] = view.pairs[id] ?? {
      trust: draws.pick(FIGURES.filter((figure) => trustWord(book, figure) === view.trust[id])),
      soundings: [],
    };
  return pairs;
}

/** Table and room. Sealed answers are given anew; the public, which sees no proposal, goes back to the pen. */
function atTheTable(book: Rulebook, view: View): { readonly table: Table; readonly room: Room } {
  const holders = byLeader(book, () => 'computer' as const);
  const table: Table = { ...view.table, holders };
  const room = view.room ?? { proposal: null, answered: [], heard: [], shown: firstShown(book), receipts: [] };
  const { pen, phase } = table;
  if (phase !== 'answers') return { table: awaitedAgain(book, view, table), room };
  const { proposal } = room;
  if (proposal === null) return { table: { ...table, phase: 'talks', awaits: pen === null ? [] : [pen] }, room };
  return {
    table: { ...table, awaits: proposal.bound.filter((leader) => leader !== proposal.by) },
    room: { ...room, answered: [] },
  };
}

/** Whoever has sealed its moves already does so anew: nobody else may know what they were. */
function awaitedAgain(book: Rulebook, view: View, table: Table): Table {
  if (table.phase !== 'moves') return table;
  const awaits = book.leaders.filter((leader) => leader !== view.onlooker || table.awaits.includes(leader));
  return { ...table, awaits };
}

function hiddenOf(book: Rulebook, { view, log }: Knowledge, reading: string, draws: Draws): Hidden {
  const { scenario } = book;
  const { week } = view.table;
  const soft = byLeader(book, (leader) => {
    const { softLines } = book.leader(leader);
    return softLines.length === 0 ? null : draws.pick(softLines);
  });
  const strikes = strikesOf(book, { view, log }, draws);
  const ahead = scenario.rules.spoiler.weeks.filter((one) => one > week);
  const spoilerWeek = view.table.spoilerWeek ?? draws.pick(ahead.length === 0 ? scenario.rules.spoiler.weeks : ahead);
  const type = draws.pick(SPOILER_TYPES);
  const spoilers = spoilersOf(book, log, draws);
  const news = draws.order(scenario.news.filter((card) => card.kind !== 'opening').map((card) => card.id));
  const reads = byLeader(book, (leader) => (leader === view.onlooker ? (view.own?.reads ?? []).map(() => false) : []));
  return {
    rng: draws.rest(),
    reading,
    soft,
    strikes,
    spoiler: spoilers.findLast((one) => one.week === view.table.spoilerWeek) ??
      spoilers[0] ?? { week: spoilerWeek, type },
    ...(spoilers.length > 0 ? { spoilers } : {}),
    news,
    dryWeeks: 0,
    shifts: [],
    readsRight: reads,
  };
}

/** Spoilers that were seen keep their week and their place; their types, and those to come, are drawn anew. */
function spoilersOf(book: Rulebook, log: readonly Logged[], draws: Draws): readonly DealtSpoiler[] {
  const seen = log.flatMap(({ event, week }) => (event.type === 'spoilerAppeared' ? [{ week, from: event.from }] : []));
  return dealSpoilers(book, draws).map((one, at) => {
    const was = seen[at];
    return was?.from === undefined ? one : { ...one, week: was.week, from: was.from };
  });
}

/** Strikes that were seen stay; the rest are drawn over the weeks to come and those in which a truce may have stopped one. */
function strikesOf(book: Rulebook, { view, log }: Knowledge, draws: Draws): Hidden['strikes'] {
  const { strike } = book.scenario.rules;
  const strikes: Record<number, LeaderId> = {};
  for (const { event, week } of log) if (event.type === 'struck') strikes[week] = event.leader;
  const seen = Object.values(strikes);
  const left = book.sides.flatMap((side) => {
    const count = (strike.weeks[side] ?? 0) - seen.filter((struck) => struck === side).length;
    return Array.from({ length: Math.max(0, count) }, () => side);
  });
  const weeks = Array.from({ length: strike.last - strike.first + 1 }, (_, i) => strike.first + i);
  const free = weeks.filter((week) => strikes[week] === undefined && (week > view.table.week || wasQuiet(log, week)));
  const drawn = draws.order(free);
  left.forEach((side, i) => {
    const week = drawn[i];
    if (week !== undefined) strikes[week] = side;
  });
  return strikes;
}

/** @returns whether a truce or a ceasefire held at the beginning of a week, as everybody saw. */
function wasQuiet(log: readonly Logged[], week: number): boolean {
  let isTruce = false;
  let isCeasefire = false;
  for (const { event, week: at } of log) {
    // In the week itself only what its morning brought counts: a strike is dealt before anybody moves.
    if (at > week || (at === week && event.type !== 'truceLapsed')) continue;
    if (event.type === 'truceBegan') isTruce = true;
    if (event.type === 'truceLapsed' || event.type === 'truceBroken') isTruce = false;
    if (event.type === 'ceasefireBegan') isCeasefire = true;
  }
  return isTruce || isCeasefire;
}
