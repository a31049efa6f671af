/** The board's geometry: everything can be reached, nothing lies over anything else, nothing is cut off, and a mark does what its phase allows. */
import { expect, test } from 'vitest';
import type { State } from '../../src/core/model/play/state.ts';
import type { ClauseId, LeaderId, OptionId } from '../../src/core/model/vocabulary.ts';
import { viewFor } from '../../src/core/rules/state/view.ts';
import { whyNot } from '../../src/core/rules/whyNot.ts';
import type { DeskState } from '../../src/session/desk.ts';
import { changesBetween } from '../../src/board/layout/changes.ts';
import { layout } from '../../src/board/layout/layout.ts';
import { isIn, type Layout, type Mark, overlap, type Show } from '../../src/board/layout/mark.ts';
import { slipOf } from '../../src/board/layout/slip.ts';
import { allHandOver, BOOK, open, randomGame, withTable } from '../support/testGame.ts';

const SIZES = [
  [328, 420],
  [360, 484],
  [540, 700],
  [660, 640],
  [710, 600],
  [900, 880],
  [985, 555],
  [985, 620],
  [1200, 950],
  [1538, 930],
] as const;
const EMPTY: DeskState = { focus: null, read: null, terms: {}, pledges: [], sheet: null, family: null, asked: '' };
const [FIRST, SECOND] = BOOK.sides;

function board(
  state: State,
  seat: LeaderId | 'public' = SECOND,
  desk: DeskState = EMPTY,
  width = 660,
  height = 640,
  show: Show = 'table',
): Layout {
  return layout(BOOK, viewFor(BOOK, state, seat), desk, { width, height, show });
}
function markOf(found: Layout, id: string): Mark {
  const mark = found.marks.find((other) => other.id === id);
  if (mark === undefined) throw new Error(`no mark ${id}`);
  return mark;
}
/** @returns what is wrong with the hit areas of a layout, each in one line. */
function faultsOf({ marks, width, height }: Layout): string[] {
  const faults: string[] = [];
  marks.forEach((mark, i) => {
    if (mark.w < 43.9 || mark.h < 43.9) faults.push(`${mark.id} is small: ${mark.w.toFixed(1)} x ${mark.h.toFixed(1)}`);
    if (mark.x < -0.01 || mark.y < -0.01 || mark.x + mark.w > width + 0.01 || mark.y + mark.h > height + 0.01)
      faults.push(`${mark.id} is cut off`);
    if (mark.label === '') faults.push(`${mark.id} has no name`);
    for (const other of marks.slice(i + 1)) if (overlap(mark, other)) faults.push(`${mark.id} lies over ${other.id}`);
  });
  return faults;
}

/** Positions of each kind that a board has to show, from random play. */
const POSITIONS: readonly State[] = (() => {
  const found = new Map<string, State>();
  for (const seed of ['a', 'b', 'c']) {
    randomGame(seed, (_before, _command, after) => {
      const { phase, venue, draft } = after.table;
      found.set(`${phase} ${venue ?? ''} ${Object.values(draft).filter((clause) => clause !== null).length}`, after);
    });
  }
  return [...found.values()];
})();

test.each(SIZES)('in a room of %d by %d every hit area is large enough, in sight and by itself', (width, height) => {
  for (const state of POSITIONS)
    for (const seat of [...BOOK.leaders, 'public'] as const)
      expect(faultsOf(board(state, seat, EMPTY, width, height))).toEqual([]);
});

test.each(SIZES)('in a room of %d by %d the map by itself holds every venue', (width, height) => {
  const map = board(open(), SECOND, EMPTY, width, height, 'map');
  expect(faultsOf(map)).toEqual([]);
  expect(map.marks.filter(({ kind }) => kind === 'venue')).toHaveLength(BOOK.scenario.venues.length);
  expect(JSON.stringify(map.still)).toContain('68/262');
});

