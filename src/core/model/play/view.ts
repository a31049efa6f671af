/** What one seat may know of a state. Views share the state's own parts: nothing is copied, nothing hidden is reachable. */
import type {
  ByLeader,
  CostWord,
  HomeWord,
  LeaderId,
  Length,
  Level,
  PairId,
  TrustWord,
  WayOutWord,
} from '../vocabulary.ts';
import type { CommandType } from '../command.ts';
import type { Logged } from './event.ts';
import type { Hidden, State } from './state.ts';
import type { Pair, Seat } from './seat.ts';
import type { Room } from './room.ts';
import type { ReportLine, Table } from './table.ts';

/** A leader's seat, the public gallery, or everything opened up. */
export type Onlooker = LeaderId | 'public' | 'open';

export interface View {
  readonly onlooker: Onlooker;
  readonly scenario: string;
  readonly length: Length;
  readonly step: number;
  readonly table: Table;
  /** The weeks' reports so far, which everybody reads. */
  readonly reports: readonly WeekReport[];
  /** null for the public. */
  readonly room: Room | null;
  /** The seat's own part; null for the public and the open view. */
  readonly own: Seat | null;
  /** Pairs that the seat belongs to; all in the open view, none for the public. */
  readonly pairs: { readonly [pair: PairId]: Pair };
  /** Every leader in words, as everybody may know. */
  readonly words: ByLeader<InWords>;
  /** Trust of every pair in words. */
  readonly trust: { readonly [pair: PairId]: TrustWord };
  /** Everything, in the open view and for everybody once the game has ended; else null. */
  readonly opened: (Pick<State, 'seats' | 'pairs' | 'room' | 'seed'> & { readonly hidden: Hidden }) | null;
}
export interface WeekReport {
  readonly week: number;
  readonly lines: readonly ReportLine[];
}
export interface InWords {
  readonly feltCost: CostWord | null;
  readonly wayOut: WayOutWord | null;
  readonly home: HomeWord;
  /** Highest level of meeting that it would attend now. */
  readonly posture: Level;
  /** Formats and places that it takes now; absent where its chart has no such region, so that it takes any. */
  readonly formats?: readonly string[];
  readonly venues?: readonly string[];
}

/** A kind of move that a seat has now, with open slots to fill. */
export interface Move {
  readonly type: CommandType;
  /** Capital; the least where the filled slots decide. */
  readonly cost: number;
  /** Slot name -> what may fill it; for `propose`, clause -> options. Empty where there is nothing to choose. */
  readonly slots: { readonly [slot: string]: readonly string[] };
  /** Only for `propose` and `amend`: clause -> options. */
  readonly terms?: { readonly [clause: string]: readonly string[] };
}

/** What an onlooker may know: its view and its part of the log. */
export interface Knowledge {
  readonly view: View;
  readonly log: readonly Logged[];
}
