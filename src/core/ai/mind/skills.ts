/** Three levels of a computer leader: how far it looks ahead and how it reads the others. None of them sees more than its own view. */
import type { Skill } from '../../model/vocabulary.ts';

export interface Reading {
  /** Whether it infers from what was said in public that a condition of another's stance is now met; else it goes by what was shown alone. */
  readonly infers: boolean;
  /** Whether a red line that it was told stays in mind after the week, until something that it hung on has changed. */
  readonly remembers: boolean;
  /** How far along another's road to an option it works: not at all, its next step, or every step. */
  readonly roads: 'none' | 'next' | 'whole';
  /** Clauses that it links in one package, at most. */
  readonly links: number;
  /** Whether it plays for the lines of its own mandate, and for its secret, by all that leads there. */
  readonly aims: boolean;
  /** How much of the scenario's noise disturbs its scores, in per cent. */
  readonly noise: number;
}

export const READS: Readonly<Record<Skill, Reading>> = {
  learning: { infers: false, remembers: false, roads: 'none', links: 1, aims: false, noise: 200 },
  practised: { infers: true, remembers: false, roads: 'next', links: 3, aims: false, noise: 100 },
  seasoned: { infers: true, remembers: true, roads: 'whole', links: 3, aims: true, noise: 34 },
};
