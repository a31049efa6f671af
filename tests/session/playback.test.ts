/** Playback: any step from any seat, nothing told before it is reached, forks that keep the talk. */
import { expect, test } from 'vitest';
import { playOn, startLine, stateAt, stateOf } from '../../src/core/replay/line.ts';
import { recordOf } from '../../src/core/replay/open.ts';
import { lineIn, MAIN, noted, promoted, sharedSteps, startTree, without } from '../../src/core/replay/tree.ts';
import { stateHash } from '../../src/core/rules/book/identity.ts';
import { logFor, viewFor } from '../../src/core/rules/state/view.ts';
import type { Playback } from '../../src/session/playback.ts';
import { playBack } from '../../src/session/playback.ts';
import { book, holdersWith } from '../support/theGame.ts';

const [russia, ukraine] = book.sides;
const line = playOn(book, startLine(book, { seed: 'playback', holders: holdersWith(null) }), () => false);
const record = recordOf(book, startTree({ ...line, opening: { ...line.opening, holders: holdersWith(ukraine) } }));

function open(): Playback {
  const played = playBack(book, recordOf(book, startTree(line)));
  if (!played.ok) throw new Error(JSON.stringify(played.fault));
  return played.value;
}

test('a playback opens at the opening, and shows what the seat knew at each step', () => {
  const playback = open();
  expect(playback.place()).toMatchObject({ step: 0, onlooker: 'public' });
  for (const step of [0, 17, 40, playback.last()]) {
    playback.seek(step);
    for (const onlooker of [russia, ukraine, 'public', 'open'] as const) {
      playback.lookFrom(onlooker);
      expect(playback.view()).toEqual(viewFor(book, stateAt(line, step), onlooker));
      expect(playback.seat).toBe(onlooker === 'public' || onlooker === 'open' ? null : onlooker);
    }
  }
});

test('a record with a wrong hash is played back to the end of what is right, and says so', () => {
  const played = playBack(book, { ...record, weeks: record.weeks.with(0, '0'.repeat(64)) });
  if (!played.ok) throw new Error(JSON.stringify(played.fault));
  expect(played.value.broken?.fault).toMatchObject({ code: 'hashMismatch', week: 1 });
  expect(played.value.last()).toBe(played.value.broken?.step);
});

test('nothing of the timeline is told before it is reached, and nothing reached is taken back', () => {
  const playback = open();
  expect(playback.timeline()).toHaveLength(1);
  playback.seek(30);
  expect(playback.timeline()).toHaveLength(31);
  playback.seek(5);
  expect(playback.reached()).toBe(30);
  expect(playback.timeline()).toHaveLength(31);
  playback.seek(1e9);
  expect(playback.place().step).toBe(playback.last());
  playback.seek(-4);
  expect(playback.place().step).toBe(0);
});

test('one jumps to the next offer, decline or shift, and back', () => {
  const playback = open();
  playback.lookFrom('open');
  const found: number[] = [];
  for (let step = playback.nearest('offer', 1); step !== null; step = playback.nearest('offer', 1)) {
    found.push(step);
    playback.seek(step);
  }
  expect(found.length).toBeGreaterThan(1);
  expect(playback.nearest('offer', -1)).toBe(found.at(-2));
});

test('nothing can be sent into a playback', () => {
  const playback = open();
  playback.lookFrom(ukraine);
  expect(playback.send({ type: 'handOver', by: ukraine })).toEqual({ code: 'notYours' });
  expect(playback.whyNot({ type: 'handOver', by: ukraine })).toEqual({ code: 'notYours' });
  expect(playback.moves()).toEqual([]);
});

test('a fork takes any seat at the step that is shown, and the record has both lines', () => {
  const playback = open();
  playback.seek(33);
  const session = playback.fork(russia);
  expect(session.seat).toBe(russia);
  expect(session.commands().slice(0, 20)).toEqual(line.commands.slice(0, 20));
  expect(session.tree().lines.map(({ id }) => id)).toContain(session.line);
  expect(stateHash(stateOf(session.tree().lines[0]?.line ?? line))).toBe(stateHash(stateOf(line)));
});

