/** The log as it reads best: within one step what was done stands before the figures and stances that it moved. */
import type { Event, Logged } from '../../model/play/event.ts';

const EFFECTS: readonly Event['type'][] = ['trackMoved', 'trustMoved', 'stanceShifted'];

/** @returns the entries in their order, the effects of each step after its deeds. */
export function causesFirst(log: readonly Logged[]): readonly Logged[] {
  const isEffect = (entry: Logged): boolean => EFFECTS.includes(entry.event.type);
  const steps = [...new Set(log.map((entry) => `${entry.week}:${entry.step}`))];
  return steps.flatMap((step) => {
    const ofStep = log.filter((entry) => `${entry.week}:${entry.step}` === step);
    return [...ofStep.filter((entry) => !isEffect(entry)), ...ofStep.filter(isEffect)];
  });
}
