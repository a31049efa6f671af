/** What seats work with, as a scenario file says it: locks and their keys, pledges, the reported commitment, measures, venues. */
import type { Predicate } from './predicate.ts';
import type {
  CardId,
  ClauseId,
  KeyId,
  LeaderId,
  Level,
  MeasureId,
  OfferId,
  OptionId,
  PledgeId,
  Text,
  VenueId,
} from '../vocabulary.ts';

/** A legal or technical obstacle on an option. `barred`: not in these weeks; `key`: worked out by preparing; `anyKey`: one of several keys will do; `vote`: a side has to announce a vote; `helper`: a third party has to take part; `aftermath`: paid at ratification. */
export interface Lock {
  readonly id: string;
  readonly name: Text;
  readonly text: Text;
  readonly opens:
    | { readonly by: 'barred' }
    | { readonly by: 'key'; readonly key: KeyId }
    | { readonly by: 'anyKey'; readonly anyOf: readonly KeyId[] }
    | { readonly by: 'vote'; readonly of: LeaderId }
    | { readonly by: 'helper'; readonly offer: OfferId }
    | { readonly by: 'aftermath' };
  readonly card: CardId;
}
export interface Key {
  readonly id: KeyId;
  readonly name: Text;
  readonly text: Text;
  readonly card: CardId;
  /** How many `prepare` commands work it out. */
  readonly work: number;
  /** A key that puts something off is paid after signing: how much time a breach has meanwhile, and what is waited for. */
  readonly later?: { readonly strain: number; readonly text: Text };
}
export interface Pledge {
  readonly id: PledgeId;
  readonly by: LeaderId;
  readonly name: Text;
  readonly text: Text;
  readonly cost: number;
  /** Change of the pledger's own home. */
  readonly home: number;
  /** The side whose way out it opens. */
  readonly to: LeaderId;
  readonly card: CardId | null;
}
/** Something that one side reports as agreed and the other has not confirmed. */
export interface Commitment {
  readonly name: Text;
  readonly card: CardId;
  /** Sounding this leader on this clause brings it into the open. */
  readonly of: LeaderId;
  readonly clause: ClauseId;
  readonly option: OptionId;
  readonly confirmers: readonly [LeaderId, LeaderId];
}
export interface Measure {
  readonly id: MeasureId;
  readonly name: Text;
  readonly text: Text;
  readonly by: readonly LeaderId[];
  /** Where it was tried before, or is catalogued; not shown where absent. */
  readonly card?: CardId;
}
/** A condition of a host, put into words, and the card that it rests on. */
export interface HostAsk {
  /** The meetings for which it asks that. */
  readonly level: Level;
  readonly when: Predicate;
  readonly text: Text;
  readonly card: CardId;
}
export interface Venue {
  readonly id: VenueId;
  readonly name: Text;
  /** A side whose capital it is; null for a neutral host. */
  readonly capitalOf: LeaderId | null;
  readonly host: Text;
  /** Whether the host is a state party to the International Criminal Court. */
  readonly icc: boolean;
  /** What the host wants to see before it opens its doors; nothing where absent. */
  readonly asks?: readonly HostAsk[];
  /** Degrees east and north. */
  readonly at: readonly [number, number];
  readonly card: CardId | null;
}