test.each(SIZES)(
  'in a room of %d by %d every seat, clause and option is a mark, whatever is in focus',
  (width, height) => {
    const focuses: DeskState[] = [
      EMPTY,
      ...BOOK.clauses.map((clause): DeskState => ({ ...EMPTY, focus: { kind: 'clause', clause, option: null } })),
    ];
    for (const desk of focuses) {
      const found = board(open(), SECOND, desk, width, height);
      expect(faultsOf(found)).toEqual([]);
      for (const leader of BOOK.leaders) markOf(found, `seat:${leader}`);
      for (const clause of BOOK.clauses) {
        markOf(found, `clause:${clause}`);
        for (const { id } of BOOK.clause(clause).options) {
          const mark = markOf(found, `notch:${clause}:${id}`);
          expect(found.marks.filter((one) => isIn(one, mark.x + mark.w / 2, mark.y + mark.h / 2))).toEqual([mark]);
          expect(mark.label).toContain(BOOK.option(clause, id).name.en);
        }
      }
    }
  },
);

test.each(SIZES)('in a room of %d by %d a slip stays on the board', (width, height) => {
  const found = board(open(), SECOND, EMPTY, width, height);
  for (const mark of found.marks) {
    const slip = slipOf(found, mark);
    if (slip === null) continue;
    expect(slip.x).toBeGreaterThanOrEqual(0);
    expect(slip.y).toBeGreaterThanOrEqual(0);
    expect(slip.x + slip.w).toBeLessThanOrEqual(width);
    expect(slip.y + slip.h).toBeLessThanOrEqual(height);
  }
});

test.each(SIZES)(
  'in a room of %d by %d a slip leaves in sight the actions, its own notches and those of the rows beside it',
  (width, height) => {
    for (const state of [open(), allHandOver(open())]) {
      const seat = state.table.pen ?? SECOND;
      const clauses = BOOK.clauses;
      const terms = { [clauses[0] as ClauseId]: BOOK.clause(clauses[0] as ClauseId).options[0]?.id as OptionId };
      const found = board(state, seat, { ...EMPTY, terms }, width, height);
      for (const mark of found.marks) {
        const slip = slipOf(found, mark);
        if (slip === null) continue;
        const at = clauses.indexOf(mark.group as ClauseId);
        const near = at < 0 ? [] : clauses.slice(Math.max(0, at - 1), at + 2);
        const kept = found.marks.filter(
          ({ id, kind, group }) =>
            id === mark.id || kind === 'action' || (kind === 'notch' && near.includes(group as ClauseId)),
        );
        expect(kept.filter((other) => overlap(other, slip)).map(({ id }) => `${mark.id} hides ${id}`)).toEqual([]);
      }
    }
  },
);

test.each(SIZES.filter(([width, height]) => width >= 900 && height >= 620))(
  'in a room of %d by %d the slip of an option covers no row at all',
  (width, height) => {
    const found = board(open(), SECOND, EMPTY, width, height);
    const rows = found.marks.filter(({ kind }) => kind === 'notch' || kind === 'clause');
    for (const mark of rows.filter(({ kind }) => kind === 'notch')) {
      const slip = slipOf(found, mark);
      if (slip === null) throw new Error(`${mark.id} has no slip`);
      expect(rows.filter((row) => overlap(row, slip)).map(({ id }) => `${mark.id} hides ${id}`)).toEqual([]);
    }
  },
);

test.each(SIZES)('in a room of %d by %d no row moves, whatever is read or in hand', (width, height) => {
  const places = (desk: DeskState): object[] =>
    board(open(), SECOND, desk, width, height)
      .marks.filter(({ kind }) => kind === 'notch' || kind === 'clause')
      .map(({ id, x, y, w, h }) => ({ id, x, y, w, h }));
  const before = places(EMPTY);
  for (const clause of BOOK.clauses) {
    const option = BOOK.clause(clause).options[1]?.id as OptionId;
    expect(places({ ...EMPTY, focus: { kind: 'clause', clause, option } })).toEqual(before);
    expect(places({ ...EMPTY, terms: { [clause]: option } })).toEqual(before);
  }
});

test.each([
  [404, 620],
  [404, 840],
])(
  'in a narrow room of %d by %d that no page turns, the board has its own way to the map and back',
  (width, height) => {
    const view = viewFor(BOOK, open(), SECOND);
    for (const show of ['table', 'map'] as const) {
      const found = layout(BOOK, view, EMPTY, { width, height, show, isTurning: true });
      expect(faultsOf(found)).toEqual([]);
      const to = show === 'map' ? 'table' : 'map';
      expect(markOf(found, `show:${to}`).look).toEqual({ on: 'show', show: to });
    }
    expect(board(open(), SECOND, EMPTY, width, height).marks.some(({ kind }) => kind === 'show')).toBe(false);
  },
);

