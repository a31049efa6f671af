/** The groups at home: what each would not take, and, where a scenario lets them move, how each stands towards its leader. */
import type { ClauseId, HomeGroupId, OptionId, Text } from '../vocabulary.ts';
import type { Rests } from './stance.ts';

export interface HomeGroup {
  /** Names it in translations where a longer game adds it to those that are named by their place. */
  readonly id?: HomeGroupId;
  readonly name: Text;
  readonly wouldNotTake: { readonly [clause: ClauseId]: readonly OptionId[] };
  readonly rests: Rests;
  /** How it moves; absent where home is one figure and no more. All of a leader's groups move, or none. */
  readonly moves?: GroupMoves;
}

/** A group that moves. */
export type Moving = HomeGroup & { readonly moves: GroupMoves };

export interface GroupMoves {
  readonly id: HomeGroupId;
  /** 0 to 10. */
  readonly start: number;
  /** Who was asked and who was not: the weakness of what is known of it. */
  readonly caveat: Text;
  /** Options that bring it nearer once they are initialled. */
  readonly welcomes: { readonly [clause: ClauseId]: readonly OptionId[] };
  readonly hears: readonly { readonly on: GroupHears; readonly by: number }[];
  /** Groups of the same home that like it less when this one is won over. */
  readonly apart: readonly HomeGroupId[];
}

/** What a group hears of. `own…`: what its leader does. `struck`, `pressed`: what is done to its leader. */
export const GROUP_HEARS = [
  'ownFirm',
  'ownOpen',
  'ownStep',
  'ownWalkOut',
  'ownPledge',
  'rivalFirm',
  'rivalOpen',
  'rivalStep',
  'struck',
  'pressed',
  'truceBegan',
  'truceLapsed',
  'ceasefireBegan',
  'exchangeCarriedOut',
  'weeksOfWar',
] as const;
export type GroupHears = (typeof GROUP_HEARS)[number];

/** Why a group moved: what it heard, what was initialled, or a campaign. */
export type GroupCause = GroupHears | 'refused' | 'welcomed' | 'persuaded' | 'apart';

/** The numbers of a home in groups. */
export interface GroupNumbers {
  /** Capital of one campaign. */
  readonly cost: number;
  readonly persuaded: number;
  readonly apart: number;
  readonly refused: number;
  readonly welcomed: number;
  /** At this figure or under it a group is against its leader: it bars what it would not take. */
  readonly against: number;
  /** At this figure or under it a group is in doubt; at `carries` or over it it stands behind its leader. */
  readonly doubts: number;
  readonly carries: number;
  /** So many groups against a side keep it from signing the whole text. */
  readonly signAgainst: number;
}

export const GROUP_WORDS = ['against', 'doubts', 'waits', 'carries'] as const;
export type GroupWord = (typeof GROUP_WORDS)[number];
