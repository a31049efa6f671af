/** The state of a game: plain JSON, parted by who may know it. `table` is known to all, `room` to the seats, a seat to itself, a pair to two, `hidden` to nobody. */
import type {
  ByLeader,
  ClauseId,
  LeaderId,
  Length,
  NewsId,
  PairId,
  Skill,
  SpoilerType,
  StepId,
} from '../vocabulary.ts';
import type { Logged } from './event.ts';
import type { Room } from './room.ts';
import type { Pair, Seat } from './seat.ts';
import type { DealtSpoiler } from '../scenario/spoiler.ts';
import type { ReportLine, Table } from './table.ts';

export interface State {
  /** Version of the rules and of the algorithm of chance. */
  readonly rules: 1;
  readonly scenario: string;
  readonly seed: string;
  readonly length: Length;
  /** How well the computer leaders negotiate; absent where they do as by default, so that older games keep their hashes. */
  readonly skill?: Skill;
  /** How many commands have been applied. */
  readonly step: number;
  readonly table: Table;
  readonly room: Room;
  readonly seats: ByLeader<Seat>;
  readonly pairs: { readonly [pair: PairId]: Pair };
  readonly hidden: Hidden;
  /** What happened; not part of the state's hash. */
  readonly log: readonly Logged[];
}

/** Known to nobody until the end. */
export interface Hidden {
  readonly rng: readonly [number, number, number, number];
  readonly reading: string;
  readonly soft: ByLeader<ClauseId | null>;
  /** Struck side by week. */
  readonly strikes: { readonly [week: number]: LeaderId };
  readonly spoiler: { readonly week: number; readonly type: SpoilerType };
  /** All of a longer game, in order of time; `spoiler` is then the one that appeared last, or the first. */
  readonly spoilers?: readonly DealtSpoiler[];
  /** Archive cards in dealt order, and strike, lapse and spoiler cards likewise. */
  readonly news: readonly NewsId[];
  /** Weeks with nothing initialled, kept for the debrief and for the bands. */
  readonly dryWeeks: number;
  /** Stance shifts of this week, from which the report takes its lines. */
  readonly shifts: readonly Extract<ReportLine, { readonly what: 'shifted' }>[];
  /** The step that was not kept and that nobody saw, until it comes out; absent where there is none. */
  readonly unseen?: { readonly by: LeaderId; readonly step: StepId; readonly size: number };
  /** Whether each read was right when it was made. */
  readonly readsRight: ByLeader<readonly boolean[]>;
}