test.each([
  [899, 544],
  [899, 845],
  [985, 600],
  [1059, 720],
  [1539, 930],
])(
  'in a room of %d by %d no seat goes under the panels of the page, and the map’s caption ends above them',
  (width, height) => {
    const PANELS = 324;
    for (const state of POSITIONS) {
      const view = viewFor(BOOK, state, SECOND);
      const found = layout(BOOK, view, EMPTY, { width, height, panels: PANELS });
      expect(faultsOf(found)).toEqual([]);
      for (const { kind, x, w, y, h } of found.marks) {
        if (kind === 'seat') expect(x + w).toBeLessThanOrEqual(width - PANELS);
        if (kind !== 'venue') continue;
        expect(y).toBeGreaterThanOrEqual(height * 0.252);
        expect(y + h).toBeLessThan(height * 0.716);
      }
    }
  },
);

test('the initials of four seats run over no neighbouring code', () => {
  for (const clause of BOOK.clauses)
    for (const { id: option } of BOOK.clause(clause).options) {
      const state = withTable(open(), {
        draft: { ...open().table.draft, [clause]: { option, week: 1, by: BOOK.leaders } },
      });
      const found = board(state, SECOND, EMPTY, 985, 598);
      const ink = found.pieces.find(({ id }) => id === `ink:${clause}`);
      const initials = ink?.figures.find((figure) => figure.draw === 'text' && figure.face === 'initials');
      const row = markOf(found, `notch:${clause}:${option}`);
      if (ink === undefined || initials === undefined || !('y' in initials)) throw new Error('no initials');
      const baseline = ink.y + (initials.y ?? 0);
      // Codes end five pixels below the middle of their row; capitals are two thirds of their size high.
      expect(baseline - 16 * 0.67).toBeGreaterThan(row.y + row.h / 2 + 5);
      expect(baseline).toBeLessThan(row.y + row.h);
    }
});

test('the row in focus says its options in words, and a code never stands alone there', () => {
  for (const clause of BOOK.clauses) {
    const said = JSON.stringify(
      board(open(), SECOND, { ...EMPTY, focus: { kind: 'clause', clause, option: null } }, 985, 620).still,
    );
    const [first] = BOOK.clause(clause).options;
    expect(said).toContain(first?.name.en.slice(0, 12));
  }
});

test('capital is shown of one’s own seat alone', () => {
  const dots = (seat: LeaderId | 'public'): number =>
    board(open(), seat)
      .still.flatMap(({ figures }) => figures)
      .filter((figure) => figure.draw === 'disc' && figure.r === 4).length;
  expect(dots(SECOND)).toBeGreaterThan(0);
  expect(dots('public')).toBe(0);
});

test('views that hide the same things give the same board', () => {
  const state = open();
  const rival = state.seats[FIRST];
  if (rival === undefined) throw new Error('no rival');
  // Posture is said in words to everybody; where its stance on the clauses stands is not.
  const stance = Object.fromEntries(
    Object.entries(BOOK.leader(FIRST).stance).map(([region, chart]) => [
      region,
      region === 'posture' ? chart.start : Object.keys(chart.states).at(-1),
    ]),
  );
  const other = {
    ...state,
    seats: { ...state.seats, [FIRST]: { ...rival, stance, capital: 0, secret: 'other' } },
  } as State;
  expect(board(other)).toEqual(board(state));
});

test('while moves are written a notch opens its wording and a venue an invitation', () => {
  const found = board(open(), SECOND, EMPTY, 985, 620);
  const [clause] = BOOK.clauses;
  const option = clause === undefined ? undefined : BOOK.clause(clause).options[0]?.id;
  const venue = BOOK.scenario.venues[0]?.id;
  expect(markOf(found, `notch:${clause}:${option}`).look).toMatchObject({
    on: 'open',
    sheet: { kind: 'option', clause, option },
  });
  expect(markOf(found, `venue:${venue}`).look).toMatchObject({
    on: 'open',
    sheet: { type: 'invite', filled: { venue } },
  });
  expect(markOf(found, 'action:handOver').command).toEqual({ type: 'handOver', by: SECOND });
});

