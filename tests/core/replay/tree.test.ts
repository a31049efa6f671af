/** Branches: forks from any step and seat, the tree as it is written and read, names, notes, and what is left when one is taken out. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { forkAt } from '../../../src/core/replay/fork.ts';
import { holdersAt, playOn, sendOn, startLine, stateAt, stateOf } from '../../../src/core/replay/line.ts';
import type { Line } from '../../../src/core/replay/line.ts';
import { openRecord, recordOf, treeOf } from '../../../src/core/replay/open.ts';
import { makeRecord, parseRecord } from '../../../src/core/replay/record.ts';
import type { LineId, Tree } from '../../../src/core/replay/tree.ts';
import {
  leavingOf,
  lineIn,
  MAIN,
  noted,
  notesAlong,
  promoted,
  renamed,
  sharedSteps,
  startTree,
  withBranch,
  withLine,
  without,
  withoutNote,
} from '../../../src/core/replay/tree.ts';
import { stateHash } from '../../../src/core/rules/book/identity.ts';
import { randomPlayer } from '../../support/randomPlayer.ts';
import { book, holdersWith } from '../../support/theGame.ts';

const never = (): boolean => false;
const [russia, ukraine] = book.sides;
const main = playOn(book, startLine(book, { seed: 'tree', holders: holdersWith(ukraine) }), never, randomPlayer);

/** @returns a fork played to its end. */
function forked(line: Line, step: number, seat: typeof russia | null): Line {
  return playOn(book, forkAt(book, line, step, holdersWith(seat)), never);
}
/** @returns a tree of three lines: the main one, one that leaves it at 30, one that leaves that at 45. */
function aTree(): Tree {
  const first = withBranch(startTree(main, 'As it went'), forked(main, 30, russia), 'Russia tries');
  const second = withBranch(first.tree, forked(lineIn(first.tree, first.id), 45, null), '');
  return noted(noted(second.tree, { line: MAIN, step: 12, text: 'Here it began' }), {
    line: first.id,
    step: 40,
    text: '<b>',
  });
}

test('a fork followed by the same commands is the line it left', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: main.commands.length }), (step) => {
      let fork = forkAt(book, main, step, holdersWith(ukraine));
      for (const command of main.commands.slice(fork.commands.length)) {
        const sent = sendOn(book, fork, command);
        // Commands of one sealing were sent in another order: what the computer had sealed comes after what people had.
        if (!sent.ok) return;
        fork = sent.value;
      }
      if (fork.commands.every((command, at) => command === main.commands[at]))
        expect(stateHash(stateOf(fork))).toBe(stateHash(stateOf(main)));
    }),
    { numRuns: 60 },
  );
});

test('a fork keeps all that was opened, and nothing that the computer had only sealed', () => {
  for (let step = 0; step <= main.commands.length; step++) {
    const fork = forkAt(book, main, step, holdersWith(russia));
    const at = stateOf(fork);
    expect(at.table.holders).toEqual(holdersWith(russia));
    const there = stateAt(main, step).table;
    expect([at.table.week, at.table.phase, at.table.slot]).toEqual([there.week, there.phase, there.slot]);
    if (there.phase === 'moves')
      for (const leader of book.leaders)
        if (leader !== ukraine) expect(at.seats[leader]?.sealed, `step ${step}`).toEqual([]);
  }
});

test('what a person had sealed stays in a fork', () => {
  const sealed = main.states.findIndex(({ seats }) => (seats[ukraine]?.sealed.length ?? 0) > 0);
  const fork = forkAt(book, main, sealed, holdersWith(russia));
  expect(stateOf(fork).seats[ukraine]?.sealed).toEqual(main.states[sealed]?.seats[ukraine]?.sealed);
});

test('a branch leaves the line that it shares most with', () => {
  const tree = aTree();
  const [, one, two] = tree.lines;
  expect(leavingOf(tree, MAIN)).toBeNull();
  expect(one && leavingOf(tree, one.id)?.from).toBe(MAIN);
  expect(two && leavingOf(tree, two.id)?.from).toBe(one?.id);
  expect(one && sharedSteps(main, one.line)).toBeLessThanOrEqual(30);
});

test('a tree is the same after writing and reading, holders, notes and all', () => {
  const tree = aTree();
  const text = makeRecord(recordOf(book, tree, tree.lines[2]?.id));
  const read = parseRecord(text);
  if (!read.ok) throw new Error(JSON.stringify(read.fault));
  expect(makeRecord(read.value)).toBe(text);
  const back = treeOf(book, read.value);
  if (!back.ok) throw new Error(JSON.stringify(back.fault));
  expect(back.value.notes).toEqual(tree.notes);
  for (const [i, { id, name, line }] of tree.lines.entries()) {
    const again = back.value.lines[i];
    expect([again?.id, again?.name]).toEqual([id, name]);
    expect(again?.line.commands).toEqual(line.commands);
    expect(again && stateHash(stateOf(again.line))).toBe(stateHash(stateOf(line)));
    expect(again && holdersAt(again.line, line.commands.length)).toEqual(holdersAt(line, line.commands.length));
  }
});

