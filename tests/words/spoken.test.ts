/** What the computer leaders are heard to say: derived from what happened, varied, and never a change in play. */
import { expect, test } from 'vitest';
import { playOn, startLine, stateOf } from '../../src/core/replay/line.ts';
import { speakerOf, spokenIn, spokenOn } from '../../src/words/sentences/spoken.ts';
import { book, holdersWith } from '../support/theGame.ts';

const games = [0, 1, 2, 3, 4, 5].map((game) =>
  stateOf(playOn(book, startLine(book, { seed: `spoken/${game}`, holders: holdersWith(null) }), () => false)),
);
const spoken = games.flatMap(({ log }) => log.flatMap((entry) => spokenOn(book, entry) ?? []));

test('every leader is heard, in lines that leave no name open', () => {
  for (const leader of book.leaders)
    expect(games.some(({ log }) => log.some(({ event }) => speakerOf(book, event) === leader))).toBe(true);
  for (const line of spoken) expect(line).not.toMatch(/[{}]|^[a-z]|\s$/);
});

test('leaders do not repeat themselves all the time', () => {
  const accepts = games.flatMap(({ room }) =>
    room.receipts.flatMap((receipt) =>
      book.leaders.flatMap((leader) =>
        receipt.answers[leader]?.answer === 'accept' ? [spokenIn(book, receipt, leader)] : [],
      ),
    ),
  );
  expect(new Set(accepts).size).toBeGreaterThan(4);
});

test('a receipt lets a leader say what the log let it say', () => {
  for (const { log, room } of games) {
    const inLog = new Set(
      log.flatMap((entry) => (entry.event.type === 'answered' ? (spokenOn(book, entry) ?? []) : [])),
    );
    for (const receipt of room.receipts)
      for (const leader of book.leaders)
        if (receipt.answers[leader] !== undefined && receipt.by !== leader)
          expect(inLog).toContain(spokenIn(book, receipt, leader));
  }
});
