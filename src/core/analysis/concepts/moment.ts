/** A concept's moment in one game: what happened at a step that shows it, as a code with its facts. */
import type { MoveCommand } from '../../model/command.ts';
import type { Logged } from '../../model/play/event.ts';
import type { Receipt } from '../../model/play/room.ts';
import type { State } from '../../model/play/state.ts';
import type { ClauseId, LeaderId, OptionId, SpoilerType, StateName } from '../../model/vocabulary.ts';
import type { Rulebook } from '../../rules/book/rulebook.ts';
import type { Weighed } from '../turns/decisions.ts';
import type { GroupPath } from '../turns/homeMoved.ts';
import type { Game } from '../turns/game.ts';

/** The ten concepts, in the order in which a class meets them. */
export const CONCEPTS = [
  'positions',
  'batna',
  'zopa',
  'ripeness',
  'devaluation',
  'twoLevel',
  'commitment',
  'sequencing',
  'leverage',
  'spoilers',
] as const;
export type Concept = (typeof CONCEPTS)[number];

/** What a moment shows; each has its sentence in the words. */
export const SHOWN = [
  'noDealFell',
  'overlapLeft',
  'tradeMade',
  'ripe',
  'hurting',
  'spoiler',
  'rejectedAtHome',
  'ratified',
  'homeBound',
  'groupsHeldBack',
  'groupBarred',
  'groupPaid',
  'homePaid',
  'breach',
  'withdrew',
  'truceBroken',
  'noPledge',
  'backed',
  'openedBy',
  'tooEarly',
  'tooEarlyMeeting',
  'mediatorMove',
  'mediatorText',
  'positionMoved',
  'heardHarder',
  'throughSounding',
  'throughMediator',
] as const;

/** Facts of the sentence; which are there follows from the code. */
export interface Shown {
  readonly code: (typeof SHOWN)[number];
  readonly leader?: LeaderId;
  /** The other leader of the sentence: who proposed, who was asked. */
  readonly other?: LeaderId;
  readonly clause?: ClauseId;
  readonly option?: OptionId;
  /** The second clause of a trade. */
  readonly clause2?: ClauseId;
  /** The stance that a leader came to. */
  readonly stance?: StateName;
  /** What happened, as the log has it. */
  readonly event?: Logged['event'];
  readonly command?: MoveCommand;
  readonly spoiler?: SpoilerType;
  readonly test?: string;
  /** Groups at home that weighed, with what had moved each by then. */
  readonly groups?: readonly GroupPath[];
  /** Two figures in order: before and after, or had and needed. */
  readonly figures?: readonly [number, number];
  /** What the second figure was in truth, in this game. */
  readonly real?: number;
}
export interface Found {
  readonly entry: Pick<Logged, 'step' | 'week'>;
  readonly shown: Shown;
}

/** What a concept is looked for in. */
export interface Play {
  readonly book: Rulebook;
  readonly game: Game;
  readonly end: State;
  readonly weighed: readonly Weighed[];
}

/** A proposal with the step at which it was settled. */
export interface Settled {
  readonly step: number;
  readonly week: number;
  readonly receipt: Receipt;
}

/** @returns every settled proposal of a game, in order of play. */
export function settledIn({ game }: Play): readonly Settled[] {
  return game.states.flatMap((state, i) => {
    const before = game.states[i - 1]?.room.receipts.length ?? 0;
    return state.room.receipts.slice(before).map((receipt) => ({ step: i - 1, week: receipt.week, receipt }));
  });
}

/** @returns the events of a type in a game, in order of play. */
export function eventsOf<T extends Logged['event']['type']>(
  { end }: Play,
  type: T,
): readonly (Logged & { readonly event: Extract<Logged['event'], { readonly type: T }> })[] {
  return end.log.flatMap((entry) =>
    entry.event.type === type ? [entry as Logged & { event: Extract<Logged['event'], { type: T }> }] : [],
  );
}
