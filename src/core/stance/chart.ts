/** Builds a leader's stance chart from the scenario: an XState machine of parallel regions, without context, actions or timers. */
import { and, initialTransition, setup, transition } from 'xstate';
import { isSofter, readTrigger, statesOf } from '../model/scenario/chart.ts';
import type { BuiltInSignal } from '../model/scenario/chart.ts';
import { CHART_EVENTS } from '../model/chartEvent.ts';
import type { ChartEvent } from '../model/chartEvent.ts';
import type { Leader } from '../model/scenario/leader.ts';
import type { Region, Shift } from '../model/scenario/stance.ts';
import type { RegionId, SignalName, StateName } from '../model/vocabulary.ts';

/** An event as a chart hears it: everything that a guard may ask comes with it. */
export interface ChartHeard {
  readonly type: ChartEvent;
  /** The clause that the event is about, if any. */
  readonly about: RegionId | null;
  /** Names of the signals that hold, `bySelf` and its like among them. */
  readonly holds: readonly string[];
  /** Regions that may soften now: not tied by a firm word, not frozen, not softened this week. */
  readonly free: readonly RegionId[];
}

/** The state of each region of a chart. */
export type Stance = { readonly [region in RegionId]?: StateName };

/** A leader's chart, or a part of it. */
export interface Chart {
  /** @returns where every region starts. */
  start(): Stance;
  /** @returns where every region stands after an event; XState's own pure step. */
  step(stance: Stance, heard: ChartHeard): Stance;
  /** How many effects XState would have run on the step; none, ever. */
  effects(stance: Stance, heard: ChartHeard): number;
}

/** @returns the regions of a leader's chart, in the scenario's order. */
export function regionsOf(leader: Leader): readonly RegionId[] {
  return Object.keys(leader.stance) as RegionId[];
}

/** What a shift asks for when it hears an event: its own signals, and `free` or `here` where the engine must grant them. */
export function asksOf(region: Region, from: StateName, shift: Shift, here: boolean): readonly SignalName[] {
  const builtIn: BuiltInSignal[] = [];
  if (here) builtIn.push('here');
  if (isSofter(region, from, shift.to)) builtIn.push('free');
  return [...shift.when, ...(builtIn as readonly string[] as readonly SignalName[])];
}

type Guard = (args: { readonly event: ChartHeard }, asks: { readonly region: RegionId }) => boolean;
type Named = string | { readonly type: string; readonly params: { readonly region: RegionId } };

/** @returns every signal that the regions name, each as a guard that reads the event; `free` and `here` are asked of a region. */
function guardsOf(leader: Leader, regions: readonly RegionId[]): Record<string, Guard> {
  const guards: Record<string, Guard> = {
    free: ({ event }, { region }) => event.free.includes(region),
    here: ({ event }, { region }) => event.about === region,
  };
  for (const region of regions)
    for (const state of Object.values(regionOf(leader, region).states))
      for (const shift of state.shifts)
        for (const signal of shift.when) guards[signal] ??= ({ event }) => event.holds.includes(signal);
  return guards;
}

/** @returns a state's arrows by event, in the order of the scenario, as XState reads them. */
function arrowsOf(
  id: RegionId,
  region: Region,
  from: StateName,
): Record<string, { target: string; guard?: unknown }[]> {
  const arrows: Record<string, { target: string; guard?: unknown }[]> = {};
  for (const shift of stateOf(region, from).shifts)
    for (const on of shift.on) {
      const trigger = readTrigger(on);
      if (trigger === null) throw new Error(`charts hear no event ${on} (${id}, ${from})`);
      const asks: Named[] = asksOf(region, from, shift, trigger.here).map((signal) =>
        (signal as string) === 'free' || (signal as string) === 'here'
          ? { type: signal, params: { region: id } }
          : signal,
      );
      (arrows[trigger.event] ??= []).push({
        target: shift.to,
        ...(asks.length > 0 ? { guard: and(asks as never) } : {}),
      });
    }
  return arrows;
}

/** @returns the region of a leader's chart; throws where there is none. */
export function regionOf(leader: Leader, region: RegionId): Region {
  const found = leader.stance[region];
  if (found === undefined) throw new Error(`no region ${region} in the chart of ${leader.id}`);
  return found;
}

function stateOf(region: Region, state: StateName): Region['states'][StateName] {
  const found = region.states[state];
  if (found === undefined) throw new Error(`no stance state ${state}`);
  return found;
}

/**
 * Builds a leader's machine: each region a parallel state, each signal a named guard that reads the event (design, section 3).
 * @param only the regions to build; all of them unless told.
 */
export function makeMachine(leader: Leader, only: readonly RegionId[] = regionsOf(leader)) {
  const states = Object.fromEntries(
    only.map((id) => {
      const region = regionOf(leader, id);
      const inner = statesOf(region).map((state) => [state, { on: arrowsOf(id, region, state) }]);
      return [id, { initial: region.start, states: Object.fromEntries(inner) }];
    }),
  );
  // Names come from a file, so XState's types, which know names when compiling, cannot check them: `check` does.
  return setup({
    types: { events: {} as ChartHeard },
    guards: guardsOf(leader, only),
  }).createMachine({ id: leader.id, type: 'parallel', states } as never);
}

/**
 * A leader's chart as a pure step from one stance to the next: keep the value, resolve it, let XState take the transition.
 * XState ignores an unknown event in silence; `step` throws instead.
 * @param only the regions to build; all of them unless told.
 */
export function makeChart(leader: Leader, only: readonly RegionId[] = regionsOf(leader)): Chart {
  const machine = makeMachine(leader, only);
  const take = (stance: Stance, heard: ChartHeard): ReturnType<typeof transition<typeof machine>> => {
    if (!CHART_EVENTS.includes(heard.type)) throw new Error(`charts hear no event ${heard.type}`);
    return transition(machine, machine.resolveState({ value: { ...stance } } as never), heard as never);
  };
  return {
    start: () => initialTransition(machine)[0].value,
    step: (stance, heard) => take(stance, heard)[0].value,
    effects: (stance, heard) => take(stance, heard)[1].length,
  };
}
