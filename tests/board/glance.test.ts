/** What is seen at a glance: how near the sides are on each clause, and what has changed since last week began. */
import { expect, test } from 'vitest';
import { nearOn } from '../../src/core/analysis/stance/near.ts';
import { changesSince } from '../../src/core/analysis/stance/since.ts';
import { standsOn } from '../../src/core/analysis/stance/stands.ts';
import type { State } from '../../src/core/model/play/state.ts';
import type { ClauseId, OptionId } from '../../src/core/model/vocabulary.ts';
import { sendOn, startLine } from '../../src/core/replay/line.ts';
import { viewFor } from '../../src/core/rules/state/view.ts';
import { layout } from '../../src/board/layout/layout.ts';
import type { Layout } from '../../src/board/layout/mark.ts';
import { earlierOn } from '../../src/session/earlier.ts';
import type { DeskState } from '../../src/session/desk.ts';
import { golden } from '../support/standing.ts';
import { BOOK, open, randomGame, withTable } from '../support/testGame.ts';

const [FIRST, SECOND] = BOOK.sides;
const EMPTY: DeskState = { focus: null, read: null, terms: {}, pledges: [], sheet: null, family: null, asked: '' };
const clauses: readonly ClauseId[] = BOOK.clauses;

/** A played game, and the board of a seat at each of its steps. */
const LINE = (() => {
  const { seed, commands } = golden('holding');
  let line = startLine(BOOK, {
    seed,
    holders: Object.fromEntries(BOOK.leaders.map((one) => [one, 'computer'])),
    reading: null,
  });
  for (const command of commands) {
    const next = sendOn(BOOK, line, command);
    if (next.ok) line = next.value;
  }
  return line;
})();
function boardAt(step: number, width = 985, height = 620): Layout {
  const state = LINE.states[step] as State;
  const earlier = earlierOn(BOOK, LINE, step, SECOND);
  return layout(BOOK, viewFor(BOOK, state, SECOND), EMPTY, { width, height, earlier });
}
const dots = (board: Layout, id: string): number =>
  board.still
    .find((ground) => ground.id === id)
    ?.figures.filter((figure) => figure.draw === 'disc' && figure.fill === 'hand').length ?? 0;

test('sides that could take the same are near by what they share; others by the fewest steps between them', () => {
  const seen = { shared: 0, apart: 0 };
  for (const seed of ['a', 'b', 'c'])
    randomGame(seed, (_before, _command, after) => {
      for (const seat of [FIRST, SECOND]) {
        const view = viewFor(BOOK, after, seat);
        for (const clause of clauses) {
          const near = nearOn(BOOK, view, clause);
          if (near === null || near.is === 'none') continue;
          seen[near.is] += 1;
          const takes = standsOn(BOOK, view, clause)
            .filter(({ leader }) => BOOK.isSide(leader))
            .map((stands) => stands.takes);
          const order = BOOK.clause(clause).options.map(({ id }) => id);
          if (near.is === 'shared')
            expect(near.options).toEqual(order.filter((option) => takes.every((taken) => taken.includes(option))));
          else {
            const steps = order.flatMap((a, i) =>
              order.flatMap((b, j) => (takes[0]?.includes(a) && takes[1]?.includes(b) ? [Math.abs(i - j)] : [])),
            );
            expect(near.steps).toBe(Math.min(...steps));
            expect(near.steps).toBeGreaterThan(0);
          }
        }
      }
    });
  expect(seen.shared).toBeGreaterThan(0);
  expect(seen.apart).toBeGreaterThan(0);
});

test('a clause says how near the sides are, and an initialled one no longer does', () => {
  const state = open();
  const [clause] = clauses as [ClauseId];
  const label = (of: State): string =>
    layout(BOOK, viewFor(BOOK, of, SECOND), EMPTY, { width: 985, height: 620 }).marks.find(
      ({ id }) => id === `clause:${clause}`,
    )?.label ?? '';
  expect(label(state)).toMatch(/Both sides could take P1 and P2, as far as is known\./);
  const option = BOOK.clause(clause).options[0]?.id as OptionId;
  const inked = withTable(state, { draft: { ...state.table.draft, [clause]: { option, week: 1, by: BOOK.sides } } });
  expect(label(inked)).not.toMatch(/as far as is known/);
});

