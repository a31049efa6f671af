/** A leader as the scenario file says it: office, interests, mandate, secrets, home and its chart. */
import type { ByRegion, CardId, ClauseId, LeaderId, OptionId, PledgeId, Text, WayId } from '../vocabulary.ts';
import type { Command } from '../command.ts';
import type { ChartEvent } from '../chartEvent.ts';
import type { Predicate } from './predicate.ts';
import type { HomeGroup } from './home.ts';
import type { Speech } from './speech.ts';
import type { Region } from './stance.ts';

export interface Leader {
  readonly id: LeaderId;
  /** `Russia`, `Coalition`: how the board names the seat. */
  readonly name: Text;
  /** `Government of the Russian Federation`. */
  readonly office: Text;
  /** `President Vladimir Putin`: the name beside the office. */
  readonly person: Text;
  readonly role: 'party' | 'convener' | 'coalition';
  /** One letter, unique in the scenario, and a pattern, so that colour is never alone. */
  readonly letter: string;
  readonly pattern: 'diagonal' | 'dots' | 'upright' | 'cross';
  /** Name of the colour token: `seat-russia`. */
  readonly colour: string;
  /** Which commands this seat has at all. */
  readonly may: readonly Command['type'][];
  /** True where an arrest warrant would have to be answered by a host that is a party to the court. */
  readonly warrant: boolean;
  readonly brief: Text;
  /** The brief in short sentences of common words, one sentence or two a line; none where absent. */
  readonly easyBrief?: readonly Text[];
  readonly interests: readonly Text[];
  /** Three public lines that the seat plays for. */
  readonly mandate: readonly MandateLine[];
  /** One of these is dealt. */
  readonly secrets: readonly Secret[];
  /** The public red lines, one of which is dealt softer than it sounds; empty where none is. */
  readonly softLines: readonly ClauseId[];
  /** What a call to partners brings; null where the seat has no such command. */
  readonly partners: Partners | null;
  readonly homeName: Text;
  /** The groups at home, and which option of which clause each would not take. */
  readonly homeGroups: readonly HomeGroup[];
  /** Events of the chart that this leader leaves unanswered everywhere. */
  readonly ignores: readonly ChartEvent[];
  readonly stance: ByRegion<Region>;
  /** Whole points per clause and option; only the two sides have them. Weights sum to 100, values run 0 to 10. */
  readonly worth: {
    readonly [clause: ClauseId]: { readonly weight: number; readonly values: { readonly [option: OptionId]: number } };
  } | null;
  /** What the computer lets this leader say, as templates; shown as simulated, never as said. */
  readonly speech: Speech;
  /** The way in which the computer negotiates for this leader. */
  readonly way: WayId;
  /** Leanings of the computer player beside those of its way: whole numbers by name (rules, section 11; assumptions all). */
  readonly style: { readonly [lean: string]: number };
  /** Lowest acceptable share of own worth per clause, by weeks left; only the sides. */
  readonly aspiration: readonly number[];
}

export interface MandateLine {
  readonly text: Text;
  readonly card: CardId;
  readonly kept: Predicate;
  readonly inPart: Predicate | null;
}

export interface Secret {
  readonly id: string;
  readonly name: Text;
  readonly text: Text;
  readonly met: Predicate;
}

export type Partners =
  | { readonly brings: 'discount'; readonly pledges: readonly PledgeId[]; readonly by: number }
  | { readonly brings: 'relief'; readonly feltCost: number; readonly trustWith: LeaderId; readonly trust: number };
