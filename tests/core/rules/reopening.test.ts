/** Who pays where a counter narrows a clause that the answered text only widened: in the full game its author, in the lesson, whose old records keep their hashes, whom it answers. */
import { describe, expect, test } from 'vitest';
import type { State } from '../../../src/core/model/play/state.ts';
import { pairOf } from '../../../src/core/rules/state/view.ts';
import type { Rulebook } from '../../../src/core/rules/book/rulebook.ts';
import { afterFull, FULL, handOverFull, openFull } from '../../support/fullGame.ts';
import type { Plays } from '../../support/plays.ts';
import { after, allHandOver, BOOK, open } from '../../support/testGame.ts';

/** A carried-out exchange, P2, that Ukraine would widen or change and Russia narrows by a counter that Ukraine takes. */
function countered(begun: State, play: Plays['after'], asked: string): State {
  const talks: State = {
    ...begun,
    table: {
      ...begun.table,
      singleText: false,
      draft: { ...begun.table.draft, people: { option: 'P2', week: 1, by: [] } } as never,
      exchange: { option: 'P2' as never, week: 1 },
    },
  };
  return play(
    talks,
    { type: 'propose', by: 'ukraine', terms: { people: asked } },
    { type: 'answer', by: 'russia', answer: 'acceptIf', clause: 'people', option: 'P1' },
    { type: 'answer', by: 'ukraine', answer: 'accept' },
  );
}
const trustWithAmericans = (book: Rulebook, state: State, leader: string): number =>
  pairOf(book, state, leader as never, 'unitedStates' as never).trust;
const paid = (book: Rulebook, before: State, now: State, leader: string): number =>
  trustWithAmericans(book, now, leader) - trustWithAmericans(book, before, leader);

describe('a counter that narrows a clause', () => {
  const lesson = allHandOver(open('reopening'));
  const full = handOverFull(openFull('reopening'));

  test('is paid for by its author in the full game, whose data say so', () => {
    const now = countered(full, afterFull, 'P3');
    expect(now.table.draft['people' as never]).toMatchObject({ option: 'P1' });
    expect(paid(FULL, full, now, 'russia')).toBe(-1);
    expect(paid(FULL, full, now, 'ukraine')).toBe(0);
    expect(now.log.map(({ event }) => event)).toContainEqual({
      type: 'reopened',
      by: 'russia',
      clause: 'people',
      was: 'P2',
    });
  });

  test('is paid for by the leader that it answers in the lesson, as before', () => {
    const now = countered(lesson, after, 'P3');
    expect(BOOK.scenario.rules.counterPays).toBeUndefined();
    expect(paid(BOOK, lesson, now, 'russia')).toBe(0);
    expect(paid(BOOK, lesson, now, 'ukraine')).toBe(-1);
  });
});