test('at the opening nothing has changed, and no board marks anything without an earlier one', () => {
  expect(earlierOn(BOOK, LINE, 0, SECOND)).toBe(null);
  for (const clause of clauses) expect(dots(boardAt(0), `row:${clause}`)).toBe(0);
});

test('what changed since last week began is marked at its row, with a tab in dashes where it stood, and said in words', () => {
  let found = 0;
  LINE.states.forEach((state, step) => {
    const earlier = earlierOn(BOOK, LINE, step, SECOND);
    if (earlier === null || step % 7 !== 0) return;
    expect(earlier.week).toBe(Math.max(1, state.table.week - 1));
    const view = viewFor(BOOK, state, SECOND);
    const { clauses: changed, seats } = changesSince(BOOK, earlier.view, view);
    const board = boardAt(step);
    for (const clause of clauses) {
      const change = changed.find((one) => one.clause === clause);
      expect(dots(board, `row:${clause}`)).toBe(change === undefined ? 0 : 1);
      const label = board.marks.find(({ id }) => id === `clause:${clause}`)?.label ?? '';
      expect(label.includes('Since week')).toBe(change !== undefined);
      const dashed = board.still
        .find(({ id }) => id === `row:${clause}`)
        ?.figures.filter((figure) => figure.draw === 'box' && figure.dash !== undefined);
      expect(dashed).toHaveLength(change?.moved.length ?? 0);
      for (const { leader, from, to } of change?.moved ?? []) {
        found += 1;
        expect(label).toContain(`${BOOK.leader(leader).name.en} ${from} to ${to}`);
        expect(board.pieces.find(({ id }) => id === `tab:${clause}:${leader}`)?.stands).toBe(to);
      }
    }
    for (const leader of BOOK.leaders) {
      const hasChanged = seats.some((seat) => seat.leader === leader);
      expect(board.marks.find(({ id }) => id === `seat:${leader}`)?.label.includes('Since week')).toBe(hasChanged);
    }
  });
  expect(found).toBeGreaterThan(0);
});

test('an option barred between two that are taken says so', () => {
  let found = 0;
  for (const state of LINE.states.filter((_, step) => step % 11 === 0)) {
    const view = viewFor(BOOK, state, SECOND);
    for (const mark of layout(BOOK, view, EMPTY, { width: 985, height: 620 }).marks) {
      if (!mark.label.includes('on both sides of this one')) continue;
      found += 1;
      const [, clause, option] = mark.id.split(':') as [string, ClauseId, OptionId];
      const order = BOOK.clause(clause).options.map(({ id }) => id);
      const gapped = standsOn(BOOK, view, clause).some(
        ({ bars, takes }) =>
          bars.includes(option) &&
          takes.some((one) => order.indexOf(one) < order.indexOf(option)) &&
          takes.some((one) => order.indexOf(one) > order.indexOf(option)),
      );
      expect(gapped).toBe(true);
    }
  }
  expect(found).toBeGreaterThan(0);
});

test('while a text is to be answered the strip reads one of its clauses, whatever was looked at before', () => {
  const step = LINE.states.findIndex(({ table, room }) => table.phase === 'answers' && room.proposal !== null);
  const state = LINE.states[step] as State;
  const tabled = Object.keys(state.room.proposal?.terms ?? {});
  const other = clauses.find((clause) => !tabled.includes(clause)) as ClauseId;
  const desk: DeskState = { ...EMPTY, focus: { kind: 'clause', clause: other, option: null } };
  const { still } = layout(BOOK, viewFor(BOOK, state, SECOND), desk, { width: 985, height: 620 });
  const strip = JSON.stringify(still.find(({ id }) => id === 'strip')?.figures);
  expect(strip).toContain(`"${BOOK.clause(tabled[0] as ClauseId).options[0]?.id}"`);
  expect(strip).not.toContain(`"${BOOK.clause(other).options[0]?.id}"`);
});
