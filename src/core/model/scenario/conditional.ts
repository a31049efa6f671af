/** A conditional pledge: said in public, made by itself when the other side has done its part, and lapsed when it has not in time. */
import type { ClauseId, LeaderId, OptionId, PledgeId } from '../vocabulary.ts';

/** What a conditional pledge waits for: a clause initialled at an option, or a step of restraint that a side offers. */
export type PledgeCondition =
  | { readonly on: 'initialled'; readonly clause: ClauseId; readonly option: OptionId }
  | { readonly on: 'step'; readonly of: LeaderId };

/** Known to all, as long as it waits. */
export interface ConditionalPledge {
  readonly pledge: PledgeId;
  readonly by: LeaderId;
  readonly week: number;
  /** The last week in which it may fall due. */
  readonly until: number;
  readonly waits: PledgeCondition;
}

export interface ConditionalNumbers {
  /** How many weeks it waits, that in which it is given counted. */
  readonly weeks: number;
}
