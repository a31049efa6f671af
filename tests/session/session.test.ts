/** The session: the computer seats answer, undo stops where it must, a fork goes on, a watched game goes step by step. */
import { expect, test } from 'vitest';
import type { LeaderId } from '../../src/core/model/vocabulary.ts';
import { makeRecord, parseRecord } from '../../src/core/replay/record.ts';
import type { Session } from '../../src/session/session.ts';
import { openSession, resumeSession } from '../../src/session/openSession.ts';
import { chanceFrom } from '../../src/core/model/chance.ts';
import { noted, renamed } from '../../src/core/replay/tree.ts';
import { anyLegal } from '../support/randomPlayer.ts';
import { book } from '../support/theGame.ts';

const [seat] = book.sides;
const [, rival] = book.sides;
const open = (seed = 'session'): Session => openSession(book, { seed, seat });
const handOver = (session: Session, by: LeaderId = seat): void => {
  expect(session.send({ type: 'handOver', by })).toBeNull();
};

/** Plays the person's seat with anything legal until the game has ended. */
function playToEnd(session: Session): void {
  for (let i = 0; session.view().table.phase !== 'ended'; i++)
    expect(session.send(anyLegal(book, session.view(), chanceFrom(`person/${i}`)))).toBeNull();
}

test('a new game awaits the person, and the computer waits', () => {
  const session = open();
  expect(session.view().onlooker).toBe(seat);
  expect(session.view().table.awaits).toContain(seat);
  expect(session.commands()).toEqual([]);
  expect(session.moves().map((move) => move.type)).toContain('handOver');
});

test('after the hand-over the computer seats act until the person is awaited again', () => {
  const session = open();
  handOver(session);
  const others = session.commands().slice(1);
  expect(new Set(others.map(({ by }) => by)).size).toBeGreaterThanOrEqual(book.leaders.length - 1);
  const { table } = session.view();
  expect(table.phase === 'ended' || table.awaits.includes(seat)).toBe(true);
});

test('a refused command changes nothing and tells nobody', () => {
  const session = open();
  let told = 0;
  session.subscribe(() => told++);
  const before = session.hash();
  expect(session.send({ type: 'handOver', by: rival })).toEqual({ code: 'notYours' });
  expect(session.send({ type: 'campaign', by: seat })).not.toBeNull();
  expect(session.whyNot({ type: 'campaign', by: seat })).not.toBeNull();
  expect(session.hash()).toBe(before);
  expect(told).toBe(0);
});

test('a sealed move can be taken back, and the game is what it was', () => {
  const session = open();
  expect(session.undoStops()).toBe('nothing');
  const before = session.hash();
  expect(session.send({ type: 'consult', by: seat })).toBeNull();
  expect(session.undoStops()).toBeNull();
  expect(session.undo()).toBe(true);
  expect(session.hash()).toBe(before);
  expect(session.commands()).toEqual([]);
});

test('undo stops at the hand-over, which let the others act', () => {
  const session = open();
  session.send({ type: 'consult', by: seat });
  handOver(session);
  expect(session.undoStops()).toBe('handedOver');
  const before = session.hash();
  expect(session.undo()).toBe(false);
  expect(session.hash()).toBe(before);
});

test('undo never unsees: whatever may be taken back had drawn nothing and let nobody act', () => {
  const session = open('undo');
  for (let i = 0; session.view().table.phase !== 'ended'; i++) {
    const before = { hash: session.hash(), step: session.commands().length, rng: session.record() };
    expect(session.send(anyLegal(book, session.view(), chanceFrom(`undo/${i}`)))).toBeNull();
    if (session.undoStops() !== null) continue;
    const sent = session.commands().at(-1);
    expect(session.commands()).toHaveLength(before.step + 1);
    session.undo();
    expect(session.hash()).toBe(before.hash);
    if (sent !== undefined) session.send(sent);
  }
});

test('a whole game is kept in its record and resumed from its text, move by move', () => {
  const session = open('whole');
  playToEnd(session);
  const read = parseRecord(makeRecord(session.record()));
  if (!read.ok) throw new Error(read.fault.code);
  const resumed = resumeSession(book, read.value);
  expect(resumed.ok && resumed.value.hash()).toBe(session.hash());
  expect(resumed.ok && resumed.value.seat).toBe(seat);
  expect(session.view().opened).not.toBeNull();
});

test('a record that does not replay is a fault and no session', () => {
  const record = open().record();
  expect(resumeSession(book, { ...record, scenario: 'elsewhere' })).toMatchObject({
    ok: false,
    fault: { code: 'otherScenario' },
  });
  expect(() => openSession(book, { seed: '', seat, record: { ...record, scenario: 'elsewhere' } })).toThrow(
    /otherScenario/,
  );
});

