/** How a stance chart is written in a scenario: what sets off an arrow, which signals are built in, which states arrows reach. */
import { CHART_EVENTS } from '../chartEvent.ts';
import type { ChartEvent } from '../chartEvent.ts';
import type { Region } from './stance.ts';
import type { StateName } from '../vocabulary.ts';

/** Signals that the engine decides itself: whether the region may soften, what the event is about, and who did it. */
export const BUILT_IN_SIGNALS = ['free', 'here', 'bySelf', 'byRival', 'byMediator', 'byAlly'] as const;
export type BuiltInSignal = (typeof BUILT_IN_SIGNALS)[number];

/**
 * Reads one entry of a shift's `on`: `initialled`, or `initialled@here` for an event about the region's own clause.
 * @returns the event's name and whether it must be about this clause; null where charts hear no such event.
 */
export function readTrigger(on: string): { readonly event: ChartEvent; readonly here: boolean } | null {
  const here = on.endsWith('@here');
  const name = here ? on.slice(0, -'@here'.length) : on;
  const event = CHART_EVENTS.find((known) => known === name);
  return event === undefined ? null : { event, here };
}

/** @returns the states of a region, hard to soft. */
export function statesOf(region: Region): readonly StateName[] {
  return Object.keys(region.states) as StateName[];
}

/** @returns whether `to` stands later than `from` in a region that is written hard to soft. */
export function isSofter(region: Region, from: StateName, to: StateName): boolean {
  const states = statesOf(region);
  return states.indexOf(to) > states.indexOf(from);
}

/** @returns the states that arrows lead to from the start, signals ignored. */
export function reachableStates(region: Region): ReadonlySet<StateName> {
  const reached = new Set<StateName>([region.start]);
  for (const state of reached) for (const shift of region.states[state]?.shifts ?? []) reached.add(shift.to);
  return reached;
}
