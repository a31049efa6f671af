/** A plan with the openings that it wants: by what the seed deals. */
import type { State } from '../../src/core/model/play/state.ts';
import type { LeaderId } from '../../src/core/model/vocabulary.ts';
import type { Plan } from './director.ts';

/** @returns whether a seed deals these softer lines and this reading of time. */
export const dealt =
  (soft: Readonly<Record<string, string>>, reading: string | null = null) =>
  ({ hidden }: State): boolean =>
    Object.entries(soft).every(([leader, clause]) => hidden.soft[leader as LeaderId] === clause) &&
    (reading === null || hidden.reading === reading);

export interface Byway {
  readonly plan: Plan;
  readonly games: number;
  /** Which openings the plan wants; all where absent. */
  readonly deal?: (opening: State) => boolean;
}
