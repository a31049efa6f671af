/** A whole state put together from what one onlooker may know: what is hidden from it is drawn anew, so that nothing played on from here can show the real deal. */
import { isProcedure } from '../../model/vocabulary.ts';
import type { Chance } from '../../model/chance.ts';
import type { State } from '../../model/play/state.ts';
import type { Pair, Seat } from '../../model/play/seat.ts';
import type { Room } from '../../model/play/room.ts';
import type { Table } from '../../model/play/table.ts';
import type { Knowledge, View } from '../../model/play/view.ts';
import type { LeaderId, PairId, RegionId, StateName } from '../../model/vocabulary.ts';
import { LEVELS } from '../../model/vocabulary.ts';
import type { Rulebook } from '../../rules/book/rulebook.ts';
import { byLeader } from '../../rules/book/byLeader.ts';
import { firstSeat, firstShown } from '../../rules/start/firstState.ts';
import { costWord, homeWord, trustWord, wayOutWord } from '../../rules/state/words.ts';
import { knownStance } from '../stance/knownStance.ts';
import type { Draws } from './draws.ts';
import { drawsFrom } from './draws.ts';
import { hiddenOf } from './redealHidden.ts';

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
