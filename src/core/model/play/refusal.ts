/** Why a command is not accepted: nothing changes, and the value says what to do. Never an exception. */
import type { ClauseId, GroupId, LeaderId, OptionId, Phase, StepId } from '../vocabulary.ts';
import type { Reason } from './room.ts';

export type Refusal =
  /** The game is over. */
  | { readonly code: 'ended' }
  /** Not this seat's turn, or not this phase's command. */
  | { readonly code: 'notNow'; readonly phase: Phase }
  | { readonly code: 'notYourTurn'; readonly awaits: readonly LeaderId[] }
  /** This seat has no such command. */
  | { readonly code: 'notYours' }
  /** A name that the scenario does not know. */
  | { readonly code: 'unknown'; readonly what: string; readonly name: string }
  | { readonly code: 'noCapital'; readonly has: number; readonly costs: number }
  /** Once a week, once a target, once a clause, not two weeks running. */
  | { readonly code: 'already'; readonly what: AlreadyCode }
  /** A condition in the world is not met. */
  | { readonly code: 'needs'; readonly what: NeedCode; readonly has: number; readonly needs: number }
  | { readonly code: 'out' }
  | { readonly code: 'outOfTalks'; readonly only: ClauseId }
  | { readonly code: 'tooManyClauses'; readonly has: number; readonly atMost: number }
  /** A working group talks about its own clauses alone. */
  | { readonly code: 'outOfGroup'; readonly group: GroupId; readonly clause: ClauseId }
  /** The mediator tables the clause as the text that it took up has it, before it words it otherwise. */
  | { readonly code: 'openingFirst'; readonly clause: ClauseId; readonly option: OptionId }
  | { readonly code: 'tooManyPledges'; readonly has: number; readonly atMost: number }
  | { readonly code: 'emptyPackage' }
  | { readonly code: 'sameText'; readonly clause: ClauseId }
  /** The same package was declined and nothing that is known has changed since. */
  | { readonly code: 'samePackage'; readonly week: number; readonly receipt: number }
  /** One's own stance or home does not carry it. */
  | { readonly code: 'ownReasons'; readonly reasons: readonly Reason[] }
  | { readonly code: 'notBound' }
  | { readonly code: 'notInPackage'; readonly clause: ClauseId }
  | { readonly code: 'cycle'; readonly steps: readonly StepId[] }
  | { readonly code: 'notAvailable'; readonly what: NeedCode };

export const ALREADY = [
  'statedThisWeek',
  'leftOpenOnce',
  'pressedOnce',
  'partnersOnce',
  'consultedLately',
  'pledged',
  'confirmed',
  'keyReady',
  'voteAnnounced',
  'incidentRule',
  'listsPrepared',
  'safeConduct',
  'singleText',
  'deadline',
  'walkedOut',
  'truceOffered',
  'truceHolds',
  'readThisWeek',
  'answered',
  'campaigned',
  'ordered',
  'sealed',
  'stepOffered',
  'agendaFull',
  'notOpen',
  'helperCame',
  'helperAsked',
  'mandated',
  'groupsFull',
  'groupSettled',
  'warnedOnce',
  'persuaded',
  'pledgedIf',
  'letterWritten',
] as const;
export type AlreadyCode = (typeof ALREADY)[number];
export const NEEDS = [
  'trust',
  'agenda',
  'sounded',
  'listsDisputed',
  'truceOrPresence',
  'pledgeStanding',
  'pressStanding',
  'matchedStep',
  'warrantVenue',
  'incidentRule',
  'snapback',
  'unseen',
  'seen',
  'walkedOut',
  'spoiler',
  'posture',
  'format',
  'venue',
  'rivalCapital',
] as const;
export type NeedCode = (typeof NEEDS)[number];
