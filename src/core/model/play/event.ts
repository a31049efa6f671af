/** What happened, past tense. Every event says who may know it; charts hear some of them by name. */
import type {
  BreachAnswer,
  ClauseId,
  Format,
  GroupId,
  HomeGroupId,
  KeyId,
  Kind,
  LeaderId,
  Level,
  MeasureId,
  NewsId,
  OfferId,
  OpeningId,
  OptionId,
  PairId,
  PledgeId,
  Preparation,
  RegionId,
  Rung,
  SignalName,
  SpoilerAnswer,
  StateName,
  StepId,
  Terms,
  Track,
  TruceKind,
  VenueId,
} from '../vocabulary.ts';
import type { Cause } from './cause.ts';
import type { GroupCause } from '../scenario/home.ts';
import type { PledgeCondition } from '../scenario/conditional.ts';
import type { Missing } from './missing.ts';
import type { LetterAbout } from '../scenario/letter.ts';
import type { Answer, Reason } from './room.ts';
import type { SpoilerPlace } from '../scenario/spoiler.ts';
import type { ReportLine } from './table.ts';

/** Everybody, those at the table, or named seats. */
export type Audience = 'all' | 'room' | readonly LeaderId[];

export type Event =
  | { readonly type: 'weekBegan'; readonly week: number; readonly news: readonly NewsId[] }
  /** A third of a longer game begins, by its id. */
  | { readonly type: 'thirdBegan'; readonly third: string }
  | {
      readonly type: 'trackMoved';
      readonly leader: LeaderId;
      readonly track: Track;
      readonly by: number;
      readonly cause: Cause;
    }
  | { readonly type: 'trustMoved'; readonly pair: PairId; readonly by: number; readonly cause: Cause }
  | { readonly type: 'struck'; readonly leader: LeaderId; readonly by: LeaderId }
  /** `clue`: which of the scenario's clues goes round; null where it has none that fits. */
  | { readonly type: 'spoilerAppeared'; readonly clue: number | null; readonly from?: SpoilerPlace }
  | { readonly type: 'spoilerAnswered'; readonly by: LeaderId; readonly answer: SpoilerAnswer }
  | { readonly type: 'handedOver'; readonly by: LeaderId }
  /** `goesBack`: it had left the clause open before. */
  | { readonly type: 'statedFirm'; readonly by: LeaderId; readonly clause: ClauseId; readonly goesBack: boolean }
  | { readonly type: 'leftOpen'; readonly by: LeaderId; readonly clause: ClauseId }
  | { readonly type: 'warned'; readonly by: LeaderId; readonly clause: ClauseId; readonly option: OptionId }
  /** Its author initials what it had warned of. */
  | { readonly type: 'warningBroken'; readonly by: LeaderId; readonly clause: ClauseId; readonly option: OptionId }
  | {
      readonly type: 'invited';
      readonly by: LeaderId;
      readonly level: Level;
      readonly venue: VenueId;
      readonly format?: Format;
      /** Left aside: another invitation of this week had been taken before it. */
      readonly aside?: true;
    }
  | {
      readonly type: 'invitationDeclined';
      readonly by: LeaderId;
      readonly from: LeaderId;
      readonly level: Level;
      readonly venue: VenueId;
      readonly missing: readonly Missing[];
    }
  | {
      readonly type: 'meetingSet';
      readonly by: LeaderId;
      readonly level: Level;
      readonly venue: VenueId;
      readonly format?: Format;
    }
  | {
      readonly type: 'prepared';
      readonly by: LeaderId;
      readonly what: Preparation;
      readonly key: KeyId | null;
      readonly venue: VenueId | null;
      readonly lost: boolean;
    }
  | { readonly type: 'agendaReached'; readonly agenda: number }
  | { readonly type: 'keyReady'; readonly key: KeyId }
  | { readonly type: 'incidentRuleAgreed' }
  | { readonly type: 'listsDisputed' }
  | { readonly type: 'listsAgreed' }
  | { readonly type: 'pledged'; readonly by: LeaderId; readonly pledge: PledgeId }
  | {
      readonly type: 'pledgedIf';
      readonly by: LeaderId;
      readonly pledge: PledgeId;
      readonly until: number;
      readonly waits: PledgeCondition;
    }
  | { readonly type: 'pledgeLapsed'; readonly by: LeaderId; readonly pledge: PledgeId }
  | {
      readonly type: 'letterWritten' | 'letterBroken' | 'letterFoundOut';
      readonly by: LeaderId;
      readonly to: LeaderId;
      readonly about: LetterAbout;
    }
  | { readonly type: 'withdrew'; readonly by: LeaderId; readonly pledge: PledgeId }
  | { readonly type: 'commitmentSounded'; readonly by: LeaderId }
  | { readonly type: 'confirmed'; readonly by: LeaderId }
  | { readonly type: 'stepOffered'; readonly by: LeaderId; readonly measure: MeasureId; readonly matched: boolean }
  | { readonly type: 'truceOffered'; readonly by: LeaderId; readonly kind: TruceKind }
  | { readonly type: 'truceBegan'; readonly kind: TruceKind; readonly weeks: number }
  | { readonly type: 'truceLapsed' }
  | { readonly type: 'truceBroken'; readonly by: LeaderId }
  | { readonly type: 'pressed'; readonly by: LeaderId; readonly target: LeaderId; readonly backfired: boolean }
  | { readonly type: 'eased'; readonly by: LeaderId; readonly target: LeaderId }
  | { readonly type: 'partnersCalled'; readonly by: LeaderId }
  | { readonly type: 'consulted'; readonly by: LeaderId }
  | { readonly type: 'persuaded'; readonly by: LeaderId; readonly group: HomeGroupId }
  | {
      readonly type: 'groupMoved';
      readonly leader: LeaderId;
      readonly group: HomeGroupId;
      readonly from: number;
      readonly to: number;
      readonly cause: GroupCause;
    }
  /** A group turns against its leader, or comes back. */
  | { readonly type: 'groupTurned'; readonly leader: LeaderId; readonly group: HomeGroupId; readonly against: boolean }
  | { readonly type: 'helperAsked'; readonly by: LeaderId; readonly offer: OfferId }
  | { readonly type: 'helperCame'; readonly by: LeaderId; readonly offer: OfferId }
  /** `lacks`: what it asks for and does not see, by place in its list. */
  | {
      readonly type: 'helperDeclined';
      readonly by: LeaderId;
      readonly offer: OfferId;
      readonly lacks: readonly number[];
    }
  /** `opening`: the published text that it begins from; absent for a blank page. */
  | { readonly type: 'singleTextTakenUp'; readonly by: LeaderId; readonly opening?: OpeningId }
  | { readonly type: 'deadlineSet'; readonly by: LeaderId; readonly week: number }
  | { readonly type: 'deadlineMet' }
  | { readonly type: 'deadlineMissed' }
  /** `until`: the last week in which the group meets. */
  | { readonly type: 'mandated'; readonly by: LeaderId; readonly group: GroupId; readonly until: number }
  | { readonly type: 'groupMet'; readonly group: GroupId; readonly pen: LeaderId }
  | { readonly type: 'voteAnnounced'; readonly by: LeaderId }
  | { readonly type: 'walkedOut'; readonly by: LeaderId }
  | { readonly type: 'returned'; readonly by: LeaderId }
  | {
      readonly type: 'sounded';
      readonly by: LeaderId;
      readonly to: LeaderId;
      readonly clause: ClauseId;
      readonly option: OptionId;
      readonly reasons: readonly Reason[];
    }
  | {
      readonly type: 'leaked';
      readonly by: LeaderId;
      readonly to: LeaderId;
      readonly clause: ClauseId;
      readonly option: OptionId;
    }
  | { readonly type: 'commandLost'; readonly by: LeaderId; readonly command: string }
  | {
      readonly type: 'proposed';
      readonly by: LeaderId;
      readonly terms: Terms;
      readonly pledges?: readonly PledgeId[];
      readonly kind: 'proposal' | 'counter' | 'amendment';
    }
  | { readonly type: 'answered'; readonly by: LeaderId; readonly answer: Answer; readonly reasons: readonly Reason[] }
  | { readonly type: 'penLaidDown'; readonly by: LeaderId }
  | { readonly type: 'initialled'; readonly by: LeaderId; readonly clause: ClauseId; readonly option: OptionId }
  | { readonly type: 'reopened'; readonly by: LeaderId; readonly clause: ClauseId; readonly was: OptionId }
  | { readonly type: 'declined'; readonly receipt: number }
  | {
      readonly type: 'stanceShifted';
      readonly leader: LeaderId;
      readonly region: RegionId;
      readonly from: StateName;
      readonly to: StateName;
      readonly softer: boolean;
      readonly on: EventType;
      /** The conditions of the way that its chart took. */
      readonly why: readonly SignalName[];
    }
  | { readonly type: 'ceasefireBegan' }
  | { readonly type: 'exchangeCarriedOut'; readonly option: OptionId }
  | { readonly type: 'movesApplied' }
  | { readonly type: 'weekPassed'; readonly week: number }
  | { readonly type: 'reported'; readonly week: number; readonly lines: readonly ReportLine[] }
  | { readonly type: 'signTested'; readonly short: readonly LeaderId[] }
  | { readonly type: 'textOnTable'; readonly short: readonly LeaderId[] }
  | { readonly type: 'signed' }
  | { readonly type: 'campaigned'; readonly by: LeaderId }
  | {
      readonly type: 'ratified';
      readonly leader: LeaderId;
      readonly test: string;
      readonly figure: number;
      readonly needs: number;
    }
  | {
      readonly type: 'rejected';
      readonly leader: LeaderId;
      readonly test: string;
      readonly figure: number;
      readonly needs: number;
    }
  | { readonly type: 'stepsOrdered'; readonly by: LeaderId }
  /** A text that a home refused is opened once more. */
  | { readonly type: 'reopenedAfterVote' }
  | { readonly type: 'stepDone'; readonly step: StepId; readonly isSeen: boolean }
  /** `inTurn`: monitors confirmed steps that answer each other. */
  | { readonly type: 'monitored'; readonly isSeen: boolean; readonly inTurn: boolean }
  /** A key of the text put something off, and the time that it takes has passed. */
  | { readonly type: 'keyPaid'; readonly key: KeyId }
  | { readonly type: 'breached'; readonly by: LeaderId; readonly size: number; readonly step?: StepId }
  /** Nobody but the side that says so has seen it; it may be untrue. */
  | { readonly type: 'claimed'; readonly by: LeaderId; readonly of: LeaderId; readonly step: StepId }
  /** What nobody had seen, once the game is over; `wasSo`: the claim named it. */
  | { readonly type: 'cameOut'; readonly by: LeaderId; readonly step: StepId; readonly wasSo: boolean }
  | {
      readonly type: 'breachAnswered';
      readonly by: LeaderId;
      readonly answer: BreachAnswer;
      readonly size: number;
      readonly holds: number;
    }
  /** A person stopped the talks before their last week. */
  | { readonly type: 'adjourned'; readonly by: LeaderId }
  | { readonly type: 'ended'; readonly rung: Rung; readonly kind: Kind };

export type EventType = Event['type'];

/** An event in the game's log, with the step (index of the command that caused it) and the week. */
export interface Logged {
  readonly step: number;
  readonly week: number;
  readonly to: Audience;
  readonly event: Event;
}
