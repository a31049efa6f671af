/** The memo's parts that need no page: words counted as people count them, and what a seat itself refused. */
import { expect, test } from 'vitest';
import { ownRefusals } from '../../src/core/lesson/refusals.ts';
import { playOn, startLine, stateOf } from '../../src/core/replay/line.ts';
import { memoDesk } from '../../src/panels/memo/context.ts';
import { wordsIn } from '../../src/panels/memo/count.ts';
import { memoryStore } from '../../src/store/store.ts';
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

test('a memo that the browser has no room for is not called kept, and the newest text is', async () => {
  const store = await memoryStore();
  const kept: string[] = [];
  let isFull = true;
  const desk = memoDesk(
    {
      ...store,
      kind: 'browser',
      keepMemo: async (_, memo) => {
        if (isFull) return { ok: false, fault: { code: 'full' } };
        kept.push(memo);
        return { ok: true, value: null };
      },
    },
    'one',
  );
  const told = (memo: string): Promise<boolean> => new Promise((hear) => desk.keep(memo, hear));
  expect(await told('Nobody could')).toBe(false);
  isFull = false;
  desk.keep('Nobody could take', () => expect.unreachable('a newer text is on its way'));
  expect(await told('Nobody could take it.')).toBe(true);
  expect(kept.at(-1)).toBe('Nobody could take it.');
});
