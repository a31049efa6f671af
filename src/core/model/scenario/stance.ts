/** A stance chart as the scenario file says it: regions, their states from hard to soft, and the shifts between them. */
import type { CardId, Format, Level, OptionId, SignalName, StateName, Text, VenueId } from '../vocabulary.ts';

/** What a stance state or a group rests on: a dated card, or a marked assumption with its reason. */
export type Rests = { readonly card: CardId } | { readonly assumption: Text };

export interface Region {
  readonly start: StateName;
  /** Hard to soft; each names the whole set that it accepts. For `posture` the set is of levels, for `format` of formats, for `venue` of places. */
  readonly states: { readonly [state: StateName]: StanceState };
}

export interface StanceState {
  readonly name: Text;
  readonly accepts: readonly (OptionId | Level | Format | VenueId)[];
  readonly rests: Rests;
  readonly shifts: readonly Shift[];
}

/** One arrow of the chart. `on` names events, `x@here` for an event about this region's clause; `when` names signals that must all hold. */
export interface Shift {
  readonly on: readonly string[];
  readonly when: readonly SignalName[];
  readonly to: StateName;
}
