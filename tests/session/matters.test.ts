/** Which group of clauses lies open, on the board and in the panels alike. */
import { describe, expect, test } from 'vitest';
import { layout } from '../../src/board/layout/layout.ts';
import type { ClauseId, LeaderId, OptionId } from '../../src/core/model/vocabulary.ts';
import type { Logged } from '../../src/core/model/play/event.ts';
import { newGame } from '../../src/core/rules/start/newGame.ts';
import { viewFor } from '../../src/core/rules/state/view.ts';
import { makeDesk } from '../../src/session/desk.ts';
import { clauseOfStep, groupOpen, inGroups } from '../../src/session/matters.ts';
import { FULL } from '../support/fullGame.ts';
import { BOOK, open } from '../support/testGame.ts';

const VIEW = viewFor(FULL, newGame(FULL, { seed: 'groups', holders: {} }), 'ukraine' as LeaderId);
const openOn = (desk: ReturnType<typeof makeDesk>): string | undefined => groupOpen(FULL, VIEW, desk.now())?.id;

describe('of fourteen clauses in groups', () => {
  test('the group of the first clause in brackets lies open at first, and the board draws its rows alone', () => {
    const desk = makeDesk();
    const group = groupOpen(FULL, VIEW, desk.now());
    expect(group?.clauses).toContain(FULL.clauses[0]);
    const { marks } = layout(FULL, VIEW, desk.now(), { width: 620, height: 700 });
    const rows = marks.filter((mark) => mark.kind === 'clause').map(({ group: clause }) => clause);
    expect(rows).toEqual(group?.clauses);
  });

  test('the group that was turned to stays open when something else is looked at, with nothing marked in it', () => {
    const desk = makeDesk();
    desk.turn('people' as ClauseId);
    expect(openOn(desk)).toBe('humanitarian');
    expect(desk.now().focus).toBeNull();
    desk.look({ kind: 'leader', leader: 'russia' as LeaderId });
    expect(openOn(desk)).toBe('humanitarian');
  });

  test('a package in hand opens its own group where nothing was looked at', () => {
    const desk = makeDesk();
    desk.write('justice' as ClauseId, 'J1' as OptionId);
    expect(openOn(desk)).toBe('humanitarian');
  });

  test('a lesson has no groups', () => {
    expect(groupOpen(BOOK, viewFor(BOOK, open(), 'ukraine' as LeaderId), makeDesk().now())).toBeNull();
  });
});

describe('the table of a replay', () => {
  test('opens the group in which something happened, as far as the onlooker may know', () => {
    const log = [
      { step: 3, week: 1, event: { type: 'statedFirm', by: 'russia', clause: 'presence', goesBack: false } },
      { step: 3, week: 1, event: { type: 'initialled', by: 'ukraine', clause: 'people', option: 'P3' } },
    ] as unknown as readonly Logged[];
    expect(clauseOfStep(log, 4)).toBe('people');
    expect(clauseOfStep(log, 3)).toBeNull();
  });
});

describe('what belongs to clauses', () => {
  test('is told group by group, and what belongs to none comes last', () => {
    const told = inGroups(FULL, ['posture', ...FULL.clauses], String);
    expect(told.map(({ group }) => group?.id ?? null)).toEqual([
      ...(FULL.scenario.groups ?? []).map(({ id }) => id),
      null,
    ]);
    expect(told.at(-1)?.items).toEqual(['posture']);
    expect(told.flatMap(({ items }) => items)).toHaveLength(FULL.clauses.length + 1);
  });

  test('stands in its own order where there are no groups', () => {
    expect(inGroups(BOOK, BOOK.clauses, String)).toEqual([{ group: null, items: BOOK.clauses }]);
  });
});