test('a record of format 1 is brought up to this one', () => {
  const { format: _, name, branches, notes, playing, reseated, ...old } = recordOf(book, startTree(main));
  const read = parseRecord(JSON.stringify({ ...old, format: 1 }));
  expect(read).toEqual({ ok: true, value: recordOf(book, startTree(main)) });
  expect([name, branches, notes, playing, reseated]).toEqual(['', [], [], MAIN, []]);
});

test('a promoted branch is the main line, and the former one its branch', () => {
  const tree = aTree();
  const id = tree.lines[1]?.id ?? MAIN;
  const after = promoted(tree, id);
  expect(lineIn(after, MAIN)).toBe(lineIn(tree, id));
  expect(lineIn(after, id)).toBe(main);
  expect(after.notes.map(({ line }) => line)).toEqual([id, MAIN]);
  expect(treeOf(book, recordOf(book, after)).ok).toBe(true);
  expect(promoted(after, id).lines.slice(0, 2)).toEqual(tree.lines.slice(0, 2));
});

test('a branch taken out leaves those that left it whole', () => {
  const tree = aTree();
  const [, one, two] = tree.lines;
  if (one === undefined || two === undefined) throw new Error('three lines');
  const after = without(noted(tree, { line: one.id, step: 3, text: 'early' }), one.id);
  expect(after.lines.map(({ id }) => id)).toEqual([MAIN, two.id]);
  expect(lineIn(after, two.id)).toBe(two.line);
  expect(after.notes.map(({ text, line }) => [text, line])).toEqual([
    ['Here it began', MAIN],
    ['early', MAIN],
  ]);
  const back = treeOf(book, recordOf(book, after));
  expect(back.ok && stateHash(stateOf(lineIn(back.value, two.id)))).toBe(stateHash(stateOf(two.line)));
  expect(without(tree, MAIN)).toBe(tree);
});

test('a new branch never takes the id of another', () => {
  const tree = aTree();
  const less = without(tree, tree.lines[1]?.id ?? MAIN);
  const ids = withBranch(less, main, '').tree.lines.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('notes on shared steps are read along every line that has them', () => {
  const tree = aTree();
  const two = tree.lines[2]?.id ?? MAIN;
  expect(notesAlong(tree, two).map(({ text }) => text)).toContain('Here it began');
  expect(notesAlong(tree, MAIN).map(({ text }) => text)).toEqual(['Here it began']);
  expect(withLine(tree, MAIN, startLine(book, main.opening)).notes.map(({ text }) => text)).toEqual(['<b>']);
  expect(renamed(tree, MAIN, 'Other').lines[0]?.name).toBe('Other');
  expect(noted(tree, { line: MAIN, step: 0, text: '' })).toBe(tree);
  for (const note of tree.notes) expect(withoutNote(tree, note).notes).not.toContain(note);
});

test.each<[string, (tree: Tree) => object]>([
  ['an id that stands twice', () => ({ id: MAIN })],
  ['a line that is not there', () => ({ from: 'nowhere' })],
  ['a step past its line', () => ({ step: 4999 })],
  ['a stranger in a seat', () => ({ reseated: [{ step: 30, holders: { mars: 'person' } }] })],
])('a branch with %s is refused, and the main line still opens', (_, change) => {
  const tree = aTree();
  const record = recordOf(book, tree);
  const branches = record.branches.map((branch, i) => (i === 0 ? { ...branch, ...change(tree) } : branch));
  const read = parseRecord(JSON.stringify({ ...record, branches }));
  if (!read.ok) throw new Error(JSON.stringify(read.fault));
  const opened = openRecord(book, read.value);
  expect(opened.ok && opened.value.broken?.fault).toMatchObject({ code: 'badField' });
  expect(opened.ok && lineIn(opened.value.tree, MAIN).commands).toEqual(main.commands);
});

test('a record with a wrong hash opens up to that week', () => {
  const record = recordOf(book, startTree(main));
  const weeks = record.weeks.with(2, '0'.repeat(64));
  const opened = openRecord(book, { ...record, weeks });
  if (!opened.ok) throw new Error(JSON.stringify(opened.fault));
  expect(opened.value.broken?.fault).toMatchObject({ code: 'hashMismatch', week: 3 });
  const line = lineIn(opened.value.tree, MAIN);
  expect(stateOf(line).table.week).toBe(3);
  expect(opened.value.broken).toMatchObject({ line: MAIN, step: line.commands.length });
});

test('a line that plays nowhere is refused by name', () => {
  const record = { ...recordOf(book, startTree(main)), playing: 'b9' as LineId };
  const opened = openRecord(book, record);
  expect(opened.ok && opened.value.broken?.fault).toEqual({ code: 'badField', path: 'playing' });
});
