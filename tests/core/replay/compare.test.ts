/** Two lines side by side, and the timeline of one. */
import { expect, test } from 'vitest';
import { compareLines } from '../../../src/core/replay/compare.ts';
import { forkAt } from '../../../src/core/replay/fork.ts';
import { playOn, startLine, stateOf } from '../../../src/core/replay/line.ts';
import { timelineOf } from '../../../src/core/replay/timeline.ts';
import { logFor } from '../../../src/core/rules/state/view.ts';
import { differencesOf, sayParting } from '../../../src/words/sentences/compared.ts';
import { book, holdersWith } from '../../support/theGame.ts';

const never = (): boolean => false;
const [russia, ukraine] = book.sides;
const play = (seed: string) => playOn(book, startLine(book, { seed, holders: holdersWith(null) }), never);
const main = play('compare');

test('a line compared with itself does not part and differs in nothing', () => {
  const same = compareLines(book, main, main, 'open');
  expect(same).toMatchObject({ isOneStart: true, parting: null, clauses: [], stances: [], tracks: [], trust: [] });
  expect(differencesOf(book, same)).toEqual([]);
  expect(sayParting(book, same, ['A', 'B'])).toHaveLength(1);
});

test('a branch parts where it was forked, and says who took the seat', () => {
  const holders = { ...holdersWith(null), [ukraine]: 'passes' as const };
  const fork = playOn(book, forkAt(book, main, 40, holders), never);
  const compared = compareLines(book, main, fork, 'open');
  const { parting } = compared;
  expect(parting?.step).toBeLessThanOrEqual(40);
  expect(parting?.holders?.other[ukraine]).toBe('passes');
  const said = sayParting(book, compared, ['As it went', 'Ukraine only passes']);
  expect(said.length).toBeGreaterThanOrEqual(4);
  expect(said.join(' ')).toContain('Ukraine only passes');
});

test('everything that differs has its places on a scale, both within it', () => {
  const differences = differencesOf(book, compareLines(book, main, play('another deal'), 'open'));
  expect(new Set(differences.map(({ kind }) => kind)).size).toBeGreaterThan(2);
  for (const { what, scale } of differences)
    for (const place of [scale.one, scale.other]) {
      expect(place, what).toBeGreaterThanOrEqual(0);
      expect(place, what).toBeLessThan(scale.of === 'places' ? scale.most : scale.most + 1);
    }
  expect(differences.every(({ scale }) => scale.one !== scale.other)).toBe(true);
});

test('games of other deals share no step; their ends are compared all the same', () => {
  const other = play('another deal');
  const compared = compareLines(book, main, other, 'open');
  expect(compared).toMatchObject({ isOneStart: false, parting: null });
  expect(compared.tracks.length).toBeGreaterThan(0);
});

test('in a game that is still in play a seat compares only what it may know', () => {
  const started = startLine(book, { seed: 'compare', holders: holdersWith(russia) });
  const half = (step: number) => ({
    ...main,
    commands: main.commands.slice(0, step),
    states: main.states.slice(0, step + 1),
  });
  const compared = compareLines(
    book,
    { ...half(20), opening: started.opening },
    { ...half(60), opening: started.opening },
    russia,
  );
  expect(new Set(compared.stances.map(({ leader }) => leader)).size).toBeLessThanOrEqual(1);
  expect(compared.tracks.every(({ leader }) => leader === russia)).toBe(true);
});

test('the timeline has an entry a step and marks every offer, decline and shift of the log', () => {
  const steps = timelineOf(main, 'open');
  expect(steps).toHaveLength(main.commands.length + 1);
  const marks = steps.flatMap((step) => step.marks);
  const log = stateOf(main).log.map(({ event }) => event.type);
  for (const [kind, type] of [
    ['offer', 'proposed'],
    ['shift', 'stanceShifted'],
    ['initialled', 'initialled'],
  ] as const)
    expect(marks.filter((mark) => mark.kind === kind)).toHaveLength(log.filter((one) => one === type).length);
  expect(steps.map(({ week }) => week)).toEqual(main.states.map(({ table }) => table.week));
});

test('a seat’s timeline shows nothing that the seat could not know at that step', () => {
  for (const onlooker of [russia, 'public'] as const) {
    let before = 0;
    for (const { step, marks, command, by } of timelineOf(main, onlooker)) {
      const state = main.states[step];
      if (state === undefined) throw new Error(`step ${step}`);
      const known = new Set(
        logFor({ ...state, table: { ...state.table, phase: 'moves' } }, onlooker).map(({ event }) => event),
      );
      for (const { event } of marks) expect(known.has(event)).toBe(true);
      if (onlooker === 'public') expect(command).toBeNull();
      else if (command !== null && by !== onlooker) expect(main.states[step - 1]?.table.phase).toBe('talks');
      before += marks.length;
    }
    expect(before).toBeGreaterThan(5);
  }
});
