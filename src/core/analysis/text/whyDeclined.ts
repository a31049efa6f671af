/** A decline explained: every rule that bound, heaviest first; what would lift each, and in whose hands that lies. */
import type { Reason, Receipt } from '../../model/play/room.ts';
import type { HomeGroupId, LeaderId, OfferId, PledgeId, ReasonCode, StateName } from '../../model/vocabulary.ts';
import { homeGroupNamed } from '../../rules/parties/homeGroups.ts';
import type { Rulebook } from '../../rules/book/rulebook.ts';
import type { Hands } from '../stance/hands.ts';
import type { Road } from '../stance/road.ts';
import { roadTo } from '../stance/road.ts';

export interface Bound {
  readonly reason: Reason;
  /** What would have to happen before it binds no more; null where nothing in these weeks does. */
  readonly lift: Lift | null;
}
export type Lift =
  /** The chart has to move: the shortest road to a state that takes the option. */
  | { readonly code: 'road'; readonly road: Road }
  | { readonly code: 'pledge'; readonly pledges: readonly PledgeId[]; readonly hands: Hands }
  | { readonly code: 'helper'; readonly offer: OfferId; readonly hands: Hands }
  /** A meeting in whose format this leader takes part. */
  | { readonly code: 'format'; readonly leader: LeaderId; readonly hands: Hands }
  | { readonly code: 'group'; readonly group: HomeGroupId; readonly hands: Hands }
  | { readonly code: 'key' | 'vote' | 'meeting' | 'home' | 'sounding' | 'nextWeek' | 'choice'; readonly hands: Hands };

/**
 * Why one leader declined, read from the receipt that everybody at the table has: nothing of the state is looked at.
 * @returns all reasons in order of weight: what nothing lifts, then red lines by the length of their road, then what an act lifts,
 * last what passes by itself. Equal weights keep the order of the tests.
 */
export function whyDeclined(book: Rulebook, receipt: Receipt, leader: LeaderId): readonly Bound[] {
  const bound = (receipt.answers[leader]?.reasons ?? []).map(
    (reason): Bound => ({ reason, lift: liftOf(book, leader, reason) }),
  );
  return bound
    .map((one, at) => ({ one, at, weight: weightOf(one) }))
    .sort((a, b) => b.weight - a.weight || a.at - b.at)
    .map(({ one }) => one);
}

function liftOf(book: Rulebook, leader: LeaderId, { code, clause, option, detail }: Reason): Lift | null {
  const may = (type: 'prepare' | 'invite' | 'sound' | 'askHelper'): Hands => ({
    by: 'any',
    leaders: book.leaders.filter((one) => book.leader(one).may.includes(type)),
  });
  switch (code) {
    case 'redLine': {
      const road = roadTo(book, leader, clause, option, (detail[0] ?? '') as StateName);
      return road === null ? null : { code: 'road', road };
    }
    case 'lock': {
      const { opens } = book.lock(detail[0] ?? '');
      if (opens.by === 'helper') return { code: 'helper', offer: opens.offer, hands: may('askHelper') };
      if (opens.by === 'vote') return { code: 'vote', hands: { by: 'any', leaders: [opens.of] } };
      return opens.by === 'barred' ? null : { code: 'key', hands: may('prepare') };
    }
    case 'undertaking': {
      const pledges = detail as readonly PledgeId[];
      const by = [...new Set(pledges.map((pledge) => book.pledge(pledge).by))];
      return { code: 'pledge', pledges, hands: { by: 'any', leaders: by } };
    }
    case 'home': {
      const named = homeGroupNamed(book, detail[0] ?? '');
      if (named !== null)
        return { code: 'group', group: named.group.moves.id, hands: { by: 'any', leaders: [leader] } };
      return { code: 'home', hands: { by: 'any', leaders: [leader] } };
    }
    case 'competence':
      if (detail[0] === 'absent') return { code: 'format', leader: detail[1] as LeaderId, hands: may('invite') };
      return { code: 'meeting', hands: may('invite') };
    case 'heardHarder': {
      const rival = book.rivalOf(leader);
      return { code: 'sounding', hands: { by: 'any', leaders: rival === null ? [] : [rival] } };
    }
    case 'strikeWeek':
      return { code: 'nextWeek', hands: { by: 'time' } };
    case 'ownChoice':
      return { code: 'choice', hands: { by: 'any', leaders: [leader] } };
  }
}

/** Weights of what an act or time lifts, under any red line. */
const LIGHTER: Readonly<Record<Exclude<ReasonCode, 'redLine'> | 'ownChoice', number>> = {
  undertaking: 6,
  lock: 5,
  home: 4,
  competence: 3,
  heardHarder: 2,
  strikeWeek: 1,
  ownChoice: 0,
};

function weightOf({ reason, lift }: Bound): number {
  if (lift === null) return 1_000;
  return lift.code === 'road' ? 100 + lift.road.hops.length : LIGHTER[reason.code as keyof typeof LIGHTER];
}
