/** The memo's parts that need no page: words counted as people count them, and what a seat itself refused. */
import { expect, test } from 'vitest';
import { ownRefusals } from '../../src/core/lesson/refusals.ts';
import { playOn, startLine, stateOf } from '../../src/core/replay/line.ts';
import { wordsIn } from '../../src/panels/memo/count.ts';
import { book, holdersWith } from '../support/theGame.ts';

test('words are counted as a person counts them, in every language of the game', () => {
  expect(wordsIn('')).toBe(0);
  expect(wordsIn(' – … ')).toBe(0);
  expect(wordsIn('A cease-fire, agreed in week 3.')).toBe(6);
  expect(wordsIn('L’accord n’a pas tenu')).toBe(4);
  expect(wordsIn('Пункт  лишився\nвідкритим: п’ять тижнів')).toBe(5);
});

test('a seat’s own refusals are each wording once, with every week in which it was declined; what stayed open stands first', () => {
  const end = stateOf(playOn(book, startLine(book, { seed: '10b', holders: holdersWith(null) }), () => false));
  let all = 0;
  for (const seat of book.leaders) {
    const own = ownRefusals(book, end, seat);
    all += own.length;
    expect(new Set(own.map(({ reason }) => `${reason.clause} ${reason.option}`)).size).toBe(own.length);
    expect(own.map(({ isOpen }) => isOpen)).toEqual(
      own.map(({ isOpen }) => isOpen).toSorted((a, b) => Number(b) - Number(a)),
    );
    for (const { reason, tabledBy, weeks, isOpen } of own) {
      expect(isOpen).toBe((end.table.draft[reason.clause] ?? null) === null);
      const declined = end.room.receipts.filter(
        ({ terms, answers }) =>
          terms[reason.clause] === reason.option &&
          answers[seat] !== undefined &&
          answers[seat].answer !== 'accept' &&
          answers[seat].reasons.some(({ clause }) => clause === reason.clause),
      );
      expect([...new Set(declined.map(({ week }) => week))]).toEqual(weeks);
      expect(new Set(declined.map(({ by }) => by))).toEqual(new Set(tabledBy));
    }
  }
  expect(all).toBeGreaterThan(0);
});
