/** What is known to those at the table: the proposal, what was shown, and every answer with its reasons. */
import type {
  ByClause,
  ByLeader,
  ClauseId,
  GroupId,
  LeaderId,
  OptionId,
  PledgeId,
  ReasonCode,
  Terms,
} from '../vocabulary.ts';

/** Known to those at the table. */
export interface Room {
  readonly proposal: Proposal | null;
  /** Who has already answered, sealed. */
  readonly answered: readonly LeaderId[];
  /** Pairs `from>to>clause` that have already heard an offer. */
  readonly heard: readonly string[];
  /** What each leader has shown of each option: said at the opening, tabled, took, shown by a report, or barred by its red line. */
  readonly shown: ByLeader<ByClause<{ readonly [option: OptionId]: Shown }>>;
  readonly receipts: readonly Receipt[];
}

export type Shown = 'declared' | 'tabled' | 'took' | 'reported' | 'barred';

export interface Proposal {
  readonly by: LeaderId;
  readonly terms: Terms;
  /** Pledges that come with the text; absent where none do. */
  readonly pledges?: readonly PledgeId[];
  readonly kind: 'proposal' | 'counter' | 'amendment';
  /** Leaders bound by the terms, in leader order. */
  readonly bound: readonly LeaderId[];
  /** A counter was made by this leader to that proposer. */
  readonly answerTo: LeaderId | null;
}

export type Answer = 'accept' | 'decline' | 'acceptIf';

/** One rule that bound one leader on one clause. */
export interface Reason {
  readonly code: ReasonCode | 'ownChoice';
  readonly clause: ClauseId;
  readonly option: OptionId;
  /** lock: its id; undertaking: the pledges of which one is wanted; competence: the level; home: the measure wanted; ownChoice: `later`, or `inReturn` with a clause, where it was said. */
  readonly detail: readonly string[];
}

/** What became of one proposal: every answer with its reasons, and the smallest change that would turn it. */
export interface Receipt {
  readonly week: number;
  /** The working group in which it was tabled; absent for the talks themselves. */
  readonly group?: GroupId;
  readonly by: LeaderId;
  readonly kind: Proposal['kind'];
  readonly terms: Terms;
  readonly pledges?: readonly PledgeId[];
  readonly initialled: boolean;
  readonly answers: ByLeader<{ readonly answer: Answer; readonly reasons: readonly Reason[] }>;
  /** The only bound leader that declined, if one alone did. */
  readonly soleDecline: LeaderId | null;
  /** Changed options (null: left in brackets) that every bound leader would have taken; null where no change of this offer does. */
  readonly turn: { readonly [clause: ClauseId]: OptionId | null } | null;
}
