/** Restraint that was never offered: nobody commands violence here, so what was left unoffered is the thing to look back on. */
import type { State } from '../model/state.ts';
import type { LeaderId, MeasureId, TruceKind } from '../model/vocabulary.ts';
import type { Rulebook } from '../rules/rulebook.ts';

export type Restraint =
  /** No side, or only the others than `by`, offered this truce. */
  | { readonly kind: 'truce'; readonly truce: TruceKind; readonly by: readonly LeaderId[] }
  | { readonly kind: 'measure'; readonly measure: MeasureId; readonly by: readonly LeaderId[] }
  /** Pressure that was put on and never taken back. */
  | { readonly kind: 'ease'; readonly by: LeaderId; readonly target: LeaderId };

/** @returns every truce, measure and easing that a leader who had it never offered, in the scenario's order. */
export function neverOffered(book: Rulebook, state: State): readonly Restraint[] {
  const events = state.log.map((entry) => entry.event);
  const truces = book.scenario.truces.map(({ kind }): Restraint => {
    const by = book.sides.filter(
      (side) => !events.some((event) => event.type === 'truceOffered' && event.by === side && event.kind === kind),
    );
    return { kind: 'truce', truce: kind, by };
  });
  const measures = book.scenario.measures.map((measure): Restraint => {
    const by = measure.by.filter(
      (leader) =>
        !events.some((event) => event.type === 'stepOffered' && event.by === leader && event.measure === measure.id),
    );
    return { kind: 'measure', measure: measure.id, by };
  });
  const pressures = events.flatMap((event): readonly Restraint[] => {
    if (event.type !== 'pressed') return [];
    const eased = events.some(
      (later) => later.type === 'eased' && later.by === event.by && later.target === event.target,
    );
    return eased ? [] : [{ kind: 'ease', by: event.by, target: event.target }];
  });
  return [...truces, ...measures, ...pressures].filter(
    (restraint) => restraint.kind === 'ease' || restraint.by.length > 0,
  );
}
