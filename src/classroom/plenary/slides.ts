/** The steps of a debrief, their minutes in both forms, and the slides of each. */

/** Within one lesson, and with a lesson to itself: the minutes of the second are those that the evidence gives (src/classroom/README.md). */
export const STEPS = [
  { id: 'role', short: 2, long: 5 },
  { id: 'chart', short: 3, long: 10 },
  { id: 'hand', short: 3, long: 10 },
  { id: 'turn', short: 3, long: 10 },
  { id: 'concepts', short: 2, long: 5 },
  { id: 'leftOut', short: 2, long: 5 },
  { id: 'memo', short: 0, long: 0 },
] as const;
export const FORMS = ['short', 'long'] as const;
export type Form = (typeof FORMS)[number];
export type StepId = (typeof STEPS)[number]['id'];

/** In order; a step has one slide or two. */
export const SLIDES = [
  { id: 'role', step: 'role' },
  { id: 'rungs', step: 'chart' },
  { id: 'partings', step: 'chart' },
  { id: 'secrets', step: 'hand' },
  { id: 'noDeal', step: 'hand' },
  { id: 'turn', step: 'turn' },
  { id: 'concepts', step: 'concepts' },
  { id: 'missing', step: 'leftOut' },
  { id: 'reality', step: 'leftOut' },
  { id: 'memo', step: 'memo' },
] as const satisfies readonly { readonly id: string; readonly step: StepId }[];
export type SlideId = (typeof SLIDES)[number]['id'];

/** @returns the minutes of a form in all. */
export function minutesIn(form: Form): number {
  return STEPS.reduce((sum, step) => sum + step[form], 0);
}
