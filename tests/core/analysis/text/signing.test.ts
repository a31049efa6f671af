/** The text on the table explained: the figures, and the change that would carry it. */
import { expect, test } from 'vitest';
import { changeForOther, changeThatCarries, figuresOf, isCarried } from '../../../../src/core/analysis/text/signing.ts';
import type { Footing, Options } from '../../../../src/core/analysis/text/signing.ts';
import type { HomeGroupId, LeaderId, OptionId } from '../../../../src/core/model/vocabulary.ts';
import { shortOf, worthOf } from '../../../../src/core/rules/text/signing.ts';
import { seatOf } from '../../../../src/core/rules/state/view.ts';
import { FULL, openFull } from '../../../support/fullGame.ts';
import { BOOK, open, withSeat } from '../../../support/testGame.ts';

const [FIRST, SECOND] = BOOK.sides;
const anything = (): boolean => true;
const footing = (leader: LeaderId): Footing => ({
  leader,
  feltCost: BOOK.scenario.rules.start.feltCost[leader] ?? null,
  home: 6,
});
/** A text of the options at these places, the last place for a clause that has fewer. */
const textAt = (place: number): Options =>
  Object.fromEntries(
    BOOK.scenario.clauses.map((clause) => [
      clause.id,
      clause.options[Math.min(place, clause.options.length - 1)]?.id ?? null,
    ]),
  );

test('the figures say short exactly where the rules do', () => {
  for (const place of [0, 1, 2, 3, 4])
    for (const home of [2, 6]) {
      const text = textAt(place);
      const state = BOOK.sides.reduce((so, side) => withSeat(so, side, { home }), open());
      const short = BOOK.sides.filter(
        (side) =>
          !isCarried(figuresOf(BOOK, text, { leader: side, feltCost: state.seats[side]?.feltCost ?? null, home })),
      );
      expect(short).toEqual(shortOf(BOOK, state, text));
    }
});

test('the change that is suggested does carry the text, and is a change', () => {
  let found = 0;
  for (const place of [0, 1, 2, 3, 4])
    for (const sides of [[FIRST], [SECOND], [FIRST, SECOND]]) {
      const text = textAt(place);
      const change = changeThatCarries(BOOK, text, sides.map(footing), anything);
      if (change === null) continue;
      found += 1;
      expect(change.option).not.toBe(text[change.clause]);
      const changed = { ...text, [change.clause]: change.option };
      for (const side of sides) expect(isCarried(figuresOf(BOOK, changed, footing(side)))).toBe(true);
    }
  expect(found).toBeGreaterThan(0);
});

test('a change for the side that is short gives it more and is still signed by one’s own', () => {
  for (const [own, other] of [
    [FIRST, SECOND],
    [SECOND, FIRST],
  ] as const) {
    const text = textAt(own === FIRST ? 1 : 2);
    const change = changeForOther(BOOK, text, footing(own), other, anything);
    if (change === null) continue;
    const changed = { ...text, [change.clause]: change.option };
    expect(worthOf(BOOK, other, changed)).toBeGreaterThan(worthOf(BOOK, other, text));
    expect(isCarried(figuresOf(BOOK, changed, footing(own)))).toBe(true);
  }
});

test('so many groups at home against a side keep it from signing, each is named, and a change counts what they would make of it', () => {
  const russia = 'russia' as LeaderId;
  const { atHome, start } = FULL.scenario.rules;
  const best = Object.fromEntries(
    FULL.clauses.map((clause) => {
      const [first] = Object.entries(FULL.leader(russia).worth?.[clause]?.values ?? {}).sort(([, a], [, b]) => b - a);
      return [clause, (first?.[0] ?? null) as OptionId | null];
    }),
  );
  const stand = (standings: Readonly<Record<string, number>>): Footing => ({
    leader: russia,
    feltCost: start.feltCost[russia] ?? null,
    home: 8,
    groups: { ...seatOf(openFull(), russia).groups, ...standings },
  });
  const held = figuresOf(FULL, best, stand({ 'ru-security': 0, 'ru-goOn': atHome!.against }));
  expect(held.against).toEqual(['ru-security', 'ru-goOn']);
  expect([held.isHeldBack, isCarried(held)]).toEqual([true, false]);
  expect(isCarried(figuresOf(FULL, best, { ...stand({ 'ru-security': 0, 'ru-goOn': 0 }), hasVote: true }))).toBe(true);
  // One of the two is a step from coming back: an option that it welcomes carries the text, one that it refuses does not.
  const near = stand({ 'ru-security': 0, 'ru-goOn': atHome!.against });
  const change = changeThatCarries(FULL, best, [near], anything);
  const goOn = FULL.homeGroups(russia).find(({ moves }) => moves.id === ('ru-goOn' as HomeGroupId))!;
  if (change === null) throw new Error('nothing that it welcomes would bring it back');
  expect(goOn.moves.welcomes[change.clause]).toContain(change.option);
  expect(changeThatCarries(FULL, best, [stand({ 'ru-security': 0, 'ru-goOn': 0 })], anything)).toBeNull();
});

test('what nobody can take is not suggested', () => {
  expect(changeThatCarries(BOOK, textAt(0), [footing(SECOND)], () => false)).toBeNull();
});
