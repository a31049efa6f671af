/** What a seat knows alone, and what two leaders know of each other. */
import type {
  ByLeader,
  ByRegion,
  ClauseId,
  HomeGroupId,
  LeaderId,
  OptionId,
  RegionId,
  SpoilerAnswer,
  StateName,
} from '../vocabulary.ts';
import type { MoveCommand } from '../command.ts';
import type { Letter } from '../scenario/letter.ts';
import type { Answer, Reason } from './room.ts';

/** Known to its own seat. */
export interface Seat {
  /** null on tracks that this leader does not have. */
  readonly feltCost: number | null;
  readonly wayOut: number | null;
  readonly home: number;
  readonly capital: number;
  /** How each group at home stands towards its leader, 0 to 10; absent where groups do not move. */
  readonly groups?: { readonly [group: HomeGroupId]: number };
  readonly secret: string;
  readonly stance: ByRegion<StateName>;
  /** Week of the last softening per region, so that a region softens at most once a week. */
  readonly softened: { readonly [region in RegionId]?: number };
  /** Week in which pressure backfired and the stances froze. */
  readonly frozen: number;
  readonly consulted: number;
  /** Moves sealed this week, in the order in which they were sent. */
  readonly sealed: readonly MoveCommand[];
  readonly answer: {
    readonly answer: Answer;
    readonly clause: ClauseId | null;
    readonly option: OptionId | null;
    readonly reasons: readonly Reason[];
  } | null;
  /** Own packages that were declined, by receipt, with what this seat knew then: the same package is refused while that holds. */
  readonly turnedDown: readonly { readonly receipt: number; readonly knew: string }[];
  readonly spoilerAnswer: SpoilerAnswer | null;
  readonly reads: readonly Read[];
  /** Leaders this seat has pressed, with the week. */
  readonly pressed: ByLeader<number>;
  readonly eased: readonly LeaderId[];
}

export interface Read {
  readonly week: number;
  readonly of: LeaderId;
  readonly clause: ClauseId;
  readonly option: OptionId;
  readonly could: boolean;
}

/** Known to two leaders. */
export interface Pair {
  readonly trust: number;
  readonly soundings: readonly Sounding[];
  /** Side letters between the two, in the order in which they were written; absent where there are none. */
  readonly letters?: readonly Letter[];
}

export interface Sounding {
  readonly week: number;
  readonly by: LeaderId;
  readonly to: LeaderId;
  readonly clause: ClauseId;
  readonly option: OptionId;
  /** Empty: it could take it now. */
  readonly reasons: readonly Reason[];
}
