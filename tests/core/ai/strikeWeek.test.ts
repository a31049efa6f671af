/** When a computer leader tables what: not in a week in which the other side was struck. */
import { expect, test } from 'vitest';
import type { Skill } from '../../../src/core/model/vocabulary.ts';
import { playOn, startLine, stateOf } from '../../../src/core/replay/line.ts';
import { book, holdersWith } from '../../support/theGame.ts';

/** @returns how many offers the struck side's rival made in strike weeks, and how many of them held more than the exchange. */
function offersToStruck(skill: Skill): { readonly all: number; readonly more: number } {
  const { clause: exchange } = book.scenario.rules.exchange;
  let all = 0;
  let more = 0;
  for (let game = 0; game < 40; game += 1) {
    const { log, room } = stateOf(
      playOn(book, startLine(book, { seed: `strike/${game}`, holders: holdersWith(null), skill }), () => false),
    );
    for (const { event, week } of log) {
      if (event.type !== 'struck') continue;
      const offers = room.receipts.filter(
        (receipt) => receipt.week === week && receipt.kind === 'proposal' && receipt.by === event.by,
      );
      all += offers.length;
      more += offers.filter(({ terms }) => Object.keys(terms).some((clause) => clause !== exchange)).length;
    }
  }
  return { all, more };
}

test('from the usual level on a leader offers a side that was struck this week the exchange, and keeps the rest', () => {
  for (const skill of ['practised', 'seasoned'] as const) {
    const { all, more } = offersToStruck(skill);
    expect(all).toBeGreaterThan(0);
    expect(more).toBe(0);
  }
});

test('a learning leader does not see that the week is a bad one for an offer', () => {
  expect(offersToStruck('learning').more).toBeGreaterThan(0);
});
