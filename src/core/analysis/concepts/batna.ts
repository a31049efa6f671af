/** BATNA: a week in which a side's no-deal value, as it believed it, fell. Fisher and Ury, Getting to Yes, 1981. */
import { believedNoDeal } from '../../rules/text/signing.ts';
import { seatOf } from '../../rules/state/view.ts';
import { stateBefore } from '../turns/game.ts';
import type { Found, Play } from './moment.ts';

/**
 * The greatest fall between two steps; of equal ones, a side's whose no-deal value was in truth lower than it believed, then the first.
 * @returns null where none fell.
 */
export function findBatna({ book, game, end }: Play): Found | null {
  const reading = book.scenario.readings.find((one) => one.id === end.hidden.reading);
  let most: (Found & { readonly rank: number }) | null = null;
  for (let step = 0; step < game.commands.length; step += 1) {
    const [before, after] = [stateBefore(game, step), stateBefore(game, step + 1)];
    if (before.seats === after.seats) continue;
    for (const leader of book.sides) {
      const had = believedNoDeal(book, leader, seatOf(before, leader).feltCost);
      const has = believedNoDeal(book, leader, seatOf(after, leader).feltCost);
      const wrongBy = reading?.noDeal[leader] ?? 0;
      const rank = 2 * (had - has) + (wrongBy < 0 ? 1 : 0);
      if (had <= has || rank <= (most?.rank ?? 0)) continue;
      const shown = { code: 'noDealFell', leader, figures: [had, has], real: has + wrongBy } as const;
      most = { entry: { step, week: after.table.week }, shown, rank };
    }
  }
  return most;
}