test('a line that is taken out is left for the main one', () => {
  const first = open();
  first.seek(20);
  const played = playBack(book, first.fork(null).record());
  if (!played.ok) throw new Error(JSON.stringify(played.fault));
  const playback = played.value;
  const { line: branch } = playback.place();
  let told = 0;
  const stop = playback.subscribe(() => told++);
  playback.mend((tree) => noted(tree, { line: branch, step: 3, text: 'Here' }));
  playback.mend((tree) => without(tree, branch));
  expect(playback.place().line).not.toBe(branch);
  expect(playback.tree().notes).toHaveLength(1);
  stop();
  playback.follow(playback.place().line);
  expect(told).toBe(2);
});

/** @returns a playback of two lines that part at a step, on the branch, at the opening. */
function openTwo(step: number): Playback {
  const first = open();
  first.seek(step);
  const played = playBack(book, first.fork(russia).record());
  if (!played.ok) throw new Error(JSON.stringify(played.fault));
  return played.value;
}

test('what was shown of one line counts for the steps that another shares with it, and no further', () => {
  const playback = openTwo(20);
  const { line: branch } = playback.place();
  playback.follow(MAIN);
  playback.seek(playback.last());
  const parts = sharedSteps(lineIn(playback.tree(), MAIN), lineIn(playback.tree(), branch));
  expect(playback.reached(branch)).toBe(parts);
  playback.follow(branch);
  expect(playback.place().step).toBe(parts);
  expect(playback.reached(MAIN)).toBe(lineIn(playback.tree(), MAIN).commands.length);
});

test('a line that becomes the main one is still the one that is shown, and knows what was shown of it', () => {
  const playback = openTwo(20);
  const { line: branch } = playback.place();
  playback.seek(12);
  playback.mend((tree) => promoted(tree, branch));
  expect(playback.place()).toMatchObject({ line: MAIN, step: 12 });
  expect(playback.reached()).toBe(12);
});

test('the whole line is told to whoever asks for it, until it is asked no more', () => {
  const playback = open();
  playback.seek(4);
  playback.showWhole(true);
  expect(playback.reached()).toBe(playback.last());
  expect(playback.timeline()).toHaveLength(playback.last() + 1);
  playback.showWhole(false);
  expect(playback.timeline()).toHaveLength(5);
});

test('only a step on is to be watched: what is sought out, or passed by in dragging, is there at once', () => {
  const playback = open();
  playback.seek(1);
  expect(playback.isStepOn()).toBe(true);
  playback.seek(2, true);
  expect([playback.isStepOn(), playback.isPassing()]).toEqual([false, true]);
  playback.seek(3);
  expect([playback.isStepOn(), playback.isPassing()]).toEqual([true, false]);
  playback.seek(9);
  expect(playback.isStepOn()).toBe(false);
  playback.seek(8);
  expect(playback.isStepOn()).toBe(false);
  playback.lookFrom(ukraine);
  expect(playback.isStepOn()).toBe(false);
});

test('the ending can be read at the end of a finished line, and nowhere else', () => {
  const playback = open();
  expect(playback.ending() === null).toBe(true);
  playback.seek(playback.last());
  expect(playback.ending()?.states()).toHaveLength(playback.last() + 1);
});

test('from a seat, no step shows anything that its own view of the game did not hold', () => {
  const playback = open();
  playback.showWhole(true);
  for (const seat of [russia, ukraine, 'public'] as const) {
    playback.lookFrom(seat);
    for (const { step, command, by, phase, marks } of playback.timeline()) {
      if (phase === 'ended') continue;
      const log = logFor(stateAt(lineIn(playback.tree(), MAIN), step), seat);
      for (const { event } of marks) expect(log.some((entry) => entry.event === event)).toBe(true);
      const before = step === 0 ? null : stateAt(line, step - 1).table.phase;
      if (command !== null && by !== seat) expect([before, seat !== 'public']).toEqual(['talks', true]);
    }
  }
});
