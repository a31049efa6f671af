/** The prices on the buttons of moves: no move behind a button is dearer than the button says. */
import { expect, test } from 'vitest';
import { priceOf } from '../../src/core/rules/moves/price.ts';
import { kindsOf } from '../../src/panels/moves/kinds.ts';
import { judgedOf, pricesOf } from '../../src/panels/moves/prices.ts';
import { openSession } from '../../src/session/openSession.ts';
import { BOOK } from '../support/testGame.ts';

test.each(BOOK.leaders)('the buttons of %s name the whole range of what can be sealed behind them', (by) => {
  const session = openSession(BOOK, { seed: 'prices', seat: by });
  const { table } = session.view();
  const ranges = kindsOf(BOOK, by, false).map((kind) => {
    const judged = judgedOf(session, by, kind);
    const prices = pricesOf(BOOK, table, judged, []);
    for (const { command, refusal } of judged) {
      if (refusal !== null && refusal.code !== 'noCapital') continue;
      expect(priceOf(BOOK, table, command)).toBeGreaterThanOrEqual(prices?.least ?? Number.POSITIVE_INFINITY);
      expect(priceOf(BOOK, table, command)).toBeLessThanOrEqual(prices?.most ?? -1);
    }
    return prices;
  });
  // A mediator’s single text costs more than a date: its button is not priced by the cheapest alone.
  if (BOOK.leader(by).may.includes('mediate'))
    expect(ranges.some((prices) => prices !== null && prices.most > prices.least)).toBe(true);
});
