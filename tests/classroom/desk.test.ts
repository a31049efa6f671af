/** What lies on the teacher's page: kept as text, read back, and never trusted. */
import { expect, test } from 'vitest';
import { EMPTY_DESK, makeDesk, parseDesk, secondsOf, setClock, toggleClock } from '../../src/classroom/desk.ts';
import { bellAt } from '../../src/classroom/setup.tsx';

test('a desk is read back as it was; a broken or a huge text is an empty one', () => {
  const desk = {
    link: '#class=a',
    begun: 1000,
    paused: null,
    entries: [{ code: 'ABCD' }, { code: 'ABCD', record: '1.a.b', nickname: 'Team 3' }],
    answers: ['1-21321-30213-07'],
  };
  expect(parseDesk(makeDesk(desk))).toEqual(desk);
  for (const text of [
    null,
    '',
    '{',
    '[]',
    '{"codes":1}',
    '{"entries":[{"code":1}]}',
    `{"x":"${'y'.repeat(1_100_000)}"}`,
  ])
    expect(parseDesk(text)).toEqual(EMPTY_DESK);
});

test('the clock stands still while it is paused, and goes on from there', () => {
  const begun = toggleClock(EMPTY_DESK, 10_000);
  expect(secondsOf(begun, 70_000)).toBe(60);
  const paused = toggleClock(begun, 70_000);
  expect(secondsOf(paused, 500_000)).toBe(60);
  const on = toggleClock(paused, 500_000);
  expect(secondsOf(on, 510_000)).toBe(70);
  expect(secondsOf(setClock(on, 480, 510_000), 511_000)).toBe(481);
  expect(secondsOf(setClock(paused, 480, 900_000), 950_000)).toBe(480);
});

test('the bell is the next time that a clock shows the hour', () => {
  const now = new Date(2026, 10, 27, 10, 30);
  expect(bellAt('', now)).toBeNull();
  expect(bellAt('11:15', now)).toBe(new Date(2026, 10, 27, 11, 15).getTime() / 60_000);
  expect(bellAt('09:15', now)).toBe(new Date(2026, 10, 28, 9, 15).getTime() / 60_000);
});

test('a desk from before games were kept has its codes still', () => {
  const old = '{"link":"#class=a","begun":null,"paused":null,"codes":["ABCD-EFGH-JKMN","ABCD-EFGH-JKMN"]}';
  expect(parseDesk(old)).toEqual({
    ...EMPTY_DESK,
    link: '#class=a',
    entries: [{ code: 'ABCD-EFGH-JKMN' }, { code: 'ABCD-EFGH-JKMN' }],
  });
  expect(parseDesk('{"link":null,"begun":null,"paused":null,"codes":[7]}')).toEqual(EMPTY_DESK);
});
