/** What a seat asks for, imperative. Twelve costed commands, and the free ones beside them (rules, section 5). */
import type {
  BreachAnswer,
  ClauseId,
  Format,
  GroupId,
  HomeGroupId,
  KeyId,
  LeaderId,
  Level,
  MeasureId,
  OfferId,
  OpeningId,
  OptionId,
  PledgeId,
  SpoilerAnswer,
  StepId,
  Terms,
  TruceKind,
  VenueId,
} from './vocabulary.ts';

interface By {
  /** The seat that sends it. */
  readonly by: LeaderId;
}
export type Command =
  | (By & { readonly type: 'state'; readonly stand: 'firm' | 'open'; readonly clause: ClauseId })
  /** In public: an option that one says one will not sign. */
  | (By & { readonly type: 'warn'; readonly clause: ClauseId; readonly option: OptionId })
  | (By & { readonly type: 'sound'; readonly to: LeaderId; readonly clause: ClauseId; readonly option: OptionId })
  /** `format`: who takes part; said where the scenario's charts have formats, and only there. */
  | (By & {
      readonly type: 'invite';
      readonly level: Exclude<Level, 'delegations'>;
      readonly venue: VenueId;
      readonly format?: Format;
    })
  | (By & { readonly type: 'prepare'; readonly what: 'agenda' | 'incidentRule' | 'lists' })
  | (By & { readonly type: 'prepare'; readonly what: 'key'; readonly key: KeyId })
  | (By & { readonly type: 'prepare'; readonly what: 'safeConduct'; readonly venue: VenueId })
  | (By & { readonly type: 'pledge'; readonly pledge: PledgeId })
  /** In public: a pledge that is made once a clause is initialled at an option, or once a side has offered a step. */
  | (By & {
      readonly type: 'pledgeIf';
      readonly pledge: PledgeId;
      readonly on: 'initialled';
      readonly clause: ClauseId;
      readonly option: OptionId;
    })
  | (By & { readonly type: 'pledgeIf'; readonly pledge: PledgeId; readonly on: 'step'; readonly of: LeaderId })
  /** In confidence: that one will take an option when the other tables it, or will make a pledge. */
  | (By & {
      readonly type: 'sideLetter';
      readonly to: LeaderId;
      readonly on: 'option';
      readonly clause: ClauseId;
      readonly option: OptionId;
    })
  | (By & { readonly type: 'sideLetter'; readonly to: LeaderId; readonly on: 'pledge'; readonly pledge: PledgeId })
  | (By & { readonly type: 'withdraw'; readonly pledge: PledgeId })
  | (By & { readonly type: 'confirm' })
  | (By & { readonly type: 'offerStep'; readonly measure: MeasureId })
  | (By & { readonly type: 'offerTruce'; readonly kind: TruceKind })
  | (By & { readonly type: 'press'; readonly target: LeaderId })
  | (By & { readonly type: 'ease'; readonly target: LeaderId })
  | (By & { readonly type: 'callPartners' })
  /** A third party that holds no seat is asked for one of its offers. */
  | (By & { readonly type: 'askHelper'; readonly offer: OfferId })
  | (By & { readonly type: 'consult' })
  /** A campaign before any signature: one group at home is won over. */
  | (By & { readonly type: 'persuade'; readonly homeGroup: HomeGroupId })
  | (By & { readonly type: 'mediate'; readonly what: 'singleText' | 'deadline' })
  /** A published text becomes the single text. */
  | (By & { readonly type: 'mediate'; readonly what: 'opening'; readonly opening: OpeningId })
  /** Lets a working group of the delegations meet beside the talks in the weeks that the rules give it. */
  | (By & { readonly type: 'mandate'; readonly group: GroupId })
  | (By & { readonly type: 'walkOut' })
  | (By & { readonly type: 'return' })
  /** Announces that the own people will vote on the text. */
  | (By & { readonly type: 'referendum' })
  /** Talks: the pen-holder tables a package of at most three clauses. */
  | (By & {
      readonly type: 'propose';
      readonly terms: Terms;
      /** Pledges of any seat that come with the text: made when it is initialled. */
      readonly pledges?: readonly PledgeId[];
    })
  | (By & { readonly type: 'answer'; readonly answer: 'accept' | 'decline' })
  /** Accept if one clause is changed to `option`, or left out where it is null. */
  | (By & {
      readonly type: 'answer';
      readonly answer: 'acceptIf';
      readonly clause: ClauseId;
      readonly option: OptionId | null;
    })
  /** Declines, and says what for: something on another clause in return, or, where it is null, a later week. */
  | (By & { readonly type: 'answer'; readonly answer: 'declineFor'; readonly clause: ClauseId | null })
  /** Done with this phase: hands over the sealed moves, lays the pen down, answers by stance, goes on. */
  | (By & { readonly type: 'handOver' })
  /** A weekly guess: could this leader take this option now? Free, once a week. */
  | (By & {
      readonly type: 'read';
      readonly of: LeaderId;
      readonly clause: ClauseId;
      readonly option: OptionId;
      readonly could: boolean;
    })
  | (By & { readonly type: 'answerSpoiler'; readonly answer: SpoilerAnswer })
  /** The text on the table: one free amendment a side. */
  | (By & { readonly type: 'amend'; readonly clause: ClauseId; readonly option: OptionId })
  /** One campaigning move for one's own home test. */
  | (By & { readonly type: 'campaign' })
  /** Own carrying-out steps, each with the steps that must come first. */
  | (By & { readonly type: 'orderSteps'; readonly after: { readonly [step: StepId]: readonly StepId[] } })
  | (By & { readonly type: 'answerBreach'; readonly answer: BreachAnswer })
  /** A person stops the talks where they stand: the bell of a lesson, or the end of an evening (rules, section 4). */
  | (By & { readonly type: 'adjourn' });

export type CommandType = Command['type'];
/** Commands that a scenario gives its leaders or keeps from them. */
export const GIVEN_TYPES = [
  'state',
  'warn',
  'sound',
  'invite',
  'prepare',
  'pledge',
  'pledgeIf',
  'sideLetter',
  'withdraw',
  'confirm',
  'offerStep',
  'offerTruce',
  'press',
  'ease',
  'callPartners',
  'askHelper',
  'consult',
  'persuade',
  'mediate',
  'mandate',
  'referendum',
  'walkOut',
  'return',
  'propose',
  'answer',
  'handOver',
  'read',
  'answerSpoiler',
  'amend',
  'campaign',
  'orderSteps',
  'answerBreach',
] as const satisfies readonly CommandType[];
/** All of them: whoever sits at the table as a person, or watches one without persons, may also adjourn. */
export const COMMAND_TYPES = [...GIVEN_TYPES, 'adjourn'] as const satisfies readonly CommandType[];

/** Commands sealed in the moves phase, in the order in which they are carried out (rules, section 4). */
export const MOVE_ORDER = [
  'return',
  'walkOut',
  'consult',
  'persuade',
  'callPartners',
  'prepare',
  'confirm',
  'pledge',
  'pledgeIf',
  'sideLetter',
  'withdraw',
  'offerStep',
  'offerTruce',
  'askHelper',
  'state',
  'warn',
  'press',
  'ease',
  'mediate',
  'mandate',
  'referendum',
  'invite',
  'sound',
] as const satisfies readonly CommandType[];
export type MoveType = (typeof MOVE_ORDER)[number];
export type MoveCommand = Extract<Command, { type: MoveType }>;
