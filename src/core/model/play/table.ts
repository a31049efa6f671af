/** What is known to all: the week, the draft, the pledges, the report, and how it ended. */
import type {
  BreachAnswer,
  ByClause,
  ByLeader,
  ClauseId,
  Format,
  CommitmentStage,
  GroupId,
  HomeGroupId,
  Holder,
  KeyId,
  Kind,
  LeaderId,
  Level,
  MeasureId,
  NewsId,
  OfferId,
  OpeningId,
  OptionId,
  Phase,
  PledgeId,
  RegionId,
  Rung,
  StateName,
  StepId,
  TruceKind,
  VenueId,
} from '../vocabulary.ts';
import type { ChartEvent } from '../chartEvent.ts';
import type { HelpersState } from '../scenario/helper.ts';
import type { ConditionalPledge } from '../scenario/conditional.ts';
import type { SpoilerPlace } from '../scenario/spoiler.ts';
import type { Warning } from '../scenario/warning.ts';

/** Known to all. */
export interface Table {
  readonly week: number;
  readonly weeks: number;
  readonly phase: Phase;
  /** Whom the game waits for, in leader order. */
  readonly awaits: readonly LeaderId[];
  readonly holders: ByLeader<Holder>;
  /** Talks: which of the two slots is open (1 or 2), 3 while a working group meets, 0 outside talks; and who holds the pen. */
  readonly slot: 0 | 1 | 2 | 3;
  readonly pen: LeaderId | null;
  /** Mandates of working groups that still run; absent where the scenario has no working groups. */
  readonly mandates?: { readonly [group: GroupId]: Mandate };
  /** The working group that meets now; null in the talks themselves, absent where there are none. */
  readonly group?: GroupId | null;
  readonly news: readonly NewsId[];
  /** The side struck this week, if any. */
  readonly struck: LeaderId | null;
  readonly agenda: number;
  /** Agenda preparations already counted this week. */
  readonly preparedThisWeek: number;
  /** Level and place of this week's talks. */
  readonly level: Level;
  readonly venue: VenueId | null;
  /** Who takes part in this week's meeting; null where only delegations meet, absent where the scenario has no formats. */
  readonly format?: Format | null;
  /** First week in which each level met. */
  readonly met: { readonly ministers: number | null; readonly presidents: number | null };
  readonly keys: { readonly [key: KeyId]: number };
  /** Week in which each side announced a vote; absent where the scenario knows no such announcement. */
  readonly votes?: { readonly [leader: LeaderId]: number };
  readonly incidentRule: boolean;
  readonly lists: 'unseen' | 'agreed' | 'disputed';
  readonly listsPrepared: readonly LeaderId[];
  readonly safeConducts: readonly VenueId[];
  readonly draft: ByClause<Initialled | null>;
  /** Week in which each standing pledge was made. */
  readonly pledges: { readonly [pledge: PledgeId]: number };
  /** Leaders whose call to partners still makes the next pledge to them cheaper. */
  readonly discounts: readonly LeaderId[];
  readonly partnersCalled: readonly LeaderId[];
  readonly commitment: CommitmentStage;
  readonly singleText: boolean;
  /** The published text that the single text began from; null for a blank page, absent where there are none. */
  readonly opening?: OpeningId | null;
  readonly deadline: { readonly by: LeaderId; readonly week: number; readonly had: number } | null;
  /** Clauses that each side has left open, and how long a firm word ties its stance. */
  readonly leftOpen: ByLeader<readonly ClauseId[]>;
  readonly firmUntil: ByLeader<ByClause<number>>;
  readonly statedWeek: ByLeader<number>;
  /** Pledges that wait for something; absent where none may. */
  readonly conditional?: readonly ConditionalPledge[];
  /** Absent where nobody may warn. */
  readonly warnings?: readonly Warning[];
  readonly steps: ByLeader<Steps>;
  readonly truceOffers: ByLeader<{ readonly kind: TruceKind; readonly week: number } | null>;
  readonly truce: { readonly kind: TruceKind; readonly since: number; readonly until: number } | null;
  /** First week of a limited truce, and whether one ran its whole weeks. */
  readonly truceWeek: number | null;
  readonly truceRan: boolean;
  readonly ceasefireWeek: number | null;
  readonly out: readonly LeaderId[];
  readonly exchange: { readonly option: OptionId; readonly week: number } | null;
  readonly initialledThisWeek: boolean;
  readonly declinedInvitations: ByLeader<number>;
  /** Week in which the spoiler card was seen; the answers stay sealed until the end. */
  readonly spoilerWeek: number | null;
  /** Where it stands; absent where the scenario has one spoiler alone. */
  readonly spoilerFrom?: SpoilerPlace;
  /** Groups that are openly against their leader; absent where groups do not move. */
  readonly turned?: readonly HomeGroupId[];
  /** Absent where the scenario has no helpers. */
  readonly helpers?: HelpersState;
  readonly report: readonly ReportLine[];
  /** Result of the last test of the whole text: who is short, or nobody. */
  readonly signTest: { readonly week: number; readonly short: readonly LeaderId[] } | null;
  readonly amended: readonly LeaderId[];
  readonly signedWeek: number | null;
  readonly aftermath: AftermathState | null;
  readonly outcome: Outcome | null;
}

