/** Mediator leverage: the mediator's move or text that left most steps fewer. Touval and Zartman, 1985; Bercovitch. */
import type { Weighed } from '../turns/decisions.ts';
import { GOALS } from '../turns/distance.ts';
import type { Found, Play } from './moment.ts';

/** @returns the mediator's decision that brought the table nearest to a rung; null where none brought it nearer. */
export function findLeverage({ book, weighed }: Play): Found | null {
  const { mediator } = book.scenario;
  let most: { readonly one: Weighed; readonly nearer: number } | null = null;
  for (const one of weighed) {
    const { decision } = one;
    const by = decision.code === 'move' ? decision.command.by : decision.code === 'initialled' ? decision.by : null;
    const nearer = Math.max(...GOALS.map((goal) => one.otherwise[goal] - one.as[goal]));
    if (by === mediator && nearer > (most?.nearer ?? 0)) most = { one, nearer };
  }
  if (most === null) return null;
  const { entry, decision } = most.one;
  if (decision.code === 'move')
    return { entry, shown: { code: 'mediatorMove', leader: mediator, command: decision.command } };
  if (decision.code !== 'initialled') return null;
  const [clause] = decision.clauses;
  return clause === undefined ? null : { entry, shown: { code: 'mediatorText', leader: mediator, clause } };
}
