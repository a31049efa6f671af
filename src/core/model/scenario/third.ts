/** A part of a longer game with a pressure of its own, so that its weeks are not all the same. */
import type { Text, TruceKind } from '../vocabulary.ts';

/** Numbers that hold in these weeks in the place of the rules' own; what is absent stays as it is. */
export interface Pressure {
  /** Added to the felt cost of both sides in its first week. */
  readonly feltCost?: number;
  /** Way out of both sides in a week in which nothing was initialled and no truce holds. */
  readonly dryWeekWayOut?: number;
  /** What a truce of this kind takes off the felt cost of both sides when it begins. */
  readonly truce?: { readonly kind: TruceKind; readonly feltCost: number };
  /** Steps of the agenda that the whole table may prepare a week. */
  readonly agendaPerWeek?: number;
  /** Way out of ripe sides when the mediator sets a deadline. */
  readonly deadlineWayOut?: number;
  /** Capital of every seat a week. */
  readonly capital?: number;
}
export interface Third {
  readonly id: string;
  /** One word or two: it stands above its weeks. */
  readonly name: Text;
  /** What presses in these weeks, told when they begin. */
  readonly text: Text;
  /** Its first week and its last. */
  readonly from: number;
  readonly to: number;
  readonly pressure: Pressure;
}
