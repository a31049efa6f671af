/** A game in play is saved at every command, and the newest state is the one that stays. */
import { expect, test, vi } from 'vitest';
import { keepGame } from '../../src/session/keep.ts';
import { openSession, resumeSession } from '../../src/session/openSession.ts';
import { memoryStore } from '../../src/store/store.ts';
import { book } from '../support/theGame.ts';

const [seat] = book.sides;

test('a game is kept from its start, after each command, and resumed', async () => {
  const store = await memoryStore();
  const session = openSession(book, { seed: 'keep', seat });
  const told = vi.fn();
  const stop = keepGame(store, 'g', session, told);
  session.send({ type: 'consult', by: seat });
  session.send({ type: 'handOver', by: seat });
  await vi.waitFor(async () =>
    expect((await store.loadSave('g')).record).toMatchObject({ value: { commands: session.commands() } }),
  );
  expect(told).toHaveBeenCalledWith(null);
  const last = await store.lastSave();
  expect(last).toMatchObject({ id: 'g', meta: { scenario: book.scenario.id, seat, kind: null } });
  const { record } = await store.loadSave('g');
  if (!record.ok) throw new Error(record.fault.code);
  const resumed = resumeSession(book, record.value);
  expect(resumed.ok && resumed.value.hash()).toBe(session.hash());
  stop();
  session.undo();
});

test('a game that cannot be kept says so, and goes on', async () => {
  const store = await memoryStore();
  const session = openSession(book, { seed: 'full', seat });
  const told = vi.fn();
  keepGame({ ...store, saveGame: async () => ({ ok: false, fault: { code: 'full' } }) }, 'g', session, told);
  expect(session.send({ type: 'consult', by: seat })).toBeNull();
  await vi.waitFor(() => expect(told).toHaveBeenCalledWith({ code: 'full' }));
});
