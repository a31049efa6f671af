/** A scenario made ready to play: its parts by id, its stance table, its pairs. Built once, never changed. */
import type { Lock, Measure, Pledge, Venue } from '../../model/scenario/instruments.ts';
import type { Card } from '../../model/scenario/cards.ts';
import type { Clause, Option } from '../../model/scenario/clause.ts';
import type { HomeTest } from '../../model/scenario/aftermath.ts';
import type { Helper, HelperOffer } from '../../model/scenario/helper.ts';
import type { Moving } from '../../model/scenario/home.ts';
import type { Leader } from '../../model/scenario/leader.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import type {
  CardId,
  ClauseId,
  LeaderId,
  Length,
  MeasureId,
  OfferId,
  OptionId,
  PairId,
  PledgeId,
  VenueId,
} from '../../model/vocabulary.ts';
import type { Result } from '../../model/result.ts';
import { ok } from '../../model/result.ts';
import { makeStanceTable } from '../../stance/table.ts';
import type { StanceTable } from '../../stance/table.ts';
import type { Assumed, AssumeFault } from './assume.ts';
import { assume } from './assume.ts';
import { scenarioHash } from './identity.ts';

export interface Rulebook {
  readonly scenario: Scenario;
  readonly length: Length;
  /** The scenario before any number was changed for this game; the same as `scenario` where none was. */
  readonly published: Scenario;
  /** The numbers that were changed for this game. */
  readonly assumed: readonly Assumed[];
  /** Whether the scenario is not one of ours, so that it goes along in every record of its games, and is shown as somebody else's. */
  readonly travels: boolean;
  /** Identity of the rules part of the scenario (rules, section 12). */
  readonly hash: string;
  /** Weeks of the game at its length. */
  readonly weeks: number;
  readonly leaders: readonly LeaderId[];
  readonly sides: readonly [LeaderId, LeaderId];
  readonly clauses: readonly ClauseId[];
  readonly pairs: readonly PairId[];
  readonly stance: StanceTable;
  /** Each of these throws on an unknown id: names from people and files are tested with the `has…` questions first. */
  leader(id: LeaderId): Leader;
  clause(id: ClauseId): Clause;
  option(clause: ClauseId, option: OptionId): Option;
  /** Place of the option in its clause, from 0. */
  place(clause: ClauseId, option: OptionId): number;
  pledge(id: PledgeId): Pledge;
  venue(id: VenueId): Venue;
  measure(id: MeasureId): Measure;
  lock(id: string): Lock;
  /** @returns the groups at a leader's home that move; none where home is one figure. */
  homeGroups(leader: LeaderId): readonly Moving[];
  /** @returns an offer with the helper that makes it. */
  offer(id: OfferId): { readonly helper: Helper; readonly offer: HelperOffer };
  hasOffer(id: string): boolean;
  card(id: CardId): Card;
  test(id: string): HomeTest;
  pair(a: LeaderId, b: LeaderId): PairId;
  /** @returns the two leaders of a pair. */
  membersOf(pair: PairId): readonly [LeaderId, LeaderId];
  /** @returns the other side, or null for a leader that is not a side. */
  rivalOf(leader: LeaderId): LeaderId | null;
  isSide(leader: LeaderId): boolean;
  hasLeader(id: string): boolean;
  hasOption(clause: string, option: string): boolean;
}

/** Items by id; throws on a name that is not there, since only our own code can ask. */
function byId<T extends { readonly id: string }>(
  what: string,
  items: readonly T[],
): { get(id: string): T; has(id: string): boolean } {
  const map = new Map(items.map((item) => [item.id, item]));
  return {
    get(id) {
      const item = map.get(id);
      if (item === undefined) throw new Error(`no ${what} ${id}`);
      return item;
    },
    has: (id) => map.has(id),
  };
}

/** @returns a scenario's rulebook with these of its published numbers changed, and no others; or why a change is refused. */
export function rulebookWith(
  { published, length, travels }: Pick<Rulebook, 'published' | 'length' | 'travels'>,
  changes: readonly Assumed[],
): Result<Rulebook, AssumeFault> {
  const changed = assume(published, changes);
  if (!changed.ok) return changed;
  return ok(makeBook(changed.value, { length, published, assumed: changes, travels }));
}

