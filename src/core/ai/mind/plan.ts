/** The charts laid out for quick asking: what each state accepts, what softens it, the first step of every road. Made once a rulebook. */
import type { Region } from '../../model/scenario/stance.ts';
import { FORMATS, LEVELS } from '../../model/vocabulary.ts';
import type { ClauseId, LeaderId, OptionId, RegionId, StateName } from '../../model/vocabulary.ts';
import { isSpoken, roadTo } from '../../analysis/stance/road.ts';
import type { Rulebook } from '../../rules/book/rulebook.ts';
import type { Condition } from './condition.ts';
import { conditionsOf } from './condition.ts';

/** A set of options of one clause, or of levels: a bit each, in the order of the scenario. */
export type Options = number;

export interface RegionPlan {
  readonly region: RegionId;
  readonly leader: LeaderId;
  readonly places: ReadonlyMap<StateName, number>;
  readonly bits: ReadonlyMap<string, Options>;
  /** By place of the state, hard to soft. */
  readonly states: readonly StatePlan[];
}
export interface StatePlan {
  readonly accepts: Options;
  readonly softenings: readonly { readonly to: number; readonly conditions: readonly Condition[] }[];
  /** By option: the shortest road to a state that accepts it; null where there is none, or no step is needed. */
  readonly roads: readonly (Road | null)[];
}
export interface Road {
  readonly hops: number;
  /** The ways of the first hop that were put into words: each a set of conditions that must all be met. */
  readonly ways: Ways;
  /** The same of each hop after the first. */
  readonly later: readonly Ways[];
}
export type Ways = readonly (readonly Condition[])[];
export interface Plan {
  /** @returns the layout of a region of a leader's chart; null where it has none. */
  region(leader: LeaderId, region: RegionId): RegionPlan | null;
}

const plans = new WeakMap<Rulebook, Plan>();

/** @returns the plan of a rulebook; it depends on the scenario alone. */
export function planOf(book: Rulebook): Plan {
  const known = plans.get(book);
  if (known !== undefined) return known;
  const plan = makePlan(book);
  plans.set(book, plan);
  return plan;
}

function makePlan(book: Rulebook): Plan {
  const regions = new Map<LeaderId, ReadonlyMap<RegionId, RegionPlan>>();
  for (const { id, stance } of book.scenario.leaders)
    regions.set(
      id,
      new Map(book.stance.regions(id).map((region) => [region, planRegion(book, id, region, stance[region])])),
    );
  return { region: (leader, region) => regions.get(leader)?.get(region) ?? null };
}

/** @returns what a region's states choose from, in the order of the scenario. */
function optionsOf(book: Rulebook, region: RegionId): readonly string[] {
  switch (region) {
    case 'posture':
      return LEVELS;
    case 'format':
      return FORMATS;
    case 'venue':
      return book.scenario.venues.map(({ id }) => id);
    default:
      return book.clause(region).options.map(({ id }) => id);
  }
}

function planRegion(book: Rulebook, leader: LeaderId, region: RegionId, chart: Region | undefined): RegionPlan {
  if (chart === undefined) throw new Error(`no region ${region} in the chart of ${leader}`);
  const names = book.stance.statesOf(leader, region);
  const places = new Map(names.map((name, at) => [name, at]));
  const options: readonly string[] = optionsOf(book, region);
  const bits = new Map(options.map((option, at) => [option, 1 << at]));
  const states = names.map(
    (name): StatePlan => ({
      accepts: book.stance.accepts(leader, region, name).reduce((set, option) => set | (bits.get(option) ?? 0), 0),
      softenings: book.stance
        .nextShifts(leader, region, name)
        .filter(({ to }) => book.stance.isSofter(leader, region, name, to))
        .map(({ to, when }) => ({ to: places.get(to) ?? 0, conditions: conditionsOf(book, leader, when) })),
      roads: options.map((option) => planRoad(book, leader, region, option as OptionId, name)),
    }),
  );
  return { region, leader, places, bits, states };
}

function planRoad(book: Rulebook, leader: LeaderId, region: RegionId, option: OptionId, from: StateName): Road | null {
  const hops = roadTo(book, leader, region as ClauseId, option, from)?.hops ?? [];
  const [first, ...later] = hops.map(({ ways }) =>
    ways.filter((way) => isSpoken(book, way)).map((way) => conditionsOf(book, leader, way)),
  );
  return first === undefined ? null : { hops: hops.length, ways: first, later };
}
