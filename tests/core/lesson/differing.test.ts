/** Who differs in a class, on which clauses its texts part, and which concepts its games show. */
import { describe, expect, test } from 'vitest';
import { conceptsIn } from '../../../src/core/analysis/concepts/concepts.ts';
import { weighedIn } from '../../../src/core/analysis/turns/decisions.ts';
import { classConcepts, conceptsByCode } from '../../../src/core/lesson/classConcepts.ts';
import type { ClassGame } from '../../../src/core/lesson/differing.ts';
import { clausesApart, differingBySeat } from '../../../src/core/lesson/differing.ts';
import type { Kind } from '../../../src/core/model/vocabulary.ts';
import { playOn, startLine } from '../../../src/core/replay/line.ts';
import { book, holdersWith } from '../../support/theGame.ts';

const [first, second] = book.sides;
const clause = book.clauses[0] ?? ('' as never);
const [one, other] = book.clause(clause).options.map(({ id }) => id);
if (one === undefined || other === undefined) throw new Error('two options');

const game = (
  number: number,
  seat: typeof first | null,
  kind: Kind,
  text: ClassGame['told']['text'] = {},
): ClassGame => ({
  number,
  told: { seat, kind, text, readsRight: 0 },
});

describe('who differs from the others of the seat', () => {
  test('another rung comes before another text, and whoever is as most are is not named', () => {
    const games = [
      game(1, first, 'exchange', { [clause]: one }),
      game(2, first, 'exchange', { [clause]: one }),
      game(3, first, 'exchange', { [clause]: other }),
      game(4, first, 'ceasefire', { [clause]: one }),
      game(5, second, 'talking'),
    ];
    const [seat, lone] = differingBySeat(book, games);
    expect(seat).toEqual({
      seat: first,
      games: 4,
      most: 2,
      differing: [
        { number: 4, rung: 4, isOtherRung: true, clauses: [] },
        { number: 3, rung: 2, isOtherRung: false, clauses: [clause] },
      ],
    });
    expect(lone).toEqual({ seat: second, games: 1, most: null, differing: [] });
  });
  test('two endings that are as frequent make nobody the one who differs; brackets count as a wording; who watched is a seat', () => {
    const games = [game(1, null, 'exchange', { [clause]: one }), game(2, null, 'talking'), game(3, null, 'brokenOff')];
    expect(differingBySeat(book, games)).toEqual([
      { seat: null, games: 3, most: null, differing: [{ number: 1, rung: 2, isOtherRung: false, clauses: [clause] }] },
    ]);
  });
});

test('clauses on which all texts are alike are not told; of the others the most divided comes first', () => {
  const later = book.clauses[1] ?? clause;
  const option = book.clause(later).options[0]?.id ?? one;
  const games = [
    game(1, first, 'talking', { [clause]: one, [later]: option }),
    game(2, first, 'talking', { [clause]: one }),
    game(3, second, 'talking', { [clause]: one, [later]: option }),
    game(4, second, 'talking', { [clause]: other, [later]: option }),
    game(5, second, 'talking', { [clause]: other, [later]: option }),
  ];
  expect(clausesApart(book, games)).toEqual([
    {
      clause,
      wordings: [
        { option: one, games: [1, 2, 3] },
        { option: other, games: [4, 5] },
      ],
    },
    {
      clause: later,
      wordings: [
        { option, games: [1, 3, 4, 5] },
        { option: null, games: [2] },
      ],
    },
  ]);
  expect(clausesApart(book, games.slice(0, 1))).toEqual([]);
});

test('a moment is told of the class only where two games share it; every concept knows its games and weeks', () => {
  const shown = ['10b', '10b', 'a/1'].map((seed, at) => {
    const line = playOn(book, startLine(book, { seed, holders: holdersWith(null) }), () => false);
    return { number: at + 1, seat: first, moments: conceptsIn(book, line, weighedIn(book, line), first) };
  });
  const alone = classConcepts(shown.slice(0, 1));
  expect(alone.length).toBeGreaterThan(3);
  expect(alone.filter(({ shared }) => shared !== null)).toEqual([]);
  const all = classConcepts(shown);
  for (const { concept, games, own, weeks, shared } of all) {
    expect(games).toEqual(
      shown.filter(({ moments }) => moments.some((moment) => moment.concept === concept)).map(({ number }) => number),
    );
    expect(own).toBeLessThanOrEqual(games.length);
    expect(weeks.length).toBeGreaterThan(0);
    // The first two games are one and the same.
    if (games.includes(1)) expect(shared?.games.slice(0, 2)).toEqual([1, 2]);
  }
  expect(all.map(({ own }) => own)).toEqual(all.map(({ own }) => own).toSorted((a, b) => b - a));
});

test('codes alone suggest what to speak about, and no more', () => {
  expect(conceptsByCode(7, [])).toEqual([]);
  const games = [
    game(1, first, 'broken', { [clause]: one }),
    game(2, first, 'talking'),
    game(3, first, 'limitedTruce'),
  ];
  const found = conceptsByCode(7, games);
  expect(found.find(({ sign }) => sign === 'brokenAfter')).toEqual({
    concept: 'commitment',
    sign: 'brokenAfter',
    games: [1],
  });
  expect(found.find(({ sign }) => sign === 'heldOpen')?.games).toEqual([1, 2, 3]);
  expect(found[0]?.sign).toBe('heldOpen');
});
