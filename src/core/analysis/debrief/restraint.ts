/** Restraint that was never offered: nobody commands violence here, so what was left unoffered is the thing to look back on. */
import type { State } from '../../model/play/state.ts';
import type { LeaderId, MeasureId, TruceKind } from '../../model/vocabulary.ts';
import type { Rulebook } from '../../rules/book/rulebook.ts';

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

/** What one leader never offered. */
export interface Omissions {
  readonly leader: LeaderId;
  readonly truces: readonly TruceKind[];
  readonly measures: readonly MeasureId[];
  /** Whom it pressed without ever easing the pressure. */
  readonly pressed: readonly LeaderId[];
}

/** @returns the same by leader, in leader order; a leader that left nothing unoffered is not in it. */
export function omissionsOf(book: Rulebook, restraint: readonly Restraint[]): readonly Omissions[] {
  return book.leaders.flatMap((leader): readonly Omissions[] => {
    const truces = restraint.flatMap((one) => (one.kind === 'truce' && one.by.includes(leader) ? [one.truce] : []));
    const measures = restraint.flatMap((one) =>
      one.kind === 'measure' && one.by.includes(leader) ? [one.measure] : [],
    );
    const pressed = restraint.flatMap((one) => (one.kind === 'ease' && one.by === leader ? [one.target] : []));
    return truces.length + measures.length + pressed.length === 0
      ? []
      : [{ leader, truces, measures, pressed: [...new Set(pressed)] }];
  });
}
