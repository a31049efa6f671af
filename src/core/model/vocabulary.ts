/** The closed lists of words that the whole product shares: levels, phases, tracks, rungs, kinds of ending. */

export type LeaderId = string & { readonly id: 'leader' };
export type ClauseId = string & { readonly id: 'clause' };
export type OptionId = string & { readonly id: 'option' };
export type PledgeId = string & { readonly id: 'pledge' };
export type KeyId = string & { readonly id: 'key' };
export type VenueId = string & { readonly id: 'venue' };
export type CardId = string & { readonly id: 'card' };
export type NewsId = string & { readonly id: 'news' };
export type MeasureId = string & { readonly id: 'measure' };
export type HomeGroupId = string & { readonly id: 'homeGroup' };
export type HelperId = string & { readonly id: 'helper' };
export type OfferId = string & { readonly id: 'offer' };
/** A text that lay on a table before, and may be taken up as the single text. */
export type OpeningId = string & { readonly id: 'opening' };
/** A group of clauses, and the working group that has them. */
export type GroupId = string & { readonly id: 'group' };
export type StepId = string & { readonly id: 'step' };
/** Two leaders joined by a hyphen, in the scenario's leader order: `russia-ukraine`. */
export type PairId = string & { readonly id: 'pair' };
export type SignalName = string & { readonly id: 'signal' };
export type StateName = string & { readonly id: 'stanceState' };
/** A clause, or a matter of procedure: one region of a leader's chart. */
export type RegionId = ClauseId | Procedure;
/** Regions that are about the talks themselves: the level of a meeting, who takes part in it, and where it is held. */
export const PROCEDURE = ['posture', 'format', 'venue'] as const;
export type Procedure = (typeof PROCEDURE)[number];
/** What a chart has by region: always a posture, a format and a venue where the scenario has them. */
export type ByRegion<T> = { readonly [region in ClauseId | 'posture']: T } & {
  readonly [region in 'format' | 'venue']?: T;
};
/** @returns whether a region is about the talks themselves, and no clause. */
export function isProcedure(region: RegionId): region is Procedure {
  return (PROCEDURE as readonly string[]).includes(region);
}
/** Who takes part in a meeting above delegations: the two sides alone, with the mediator, or everybody. Few to many. */
export const FORMATS = ['direct', 'mediated', 'fourParty'] as const;
export type Format = (typeof FORMATS)[number];

export const LENGTHS = ['lesson', 'full'] as const;
export type Length = (typeof LENGTHS)[number];
/** The length of a game that names none. */
export const DEFAULT_LENGTH: Length = 'lesson';

/** Levels of meeting, low to high. Delegations always meet. */
export const LEVELS = ['delegations', 'ministers', 'presidents'] as const;
export type Level = (typeof LEVELS)[number];

/** What a seat has to do next; `ended` when nobody has anything to do. */
export const PHASES = ['moves', 'talks', 'answers', 'onTheTable', 'campaign', 'steps', 'breach', 'ended'] as const;
export type Phase = (typeof PHASES)[number];

/** Tracks run from 0 to 10. Felt cost and way out belong to the two sides, home to every leader. */
export const TRACKS = ['feltCost', 'wayOut', 'home'] as const;
export type Track = (typeof TRACKS)[number];

/** How the game ended; the rung is the index of KIND_RUNG. */
export const KINDS = [
  'brokenOff',
  'talking',
  'exchange',
  'limitedTruce',
  'ceasefire',
  'rejectedAtHome',
  'broken',
  'holding',
] as const;
export type Kind = (typeof KINDS)[number];
export const KIND_RUNG: Readonly<Record<Kind, Rung>> = {
  brokenOff: 0,
  talking: 1,
  exchange: 2,
  limitedTruce: 3,
  ceasefire: 4,
  rejectedAtHome: 5,
  broken: 5,
  holding: 5,
};
export const RUNGS = [0, 1, 2, 3, 4, 5] as const;
export type Rung = (typeof RUNGS)[number];

/** The rules that can bind a leader's answer, in the order in which they are tested (rules, section 6). */
export const REASONS = ['competence', 'lock', 'undertaking', 'redLine', 'heardHarder', 'strikeWeek', 'home'] as const;
export type ReasonCode = (typeof REASONS)[number];

/** How far a reported but unconfirmed commitment has come. */
export const COMMITMENT_STAGES = ['reported', 'sounded', 'confirmed'] as const;
export type CommitmentStage = (typeof COMMITMENT_STAGES)[number];

export const TRUCE_KINDS = ['energy', 'air'] as const;
export type TruceKind = (typeof TRUCE_KINDS)[number];

export const SPOILER_TYPES = ['limited', 'greedy', 'total'] as const;
export type SpoilerType = (typeof SPOILER_TYPES)[number];
export const SPOILER_ANSWERS = ['include', 'isolate', 'ignore'] as const;
export type SpoilerAnswer = (typeof SPOILER_ANSWERS)[number];

export const BREACH_ANSWERS = ['incidentBody', 'snapback', 'suspend', 'letPass'] as const;
export type BreachAnswer = (typeof BREACH_ANSWERS)[number];

/** What can be prepared between meetings. */
export const PREPARATIONS = ['agenda', 'key', 'incidentRule', 'lists', 'safeConduct'] as const;
export type Preparation = (typeof PREPARATIONS)[number];

/** Who holds a seat. */
export const HOLDERS = ['person', 'computer', 'passes'] as const;
export type Holder = (typeof HOLDERS)[number];

/** How well the computer leaders of a game negotiate: how far they look ahead, how they read the others. */
export const SKILLS = ['learning', 'practised', 'seasoned'] as const;
export type Skill = (typeof SKILLS)[number];
/** The skill of a game that names none. */
export const DEFAULT_SKILL: Skill = 'practised';

/** The ways of negotiating that a scenario gives its leaders. */
export const WAYS = ['holdingOut', 'trading', 'reciprocating', 'convening'] as const;
export type WayId = (typeof WAYS)[number];

/** Words for tracks that others may not see exactly. */
export const COST_WORDS = ['bearable', 'startingToHurt', 'hurts'] as const;
export type CostWord = (typeof COST_WORDS)[number];
export const WAY_OUT_WORDS = ['none', 'faint', 'some', 'seen'] as const;
export type WayOutWord = (typeof WAY_OUT_WORDS)[number];
export const HOME_WORDS = ['mayNotSign', 'uneasy', 'steady', 'firm'] as const;
export type HomeWord = (typeof HOME_WORDS)[number];
export const TRUST_WORDS = ['scant', 'little', 'some', 'good'] as const;
export type TrustWord = (typeof TRUST_WORDS)[number];

/** A total record over the leaders of a scenario. */
export type ByLeader<T> = { readonly [leader: LeaderId]: T };
/** A total record over the clauses of a scenario. */
export type ByClause<T> = { readonly [clause: ClauseId]: T };
/** A package: at most three clauses, each at one option. */
export type Terms = { readonly [clause: ClauseId]: OptionId };
/** A text in every language that the scenario has. */
export type Text = { readonly en: string; readonly [language: string]: string };
