/** What a leader takes the others' stances to be: from what they showed, from its own soundings, and from conditions said in public that are now met. */
import { isProcedure } from '../../model/vocabulary.ts';
import type { Reason } from '../../model/play/room.ts';
import type { View } from '../../model/play/view.ts';
import type { ClauseId, LeaderId, RegionId, StateName } from '../../model/vocabulary.ts';
import { hasVote } from '../../rules/state/locks.ts';
import type { Rulebook } from '../../rules/book/rulebook.ts';
import type { Reading } from './skills.ts';
import type { Options, RegionPlan, StatePlan } from './plan.ts';
import { planOf } from './plan.ts';

export interface Supposed {
  /** The state in which a leader's region is supposed to be. */
  readonly state: StatePlan;
  /** The options (for `posture`: the levels) that it would take as far as its stance goes. */
  readonly taken: Options;
}
export interface Supposes {
  /** @returns what is supposed of a leader's region; null where its chart has no such region, and so bars nothing. */
  of(leader: LeaderId, region: RegionId): Supposed | null;
  takes(leader: LeaderId, region: RegionId, option: string): boolean;
}

/** @returns suppositions from one view, each made when it is first asked for. */
export function makeSupposes(book: Rulebook, view: View, reads: Reading): Supposes {
  const plan = planOf(book);
  const known = new Map<RegionPlan, Supposed>();
  const supposed = (region: RegionPlan): Supposed => {
    const kept = known.get(region);
    if (kept !== undefined) return kept;
    const made = suppose(book, view, reads, region);
    known.set(region, made);
    return made;
  };
  return {
    of(leader, id) {
      const region = plan.region(leader, id);
      return region === null ? null : supposed(region);
    },
    takes(leader, id, option) {
      const region = plan.region(leader, id);
      return region === null || (supposed(region).taken & (region.bits.get(option) ?? 0)) !== 0;
    },
  };
}

function suppose(book: Rulebook, view: View, reads: Reading, region: RegionPlan): Supposed {
  if (region.leader === view.onlooker) {
    const own = view.own?.stance[region.region];
    const state = stateAt(region, own === undefined ? 0 : (region.places.get(own) ?? 0));
    return { state, taken: state.accepts };
  }
  if (region.region === 'posture') {
    const state = walk(view, reads, region, region.bits.get(view.words[region.leader]?.posture ?? '') ?? 0);
    return { state, taken: state.accepts };
  }
  if (isProcedure(region.region)) {
    const words = view.words[region.leader];
    const told = (region.region === 'format' ? words?.formats : words?.venues) ?? [];
    const set = told.reduce((sum, one) => sum | (region.bits.get(one) ?? 0), 0);
    const state = walk(view, { ...reads, infers: false }, region, set);
    return { state, taken: set };
  }
  const told = toldBy(view, region);
  const state = walk(view, reads, region, told, reads.remembers ? lastTold(book, view, region) : 0);
  const { said, barred } = answered(book, view, region);
  return { state, taken: (state.accepts | told | said) & ~barred & ~barredAtHome(book, view, region) };
}

/** @returns the options that a group at another's home bars: that it is against its leader everybody has heard, and what it would not take is public. */
function barredAtHome(book: Rulebook, { table }: View, { leader, region, bits }: RegionPlan): Options {
  const { turned } = table;
  if (turned === undefined || turned.length === 0 || hasVote(table, leader)) return 0;
  let set = 0;
  for (const { moves, wouldNotTake } of book.homeGroups(leader))
    if (turned.includes(moves.id))
      for (const option of wouldNotTake[region as ClauseId] ?? []) set |= bits.get(option) ?? 0;
  return set;
}

function stateAt({ states, leader, region }: RegionPlan, place: number): StatePlan {
  const state = states[place];
  if (state === undefined) throw new Error(`no state ${place} of ${region} for ${leader}`);
  return state;
}

/** Walks the chart from its first state, along each softening whose options were told or whose conditions seem met. */
function walk(view: View, { infers }: Reading, region: RegionPlan, told: Options, from = 0): StatePlan {
  let state = stateAt(region, from);
  for (;;) {
    const { accepts, softenings } = state;
    const next = softenings.find(
      ({ to, conditions }) =>
        (stateAt(region, to).accepts & ~accepts & ~told) === 0 ||
        (infers && conditions.every((condition) => condition.isMet(view))),
    );
    if (next === undefined) return state;
    state = stateAt(region, next.to);
  }
}

/** @returns the place of the state that a leader last named as its reason for a red line, to the table or to this one alone; the first where it named none. */
function lastTold(book: Rulebook, { room, pairs, onlooker }: View, { region, leader, places }: RegionPlan): number {
  const told = (reasons: readonly Reason[] | undefined): number | undefined => {
    const red = reasons?.find((reason) => isRedLine(reason) && reason.clause === region);
    return red === undefined ? undefined : places.get((red.detail[0] ?? '') as StateName);
  };
  let place = 0;
  let week = 0;
  const hear = (at: number, named: number | undefined): void => {
    if (named === undefined || at < week) return;
    place = named;
    week = at;
  };
  for (const receipt of room?.receipts ?? []) hear(receipt.week, told(receipt.answers[leader]?.reasons));
  for (const one of pairs[book.pair(leader, onlooker as LeaderId)]?.soundings ?? [])
    if (one.to === leader && one.clause === region) hear(one.week, told(one.reasons));
  return place;
}

/** @returns the options that a leader has told everybody at the table it takes: said at the opening, tabled, taken or reported. */
function toldBy({ room }: View, { region, leader, bits }: RegionPlan): Options {
  const shown = isProcedure(region) ? undefined : room?.shown[leader]?.[region];
  let set = 0;
  for (const option in shown) if (shown[option as keyof typeof shown] !== 'barred') set |= bits.get(option) ?? 0;
  return set;
}

/** @returns what a leader said to this one when sounded, and what it has named its red lines this very week. */
function answered(
  book: Rulebook,
  { room, table, pairs, onlooker }: View,
  { region, leader, bits }: RegionPlan,
): { readonly said: Options; readonly barred: Options } {
  let said = 0;
  let barred = 0;
  const bar = (reasons: readonly Reason[]): void => {
    for (const reason of reasons)
      if (isRedLine(reason) && reason.clause === region) barred |= bits.get(reason.option) ?? 0;
  };
  const receipts = room?.receipts ?? [];
  for (let at = receipts.length - 1; at >= 0; at -= 1) {
    const receipt = receipts[at];
    if (receipt === undefined || receipt.week < table.week) break;
    bar(receipt.answers[leader]?.reasons ?? []);
  }
  for (const one of pairs[book.pair(leader, onlooker as LeaderId)]?.soundings ?? []) {
    if (one.to !== leader || one.clause !== region) continue;
    if (!one.reasons.some(isRedLine)) said |= bits.get(one.option) ?? 0;
    else if (one.week === table.week) bar(one.reasons);
  }
  // What it assured this one of in confidence.
  for (const { by, about, fate } of pairs[book.pair(leader, onlooker as LeaderId)]?.letters ?? [])
    if (by === leader && fate !== 'broken' && about.on === 'option' && about.clause === region)
      said |= bits.get(about.option) ?? 0;
  return { said, barred };
}

function isRedLine({ code }: Reason): boolean {
  return code === 'redLine';
}
