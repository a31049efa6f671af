/** The steps by which a signed text is carried out, and the order that the sides put them in. */
import type { AftermathState } from '../../model/play/table.ts';
import type { View } from '../../model/play/view.ts';
import type { StepId } from '../../model/vocabulary.ts';
import { isInitialled } from '../state/predicate.ts';
import type { Rulebook } from '../book/rulebook.ts';

/** @returns the carrying-out steps that a text asks for, in the scenario's order. */
export function stepsInText(book: Rulebook, draft: View['table']['draft']): readonly StepId[] {
  const asks = (when: Rulebook['scenario']['aftermath']['steps'][number]['when']): boolean =>
    !('initialled' in when) || isInitialled({ table: { draft } as View['table'] }, when.initialled, when.in);
  return book.scenario.aftermath.steps.filter((step) => asks(step.when)).map((step) => step.id);
}

/** @returns the steps of a cycle (each waits for the next, the last for the first), or null where the order can be carried out. */
export function findCycle(order: AftermathState['order']): readonly StepId[] | null {
  const done = new Set<StepId>();
  const walk = (step: StepId, path: readonly StepId[]): readonly StepId[] | null => {
    const at = path.indexOf(step);
    if (at >= 0) return path.slice(at);
    if (done.has(step)) return null;
    for (const before of order[step] ?? []) {
      const cycle = walk(before, [...path, step]);
      if (cycle !== null) return cycle;
    }
    done.add(step);
    return null;
  };
  for (const step of Object.keys(order) as StepId[]) {
    const cycle = walk(step, []);
    if (cycle !== null) return cycle;
  }
  return null;
}