/** @returns the rulebook of a checked scenario of ours at a length. */
export function makeRulebook(scenario: Scenario, length: Length = 'lesson'): Rulebook {
  return makeBook(scenario, { length, published: scenario, assumed: [], travels: false });
}

/** @returns the rulebook of a checked scenario that is not one of ours. */
export function makeForeignRulebook(scenario: Scenario, length: Length): Rulebook {
  return makeBook(scenario, { length, published: scenario, assumed: [], travels: true });
}

function makeBook(
  scenario: Scenario,
  { length, published, assumed, travels }: Pick<Rulebook, 'length' | 'published' | 'assumed' | 'travels'>,
): Rulebook {
  const leaders = scenario.leaders.map((leader) => leader.id);
  const weeks = scenario.rules.weeks[length];
  if (weeks === undefined) throw new Error(`${scenario.id} is not written for a ${length} game`);
  // Asked for only where a record is made or read: hashing the file takes longer than opening the title may.
  let hash: string | null = null;
  const [first, second] = scenario.sides;
  const leaderBy = byId('leader', scenario.leaders);
  const clauseBy = byId('clause', scenario.clauses);
  const pledgeBy = byId('pledge', scenario.pledges);
  const venueBy = byId('venue', scenario.venues);
  const measureBy = byId('measure', scenario.measures);
  const lockBy = byId('lock', scenario.locks);
  const offerBy = byId(
    'offer',
    (scenario.helpers ?? []).flatMap((helper) => helper.offers.map((offer) => ({ id: offer.id, helper, offer }))),
  );
  const groupsOf = new Map<LeaderId, readonly Moving[]>(
    scenario.leaders.map(({ id, homeGroups }) => [
      id,
      homeGroups.flatMap((group) => (group.moves === undefined ? [] : [{ ...group, moves: group.moves }])),
    ]),
  );
  const cardBy = byId('card', scenario.cards);
  const testBy = byId('home test', scenario.aftermath.tests);
  const options = new Map<string, Map<string, { readonly option: Option; readonly place: number }>>(
    scenario.clauses.map((clause) => [
      clause.id,
      new Map(clause.options.map((option, place) => [option.id, { option, place }])),
    ]),
  );
  const optionAt = (clause: string, option: string): { readonly option: Option; readonly place: number } => {
    const found = options.get(clause)?.get(option);
    if (found === undefined) throw new Error(`no option ${option} of ${clause} in ${scenario.id}`);
    return found;
  };
  const pairOf = new Map<LeaderId, Map<LeaderId, PairId>>(leaders.map((leader) => [leader, new Map()]));
  const members = new Map<PairId, readonly [LeaderId, LeaderId]>();
  for (const [i, a] of leaders.entries())
    for (const b of leaders.slice(i + 1)) {
      const id = `${a}-${b}` as PairId;
      pairOf.get(a)?.set(b, id);
      pairOf.get(b)?.set(a, id);
      members.set(id, [a, b]);
    }
  return {
    scenario,
    length,
    published,
    assumed,
    travels,
    get hash() {
      return (hash ??= scenarioHash(scenario));
    },
    weeks,
    leaders,
    sides: scenario.sides,
    clauses: scenario.clauses.map((clause) => clause.id),
    pairs: [...members.keys()],
    stance: makeStanceTable(scenario),
    leader: leaderBy.get,
    clause: clauseBy.get,
    option: (clause, option) => optionAt(clause, option).option,
    place: (clause, option) => optionAt(clause, option).place,
    pledge: pledgeBy.get,
    venue: venueBy.get,
    measure: measureBy.get,
    lock: lockBy.get,
    homeGroups: (leader) => groupsOf.get(leader) ?? [],
    offer: offerBy.get,
    hasOffer: offerBy.has,
    card: cardBy.get,
    test: testBy.get,
    pair(a, b) {
      const pair = pairOf.get(a)?.get(b);
      if (pair === undefined) throw new Error(`no pair of ${a} and ${b} in ${scenario.id}`);
      return pair;
    },
    membersOf(pair) {
      const both = members.get(pair);
      if (both === undefined) throw new Error(`no pair ${pair} in ${scenario.id}`);
      return both;
    },
    rivalOf: (leader) => (leader === first ? second : leader === second ? first : null),
    isSide: (leader) => leader === first || leader === second,
    hasLeader: leaderBy.has,
    hasOption: (clause, option) => options.get(clause)?.has(option) === true,
  };
}
