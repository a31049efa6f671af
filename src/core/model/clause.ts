/** The clauses of a text and their options, as the scenario file says them. */
import type { CardId, ClauseId, GroupId, LeaderId, Level, OptionId, PledgeId, Text } from './vocabulary.ts';

export interface Clause {
  readonly id: ClauseId;
  readonly name: Text;
  readonly question: Text;
  /** Lowest level of meeting that may settle it. */
  readonly level: Level;
  /** True where the options have no order. */
  readonly nominal: boolean;
  readonly mustCover: boolean;
  readonly options: readonly Option[];
}

/** Clauses that belong together: one delegation's working group has them, and a board opens them at once. */
export interface ClauseGroup {
  readonly id: GroupId;
  readonly name: Text;
  readonly clauses: readonly ClauseId[];
}

export interface Option {
  readonly id: OptionId;
  /** A few words: `UN or neutral force`. Codes such as `N3` never stand alone. */
  readonly name: Text;
  readonly text: Text;
  /** Whose text this is, with its date: `Russian memorandum, 2 June 2025`. */
  readonly whose: Text;
  readonly card: CardId | null;
  /** Ids of the legal questions that it raises. */
  readonly legal: readonly string[];
  readonly locks: readonly string[];
  /** Every leader whose consent it needs. */
  readonly bound: readonly LeaderId[];
  readonly undertakings: readonly Undertaking[];
  /** What a leader's home must carry to initial it: `home`, tested after everything else. */
  readonly homeAtLeast: readonly { readonly leader: LeaderId; readonly home: number; readonly why: Text }[];
}

/** The leader cannot initial unless one of these pledges stands. */
export interface Undertaking {
  readonly leader: LeaderId;
  readonly anyOf: readonly PledgeId[];
}
