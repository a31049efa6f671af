/** Makes the guided tour: `node tests/support/makeTour.ts`. Plays a fixed seed by a fixed plan, and pins each note to the first step that shows what it tells of. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Event } from '../../src/core/model/play/event.ts';
import type { State } from '../../src/core/model/play/state.ts';
import type { Line } from '../../src/core/replay/line.ts';
import { sendOn, startLine } from '../../src/core/replay/line.ts';
import type { GameRecord } from '../../src/core/replay/record.ts';
import { makeRecord, parseRecord } from '../../src/core/replay/record.ts';
import { recordOf } from '../../src/core/replay/open.ts';
import { MAIN, startTree } from '../../src/core/replay/tree.ts';
import { isRipe } from '../../src/core/rules/state/predicate.ts';
import type { TourNote } from '../../src/words/tour.ts';
import { makeTourNote, TOUR_NOTES } from '../../src/words/tour.ts';
import type { Plan } from './director.ts';
import { direct } from './director.ts';
import { agenda, all, housework, meetings, SIDES } from './plans.ts';
import type { Plain } from './plays.ts';
import { BOOK } from './testGame.ts';

export const TOUR_FILE = fileURLToPath(new URL(`../../assets/tours/${BOOK.scenario.id}.record.json`, import.meta.url));
const SEED = 'tour/1';
/** The mediator: no side's seat. */
const SEAT = BOOK.leaders.find((leader) => BOOK.leader(leader).role === 'convener');
if (SEAT === undefined) throw new Error(`${BOOK.scenario.id} has no convener`);
export const TOUR_SEAT = SEAT;

/** Each side tables once what the other's red line bars, so that each is seen to decline. */
const BARRED: readonly { readonly by: string; readonly week: number; readonly terms: Record<string, string> }[] = [
  { by: 'russia', week: 2, terms: { presence: 'N1' } },
  { by: 'ukraine', week: 2, terms: { sequence: 'F5' } },
];

const PLAN: Plan = {
  name: 'tour',
  wishes: (state): Plain[] => {
    const { week } = state.table;
    return [
      ...housework(state),
      ...agenda(state),
      ...meetings(state),
      ...(week === 1
        ? ([
            { type: 'pledge', by: 'unitedStates', pledge: 'political' },
            { type: 'pledge', by: 'coalition', pledge: 'seaAir' },
            ...all(SIDES, () => ({ type: 'offerStep', measure: 'hotline' })),
          ] as const)
        : []),
      ...(week === 2 ? all(SIDES, () => ({ type: 'prepare', what: 'key', key: 'nonRecognition' })) : []),
      { type: 'sound', by: 'unitedStates', to: 'russia', clause: 'guarantees', option: 'G3' },
      ...(week === 4 ? all(SIDES, () => ({ type: 'offerTruce', kind: 'energy' })) : []),
      ...(week >= 4 ? all(['unitedStates', 'coalition', 'ukraine'], () => ({ type: 'consult' })) : []),
    ];
  },
  text: { people: 'P2' },
  else: ({ table, room }, by) => {
    const offer = BARRED.find((one) => one.by === by && one.week === table.week);
    const isMade = room.receipts.some((receipt) => receipt.by === by && receipt.week === table.week);
    return table.phase === 'talks' && offer !== undefined && !isMade
      ? { type: 'propose', by, terms: offer.terms }
      : null;
  },
};

/** A step of the game: what it led to, and what happened on the way. */
export interface TourStep {
  readonly step: number;
  readonly state: State;
  readonly events: readonly Event[];
  readonly by: string | null;
}

const has =
  (type: Event['type']) =>
  ({ events }: TourStep): boolean =>
    events.some((event) => event.type === type);

/** What must be seen at a step for a note to stand there. */
export const SHOWS: Readonly<Record<TourNote, (at: TourStep) => boolean>> = {
  news: ({ step }) => step === 0,
  sealed: ({ state, by }) => state.table.phase === 'moves' && by === TOUR_SEAT,
  opened: has('movesApplied'),
  offer: has('proposed'),
  taken: has('initialled'),
  declined: has('declined'),
  rung: has('exchangeCarriedOut'),
  ripe: (at) => has('movesApplied')(at) && BOOK.sides.some((side) => isRipe(BOOK, at.state, side)),
  commitment: has('truceLapsed'),
  ending: ({ state }) => state.table.phase === 'ended',
};

/** @returns every step of a game with what happened at it. */
export function tourSteps({ states, commands }: Line): readonly TourStep[] {
  return states.map((state, step) => ({
    step,
    state,
    events: state.log.slice(states[step - 1]?.log.length ?? 0).map(({ event }) => event),
    by: commands[step - 1]?.by ?? null,
  }));
}

/** @returns the tour as a record: the game, and its notes, each at the first step after the one before it that shows it. */
export function makeTour(): GameRecord {
  const holders = Object.fromEntries(
    BOOK.leaders.map((leader) => [leader, leader === TOUR_SEAT ? ('person' as const) : ('computer' as const)]),
  );
  // The plan moves all four seats; in the record the mediator's is a person's, so that whoever plays on from it meets the computer.
  let line = startLine(BOOK, { seed: SEED, holders, reading: null });
  for (const command of direct(PLAN, SEED).commands) {
    const next = sendOn(BOOK, line, command);
    if (!next.ok) throw new Error(JSON.stringify(next.fault));
    line = next.value;
  }
  const steps = tourSteps(line);
  let from = 0;
  const notes = TOUR_NOTES.map((note) => {
    const at = steps.slice(from).find(SHOWS[note]);
    if (at === undefined) throw new Error(`after step ${from} the tour shows nothing for its note ${note}`);
    from = at.step;
    return { line: MAIN, step: at.step, text: makeTourNote(note) };
  });
  const record = recordOf(BOOK, { ...startTree(line), notes });
  // Read once, so that the fields stand as every reader writes them.
  const read = parseRecord(makeRecord(record));
  if (!read.ok) throw new Error(JSON.stringify(read.fault));
  return read.value;
}

if (import.meta.main) {
  const tour = makeTour();
  writeFileSync(TOUR_FILE, makeRecord(tour));
  console.log(`${TOUR_FILE}: ${tour.commands.length} steps, ${tour.notes.length} notes`);
  for (const { step, text } of tour.notes) console.log(step, text);
}
