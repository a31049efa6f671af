/** The clauses of a text and their options, as the scenario file says them. */
import type {
  ByLeader,
  CardId,
  ClauseId,
  GroupId,
  LeaderId,
  Level,
  OpeningId,
  OptionId,
  PledgeId,
  Terms,
  Text,
} from '../vocabulary.ts';

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

/** A published text that the mediator may take up as the single text, with the clauses that it settles in options of this scenario. */
export interface OpeningText {
  readonly id: OpeningId;
  readonly name: Text;
  /** Its substance in its own words, and what of it has no option here; at most 60 words. */
  readonly text: Text;
  readonly card: CardId;
  readonly terms: Terms;
  /** Change of each side's way out when it is taken up. */
  readonly wayOut: ByLeader<number>;
  /** Change of the mediator's trust with each side. */
  readonly trust: ByLeader<number>;
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