export interface Initialled {
  readonly option: OptionId;
  readonly week: number;
  readonly by: readonly LeaderId[];
  /** The keys that opened it, where another could have; they are part of the text. */
  readonly keys?: readonly KeyId[];
}

export interface Mandate {
  readonly by: LeaderId;
  /** The last week in which the group meets. */
  readonly until: number;
}

export interface Steps {
  readonly offered: number;
  readonly week: number;
  readonly measures: readonly MeasureId[];
  readonly matched: boolean;
  readonly unmatched: number;
}

export interface AftermathState {
  /** The drawn swing of each vote, shown before the campaign. */
  readonly swings: { readonly [test: string]: number };
  /** Tests that this text has to pass, in scenario order. */
  readonly tests: readonly string[];
  readonly campaigned: ByLeader<number>;
  readonly results: {
    readonly [test: string]: { readonly figure: number; readonly needs: number; readonly passed: boolean };
  };
  readonly order: { readonly [step: StepId]: readonly StepId[] };
  readonly ordered: readonly LeaderId[];
  readonly breach: {
    readonly by: LeaderId;
    readonly size: number;
    readonly answer: BreachAnswer | null;
    readonly holds: number | null;
    /** Whether the answer fits who is behind the breach; only where the scenario asks. */
    readonly fits?: boolean;
    /** The step that was not kept; only where each step has its watchers. */
    readonly step?: StepId;
    /** Nobody saw it, and it came out at the end: whether the claim that was heard of it was so. */
    readonly unseen?: { readonly wasSo: boolean };
  } | null;
  /** What one side says of the other's step, borne out by nobody; absent where the breach was seen. */
  readonly claim?: { readonly by: LeaderId; readonly of: LeaderId; readonly step: StepId };
  /** The text and the tests that it failed, where it was opened once more; absent where it never was. */
  readonly lost?: {
    readonly tests: readonly string[];
    readonly text: { readonly [clause: ClauseId]: OptionId };
    /** While the sides are changing it. */
    readonly isOpen: boolean;
  };
}

export interface Outcome {
  readonly rung: Rung;
  readonly kind: Kind;
  readonly text: { readonly [clause: ClauseId]: OptionId };
  /** null where there was no test. */
  readonly ratified: ByLeader<boolean | null>;
  readonly kept: boolean | null;
  /** Set where a signed text leaves no clause open and the scenario has a name for that. */
  readonly comprehensive?: true;
}

/** One of three lines of a week's report. */
export type ReportLine =
  | {
      readonly what: 'shifted';
      readonly leader: LeaderId;
      readonly region: RegionId;
      readonly state: StateName;
      readonly softer: boolean;
      readonly on: ChartEvent;
    }
  | { readonly what: 'initialled'; readonly clauses: readonly ClauseId[] }
  | { readonly what: 'exchange' | 'truceBegan' | 'truceLapsed' | 'ceasefire' | 'nothing' | 'walkedOut' }
  | { readonly what: 'declined'; readonly receipt: number }
  | { readonly what: 'helperCame'; readonly offer: OfferId }
  /** A side announced a vote. */
  | { readonly what: 'vote'; readonly leader: LeaderId }
  /** What a working group brings back: clauses that it initialled, else the text that it did not (null: it tabled none). */
  | {
      readonly what: 'group';
      readonly group: GroupId;
      readonly clauses: readonly ClauseId[];
      readonly receipt: number | null;
    }
  | { readonly what: 'groupTurned'; readonly leader: LeaderId; readonly group: HomeGroupId; readonly against: boolean };
