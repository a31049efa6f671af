/** Whether what was sent waits for the other one of a pair: whoever sent it has not been refused, and is not done either. */
import type { Showing } from '../../session/showing.ts';

/** @returns whether the sheet of the pair lies open. */
export function waitsForPair({ desk }: Showing): boolean {
  const { sheet } = desk.now();
  return sheet?.kind === 'page' && sheet.page === 'pair';
}