test('with the pen a notch goes into the package and out of it, up to as many clauses as a package holds', () => {
  const talks = allHandOver(open());
  const { pen } = talks.table;
  if (pen === null) throw new Error('nobody holds the pen');
  const clauses = BOOK.clauses.slice(0, BOOK.scenario.rules.packageAtMost + 1);
  const first = (clause: ClauseId): OptionId => BOOK.clause(clause).options[0]?.id ?? ('' as OptionId);
  const terms = Object.fromEntries(clauses.slice(0, -1).map((clause) => [clause, first(clause)]));
  const found = board(talks, pen, { ...EMPTY, terms });
  const [one, last] = [clauses[0], clauses.at(-1)];
  if (one === undefined || last === undefined) throw new Error('too few clauses');
  expect(markOf(found, `notch:${one}:${first(one)}`).look).toEqual({ on: 'write', clause: one, option: null });
  expect(markOf(found, `notch:${last}:${first(last)}`).look).toMatchObject({ on: 'look' });
  expect(markOf(found, 'action:propose').command).toEqual({ type: 'propose', by: pen, terms });
  const waiting = BOOK.leaders.find((leader) => leader !== pen) ?? pen;
  expect(board(talks, waiting).marks.filter(({ kind }) => kind === 'action')).toEqual([]);
});

test('an answer that would be refused is drawn barred, and a condition opens on one’s own answer', () => {
  const seen = { accepts: 0, barred: 0, ifs: 0, none: 0 };
  for (const seed of ['a', 'b', 'c', 'd'])
    randomGame(seed, (_before, _command, after) => {
      const [by] = after.table.awaits;
      if (after.table.phase !== 'answers' || by === undefined) return;
      const view = viewFor(BOOK, after, by);
      const found = board(after, by);
      const accept = markOf(found, 'action:accept');
      const isBarred = whyNot(BOOK, view, { type: 'answer', by, answer: 'accept' }) !== null;
      expect(accept.isBarred === true).toBe(isBarred);
      seen[isBarred ? 'barred' : 'accepts'] += 1;
      const conditional = found.marks.find(({ id }) => id === 'action:acceptIf');
      // Offered only where something could be asked for that this seat would then accept.
      const takesConditions = Object.keys(view.room?.proposal?.terms ?? {}).some((clause) =>
        [null, ...BOOK.clause(clause as ClauseId).options.map(({ id }) => id)].some(
          (option) =>
            whyNot(BOOK, view, { type: 'answer', by, answer: 'acceptIf', clause: clause as ClauseId, option }) === null,
        ),
      );
      expect(conditional !== undefined).toBe(takesConditions);
      seen[takesConditions ? 'ifs' : 'none'] += 1;
      if (conditional !== undefined)
        expect(conditional.look).toMatchObject({
          sheet: { kind: 'move', type: 'answer', filled: { answer: 'acceptIf' } },
        });
    });
  for (const count of [seen.accepts, seen.barred, seen.ifs, seen.none]) expect(count).toBeGreaterThan(0);
});

test('only a change in the game is a movement: a new size or a new focus is none', () => {
  const state = open();
  const before = board(state);
  expect(changesBetween(null, before)).toEqual([]);
  expect(changesBetween(before, board(state, SECOND, EMPTY, 985, 620))).toEqual([]);
  const clause = BOOK.clauses.at(-1) as ClauseId;
  expect(
    changesBetween(before, board(state, SECOND, { ...EMPTY, focus: { kind: 'clause', clause, option: null } })),
  ).toEqual([]);
  const option = BOOK.clause(clause).options[0]?.id as OptionId;
  const inked = withTable(state, { draft: { ...state.table.draft, [clause]: { option, week: 1, by: BOOK.sides } } });
  expect(changesBetween(before, board(inked)).map(({ piece }) => piece.id)).toEqual([`ink:${clause}`]);
});

test('an initialled clause has its initials and no tabs', () => {
  const state = open();
  const clause = BOOK.clauses[0] as ClauseId;
  const option = BOOK.clause(clause).options[0]?.id as OptionId;
  const inked = board(
    withTable(state, { draft: { ...state.table.draft, [clause]: { option, week: 1, by: BOOK.sides } } }),
  );
  const pieces = inked.pieces.filter(({ id }) => id.includes(clause));
  expect(pieces.map(({ id }) => id)).toEqual([`ink:${clause}`]);
  const letters = BOOK.sides.map((side) => BOOK.leader(side).letter).join(' ');
  expect(JSON.stringify(pieces)).toContain(letters);
});
