/** In whose hands a condition lies: who could bring it about, alone or together, and which steps of a road are the reader's own. */
import type { Predicate } from '../../model/scenario/predicate.ts';
import type { CommandType } from '../../model/command.ts';
import type { ClauseId, LeaderId, OptionId, SignalName } from '../../model/vocabulary.ts';
import type { Rulebook } from '../../rules/book/rulebook.ts';

/** Who could bring a condition about. */
export type Hands =
  /** Any one of these by itself. */
  | { readonly by: 'any'; readonly leaders: readonly LeaderId[] }
  /** All of these together. */
  | { readonly by: 'all'; readonly leaders: readonly LeaderId[] }
  /** It comes with the weeks, whatever anybody does. */
  | { readonly by: 'time' }
  /** It was dealt, or nothing in these weeks brings it about. */
  | { readonly by: 'nobody' };

/** What a condition is to one seat: its own act, one that needs others too, others' alone, or nobody's. */
export const SHARES = ['yours', 'shared', 'others', 'time', 'nobody'] as const;
export type Share = (typeof SHARES)[number];

/** @returns the parts of a signal that must all hold for `owner`, the leader whose chart asks, each with who could bring it about. */
export function handsOf(book: Rulebook, owner: LeaderId, signal: SignalName): readonly Hands[] {
  const asks = book.scenario.signals[signal];
  return asks === undefined ? [{ by: 'nobody' }] : partsOf(book, owner, asks);
}

function partsOf(book: Rulebook, owner: LeaderId, asks: Predicate): readonly Hands[] {
  if ('all' in asks) return asks.all.flatMap((part) => partsOf(book, owner, part));
  if ('signal' in asks) return handsOf(book, owner, asks.signal);
  // Any one part is enough, and what undoes a fact lies in the same hands as the fact.
  if ('any' in asks) return [anyOf(asks.any.flatMap((part) => partsOf(book, owner, part)))];
  if ('not' in asks) return [anyOf(partsOf(book, owner, asks.not))];
  return [leafHands(book, owner, asks)];
}

function anyOf(parts: readonly Hands[]): Hands {
  const alone = parts.flatMap((part) => (part.by === 'any' ? part.leaders : []));
  if (alone.length > 0) return { by: 'any', leaders: [...new Set(alone)] };
  return parts[0] ?? { by: 'nobody' };
}

type Leaf = Exclude<
  Predicate,
  | { readonly all: readonly Predicate[] }
  | { readonly any: readonly Predicate[] }
  | { readonly not: Predicate }
  | { readonly signal: SignalName }
>;

function leafHands(book: Rulebook, owner: LeaderId, asks: Leaf): Hands {
  const any = (leaders: readonly LeaderId[]): Hands =>
    leaders.length === 0 ? { by: 'nobody' } : { by: 'any', leaders };
  const all = (leaders: readonly LeaderId[]): Hands => ({ by: 'all', leaders });
  if ('own' in asks) {
    switch (asks.own) {
      case 'feltCost':
        return any(whoMay(book, 'press'));
      case 'wayOut':
        return any(whoMay(book, 'prepare'));
      case 'home':
        return any([owner]);
    }
  }
  if ('trust' in asks) return all(asks.trust);
  if ('agenda' in asks || 'key' in asks || 'incidentRule' in asks) return any(whoMay(book, 'prepare'));
  if ('week' in asks) return { by: 'time' };
  if ('initialled' in asks) return all(consentTo(book, asks.initialled, asks.in));
  if ('pledged' in asks) return any([...new Set(asks.pledged.map((pledge) => book.pledge(pledge).by))]);
  if ('commitment' in asks)
    return asks.commitment === 'confirmed'
      ? any(book.scenario.commitment.confirmers)
      : any(whoMay(book, 'sound').filter((leader) => leader !== book.scenario.commitment.of));
  if ('helped' in asks) return any(whoMay(book, 'askHelper'));
  if ('leftOpen' in asks) return any([asks.by]);
  if ('stepsBy' in asks) return all(asks.stepsBy);
  if ('met' in asks) return any(whoMay(book, 'invite'));
  if ('pledgesOfCost' in asks) return any([asks.by]);
  if ('dealt' in asks) return { by: 'nobody' };
  // A truce, a ceasefire, an exchange, a signature: nothing short of both sides.
  return all(book.sides);
}

function whoMay(book: Rulebook, type: CommandType): readonly LeaderId[] {
  return book.leaders.filter((leader) => book.leader(leader).may.includes(type));
}

/** @returns the leaders whose consent each of the options needs, whichever is taken. */
function consentTo(book: Rulebook, clause: ClauseId, options?: readonly OptionId[]): readonly LeaderId[] {
  const asked = book.clause(clause).options.filter(({ id }) => options === undefined || options.includes(id));
  return book.leaders.filter((leader) => asked.every(({ bound }) => bound.includes(leader)));
}

/** @returns what one part is to a seat; null is a watcher, to whom nothing is its own. */
export function shareOf(hands: Hands, seat: LeaderId | null): Share {
  if (hands.by === 'time' || hands.by === 'nobody') return hands.by;
  if (seat === null || !hands.leaders.includes(seat)) return 'others';
  return hands.by === 'any' || hands.leaders.length === 1 ? 'yours' : 'shared';
}

/** @returns what parts that must all hold are to a seat: its own only where every part is. */
export function shareOfAll(parts: readonly Hands[], seat: LeaderId | null): Share {
  const shares = parts.map((part) => shareOf(part, seat));
  const [first] = shares;
  if (first === undefined) return 'time';
  if (shares.includes('nobody')) return 'nobody';
  if (shares.every((share) => share === first)) return first;
  return shares.some((share) => share === 'yours' || share === 'shared') ? 'shared' : 'others';
}

/** @returns every leader that one of the parts names, in leader order. */
export function leadersIn(book: Rulebook, parts: readonly Hands[]): readonly LeaderId[] {
  const named = new Set(parts.flatMap((part) => ('leaders' in part ? part.leaders : [])));
  return book.leaders.filter((leader) => named.has(leader));
}
