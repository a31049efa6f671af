/** What a guard, a mandate or a secret may ask of the world. */
import type {
  ClauseId,
  CommitmentStage,
  KeyId,
  Kind,
  LeaderId,
  Level,
  OfferId,
  OptionId,
  PledgeId,
  SignalName,
  Track,
} from '../vocabulary.ts';

/** The closed set of facts about the world that a guard, a mandate or a secret may ask for. `own` is the leader whose chart asks. */
export type Predicate =
  | { readonly own: Track; readonly atLeast?: number; readonly atMost?: number }
  | { readonly trust: readonly [LeaderId, LeaderId]; readonly atLeast?: number; readonly atMost?: number }
  | { readonly agenda: number }
  | { readonly week: number }
  | { readonly initialled: ClauseId; readonly in?: readonly OptionId[] }
  | { readonly pledged: readonly PledgeId[] }
  | { readonly commitment: CommitmentStage }
  | { readonly key: KeyId }
  /** The side has announced a vote. */
  | { readonly vote: LeaderId }
  | { readonly leftOpen: ClauseId; readonly by: LeaderId }
  | { readonly incidentRule: true }
  | { readonly stepsBy: readonly LeaderId[] }
  | { readonly truceHolds: true }
  | { readonly dealt: ClauseId }
  | { readonly met: Level; readonly byWeek?: number }
  | { readonly carriedOut: readonly OptionId[] }
  | { readonly truceByWeek: number }
  | { readonly ceasefireByWeek: number }
  /** The game has ended in one of these ways. */
  | { readonly endsAs: readonly Kind[] }
  | { readonly signed: true }
  /** A step was not kept and nobody saw it; known at the end alone. */
  | { readonly unseen: true }
  | { readonly pledgesOfCost: number; readonly by: LeaderId; readonly atMost: number }
  /** So many different working groups, or more, have been given a mandate. */
  | { readonly groupsSetUp: number }
  /** A helper's offer has been taken up. */
  | { readonly helped: OfferId }
  | { readonly signal: SignalName }
  | { readonly all: readonly Predicate[] }
  | { readonly any: readonly Predicate[] }
  | { readonly not: Predicate };
