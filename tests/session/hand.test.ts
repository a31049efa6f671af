/** The package in hand: kept beside the game while it is written, laid down again where the game still stands there, and nowhere else. */
import { expect, test } from 'vitest';
import { keepHand, makeHand, parseHand } from '../../src/session/hand.ts';
import { openSession } from '../../src/session/openSession.ts';
import { FULL } from '../support/fullGame.ts';

const [side, other] = FULL.sides;
const terms = { people: 'P3', language: 'L2' } as never;
const [pledge] = FULL.scenario.pledges.map(({ id }) => id);
const pledges = pledge === undefined ? [] : [pledge];

/** A place beside one game. */
function shelf(text = '') {
  const kept: string[] = [];
  return {
    kept,
    handOf: () => Promise.resolve(text),
    keepHand: (_: string, hand: string) => {
      kept.push(hand);
      return Promise.resolve({ ok: true, value: null } as const);
    },
  };
}

test('a package is made into text and read again at its own step, with its pledges', () => {
  const text = makeHand(40, { terms, pledges });
  expect(parseHand(FULL, 40, text)).toEqual({ terms, pledges });
  expect(parseHand(FULL, 41, text)).toBeNull();
  expect(makeHand(40, { terms: {}, pledges: [] })).toBe('');
});

test('nonsense in its place is no package', () => {
  const known = { step: 1, terms: {}, pledges: [] };
  for (const text of [
    '',
    '7',
    'null',
    '{',
    JSON.stringify({ ...known, terms: { people: 'X9' } }),
    JSON.stringify({ ...known, terms: { nobody: 'P1' } }),
    JSON.stringify({ ...known, pledges: ['none'] }),
    JSON.stringify({ ...known, pledges: 'none' }),
  ])
    expect(parseHand(FULL, 1, text)).toBeNull();
});

test('what is written is kept at each stroke, and lies there again when the game is opened anew', async () => {
  const first = openSession(FULL, { seed: 'hand', seat: side });
  const place = shelf();
  keepHand(place, 'one', first);
  first.desk.write('people' as never, 'P3' as never);
  first.desk.bring(pledges);
  expect(place.kept).toHaveLength(2);
  const again = openSession(FULL, { seed: 'hand', seat: side });
  keepHand(shelf(place.kept.at(-1)), 'one', again);
  await Promise.resolve();
  expect(again.desk.now()).toMatchObject({ terms: { people: 'P3' }, pledges });
  first.desk.clear();
  expect(place.kept.at(-1)).toBe('');
});

test('where several persons share the device nothing of a hand is kept or found', async () => {
  const session = openSession(FULL, { seed: 'hand', seat: null, persons: [side, other] });
  session.sit();
  const place = shelf(makeHand(session.view().step, { terms, pledges }));
  keepHand(place, 'one', session);
  await Promise.resolve();
  session.desk.write('people' as never, 'P3' as never);
  expect(place.kept).toEqual([]);
  expect(session.desk.now().terms).toEqual({ people: 'P3' });
});
