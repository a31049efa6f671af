/** Where a leader is known to stand on a clause: exactly for one's own seat and at the end, for others by what was said, answered and reported. */
import type { Logged } from '../../model/play/event.ts';
import type { LeaderId, RegionId, StateName } from '../../model/vocabulary.ts';
import type { View } from '../../model/play/view.ts';
import type { Rulebook } from '../../rules/book/rulebook.ts';

export interface KnownStance {
  readonly state: StateName;
  /** Week that told of it, by a report or by a reason given; 0 where it stands as said on Day 0. */
  readonly week: number;
  /** False where the leader may since have moved unreported. */
  readonly exact: boolean;
}

/**
 * What an onlooker may say of a leader's stance on a region (rules, section 10).
 * @returns null where the leader's chart has no such region.
 */
export function knownStance(
  book: Rulebook,
  view: View,
  log: readonly Logged[],
  leader: LeaderId,
  region: RegionId,
): KnownStance | null {
  const chart = book.leader(leader).stance[region];
  if (chart === undefined) return null;
  const told = lastTold(view, log, leader, region);
  const own = view.opened?.seats[leader] ?? (view.onlooker === leader ? view.own : null);
  const stands = own?.stance[region];
  if (stands !== undefined) return { state: stands, week: told?.state === stands ? told.week : 0, exact: true };
  const said = saidByAll(book, view, leader, region);
  if (said !== null) return { state: said, week: told?.state === said ? told.week : 0, exact: true };
  return told === null || chart.states[told.state] === undefined
    ? { state: chart.start, week: 0, exact: false }
    : { state: told.state, week: told.week, exact: false };
}

/** @returns the state of a format or a place, which everybody may know by what the leader says it takes; null for clauses and the posture. */
function saidByAll(book: Rulebook, view: View, leader: LeaderId, region: RegionId): StateName | null {
  if (region !== 'format' && region !== 'venue') return null;
  const taken = region === 'format' ? view.words[leader]?.formats : view.words[leader]?.venues;
  const states = book.stance.statesOf(leader, region);
  return states.find((state) => book.stance.accepts(leader, region, state).join() === taken?.join()) ?? null;
}

interface Told {
  readonly state: StateName;
  readonly week: number;
}

/** @returns the last state of a region that a report or a reason named; a week's report comes after its answers. */
function lastTold(view: View, log: readonly Logged[], leader: LeaderId, region: RegionId): Told | null {
  const reported = lastReported(log, leader, region);
  const answered = lastAnswered(view, leader, region);
  if (reported === null || answered === null) return reported ?? answered;
  return reported.week >= answered.week ? reported : answered;
}

function lastReported(log: readonly Logged[], leader: LeaderId, region: RegionId): Told | null {
  for (let i = log.length - 1; i >= 0; i -= 1) {
    const event = log[i]?.event;
    if (event?.type !== 'reported') continue;
    const line = event.lines.findLast(
      (said) => said.what === 'shifted' && said.leader === leader && said.region === region,
    );
    if (line?.what === 'shifted') return { state: line.state, week: event.week };
  }
  return null;
}

/** A red line that binds is given with the state that draws it. */
function lastAnswered(view: View, leader: LeaderId, region: RegionId): Told | null {
  for (const receipt of [...(view.room?.receipts ?? [])].reverse()) {
    const reason = receipt.answers[leader]?.reasons.find(
      (given) => given.code === 'redLine' && given.clause === region,
    );
    const state = reason?.detail[0];
    if (state !== undefined && state !== '') return { state: state as StateName, week: receipt.week };
  }
  return null;
}