test('a fork keeps the talk up to its step, and the computer seats go on as they did', () => {
  const session = open('again');
  playToEnd(session);
  const all = session.commands();
  const fork = session.forkAt(20, [seat]);
  expect(fork.view().table.awaits).toContain(seat);
  // Nothing hidden has changed: up to the person's next command the computer seats choose as they did.
  const kept = fork.commands();
  expect(kept.length).toBeGreaterThanOrEqual(20);
  expect(kept).toEqual(all.slice(0, kept.length));
  expect(session.commands()).toEqual(all);
});

test('a fork is a branch of the same record, and both lines are resumed from it', () => {
  const session = open('branches');
  playToEnd(session);
  const other = book.leaders.find((leader) => leader !== seat) ?? seat;
  const fork = session.forkAt(30, [other]);
  expect(fork.seat).toBe(other);
  expect(fork.view().onlooker).toBe(other);
  playToEnd(fork);
  const read = parseRecord(makeRecord(fork.record()));
  const resumed = read.ok ? resumeSession(book, read.value) : read;
  if (!resumed.ok) throw new Error(JSON.stringify(resumed.fault));
  expect(resumed.value.line).toBe(fork.line);
  expect(resumed.value.seat).toBe(other);
  expect(resumed.value.hash()).toBe(fork.hash());
  const back = resumed.value.goTo(session.line);
  expect(back.hash()).toBe(session.hash());
  expect(back.seat).toBe(seat);
});

test('what is renamed, noted or taken out of the tree is kept in the record', () => {
  const session = open('mend');
  let heard = 0;
  session.subscribe(() => heard++);
  session.mend((tree) =>
    noted(renamed(tree, session.line, 'As it went'), { line: session.line, step: 0, text: 'Here' }),
  );
  expect(heard).toBe(1);
  expect(session.record()).toMatchObject({
    name: 'As it went',
    notes: [{ line: session.line, step: 0, text: 'Here' }],
  });
});

test('who watches sees the public view and goes on seat by seat to the end', () => {
  const session = openSession(book, { seed: 'watch', seat: null });
  expect(session.view().onlooker).toBe('public');
  expect(session.view().room).toBeNull();
  expect(session.moves()).toEqual([]);
  expect(session.send({ type: 'handOver', by: seat })).toEqual({ code: 'notYours' });
  const [first] = session.view().table.awaits;
  session.step();
  expect(session.view().table.awaits).not.toContain(first);
  let steps = 1;
  for (; session.view().table.phase !== 'ended'; steps++) session.step();
  expect(steps).toBeGreaterThan(20);
  session.step();
  expect(session.view().opened).not.toBeNull();
});

test('quiet steps come to the same, and are told of once they are shown', () => {
  const [loud, quiet] = [0, 1].map(() => openSession(book, { seed: 'watch', seat: null }));
  let told = 0;
  quiet?.subscribe(() => told++);
  for (let step = 0; step < 8; step += 1) {
    loud?.step();
    quiet?.step(true);
  }
  expect(told).toBe(0);
  quiet?.show();
  expect(told).toBe(1);
  expect(quiet?.hash()).toBe(loud?.hash());
});

test('listeners hear each change until they end their subscription', () => {
  const session = open();
  let told = 0;
  const stop = session.subscribe(() => told++);
  session.send({ type: 'consult', by: seat });
  session.undo();
  expect(told).toBe(2);
  stop();
  handOver(session);
  expect(told).toBe(2);
});

test('a view is the same object until something changes', () => {
  const session = open();
  expect(session.view()).toBe(session.view());
  expect(session.moves()).toBe(session.moves());
});

test('the last bell ends a game where it stands, one that is watched too', () => {
  const session = openSession(book, { seed: 'bell', seat });
  session.send({ type: 'handOver', by: seat });
  session.ring();
  expect(session.view().table.phase).toBe('ended');
  expect(session.undo()).toBe(false);
  const steps = session.commands().length;
  session.ring();
  expect(session.commands()).toHaveLength(steps);
  const watched = openSession(book, { seed: 'bell', seat: null });
  watched.step();
  watched.ring();
  expect(watched.view().table).toMatchObject({ phase: 'ended', week: 1, outcome: { kind: 'talking' } });
  const again = resumeSession(book, watched.record());
  expect(again.ok && again.value.hash()).toBe(watched.hash());
  expect(again.ok && again.value.seat).toBeNull();
});
