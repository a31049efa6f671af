/** What is decided about a text once all clauses are initialled: the phase, or what it has become. */
import type { Table } from '../../core/model/play/table.ts';

const PHASES = ['onTheTable', 'campaign', 'steps', 'breach'] as const;
export type Stage = (typeof PHASES)[number] | 'reopened' | 'claim';

/** @returns what is decided now, as its heading says it; null in any phase before or after. */
export function stageOf({ phase, aftermath }: Table): Stage | null {
  const now = PHASES.find((one) => one === phase);
  if (now === undefined) return null;
  if (aftermath?.lost?.isOpen === true) return 'reopened';
  return now === 'breach' && aftermath?.claim !== undefined ? 'claim' : now;
}
