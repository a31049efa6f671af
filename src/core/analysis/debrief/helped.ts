/** What became of the third parties over a game: which took part, which declined and for want of what, which nobody asked. */
import type { State } from '../../model/play/state.ts';
import type { LeaderId, OfferId } from '../../model/vocabulary.ts';
import type { Rulebook } from '../../rules/book/rulebook.ts';

export interface Helped {
  readonly came: readonly { readonly offer: OfferId; readonly by: LeaderId; readonly week: number }[];
  /** Requests that were declined; `lacks`: by place in what the offer asks for. */
  readonly declined: readonly {
    readonly offer: OfferId;
    readonly by: LeaderId;
    readonly week: number;
    readonly lacks: readonly number[];
  }[];
  /** Asked by one side alone where both had to ask. */
  readonly alone: readonly OfferId[];
  readonly never: readonly OfferId[];
}

/** @returns it from the whole log, in the order in which it happened; null where a scenario has no helpers. For after the end. */
export function helped({ scenario }: Rulebook, end: State): Helped | null {
  if (scenario.helpers === undefined) return null;
  const came: Helped['came'][number][] = [];
  const declined: Helped['declined'][number][] = [];
  const asked = new Set<OfferId>();
  for (const { event, week } of end.log) {
    if (event.type === 'helperAsked') asked.add(event.offer);
    if (event.type === 'helperCame') came.push({ offer: event.offer, by: event.by, week });
    if (event.type === 'helperDeclined') declined.push({ offer: event.offer, by: event.by, week, lacks: event.lacks });
  }
  const isTold = (offer: OfferId): boolean => [...came, ...declined].some((one) => one.offer === offer);
  return {
    came,
    declined,
    alone: [...asked].filter((offer) => !isTold(offer)),
    never: scenario.helpers.flatMap(({ offers }) => offers.map(({ id }) => id)).filter((offer) => !asked.has(offer)),
  };
}
