/** Saves and settings, over the shelf in memory: the browser's database is tried in the browser tests. */
import { expect, test } from 'vitest';
import type { Kind, LeaderId } from '../../src/core/model/vocabulary.ts';
import { startLine } from '../../src/core/replay/line.ts';
import { recordOf } from '../../src/core/replay/open.ts';
import { startTree } from '../../src/core/replay/tree.ts';
import { DEFAULT_SETTINGS, readSettings } from '../../src/store/settings.ts';
import { memoryShelf } from '../../src/store/shelf.ts';
import { GAMES_KEPT, makeStore } from '../../src/store/store.ts';
import { makeTabs } from '../../src/store/tabs.ts';
import { book, holdersWith } from '../support/theGame.ts';

const record = recordOf(book, startTree(startLine(book, { seed: 'store', holders: holdersWith(null) })));
const meta = { scenario: book.scenario.id, seat: null as LeaderId | null, week: 1, kind: null as Kind | null };
const alone = (tab: string, now: () => number) => makeTabs(tab, null, now);

/** A clock that goes on by one each time it is read. */
function clock(): () => number {
  let at = 0;
  return () => ++at;
}

test('what is saved is loaded again, record and text', async () => {
  const store = await makeStore(memoryShelf(), alone('a', clock()), 'a', clock());
  expect(await store.lastSave()).toBeNull();
  expect(await store.saveGame('one', record, meta)).toEqual({ ok: true, value: null });
  const { text, record: read } = await store.loadSave('one');
  expect(read).toEqual({ ok: true, value: record });
  expect(text).toContain('"commands"');
  expect(await store.loadSave('two')).toEqual({ text: null, record: { ok: false, fault: { code: 'noSave' } } });
});

test('the latest save comes first, and a removed one is gone', async () => {
  const store = await makeStore(memoryShelf(), alone('a', clock()), 'a', clock());
  for (const id of ['one', 'two', 'one']) await store.saveGame(id, record, meta);
  expect((await store.listSaves()).map(({ id }) => id)).toEqual(['one', 'two']);
  await store.removeSave('one');
  expect((await store.lastSave())?.id).toBe('two');
});

test('only the last games are kept', async () => {
  const store = await makeStore(memoryShelf(), alone('a', clock()), 'a', clock());
  for (let i = 0; i < GAMES_KEPT + 3; i++) await store.saveGame(`game${i}`, record, meta);
  const ids = (await store.listSaves()).map(({ id }) => id);
  expect(ids).toHaveLength(GAMES_KEPT);
  expect(ids).not.toContain('game0');
  expect(ids[0]).toBe(`game${GAMES_KEPT + 2}`);
});

test('a stored game that no longer loads can still be had as text', async () => {
  const shelf = memoryShelf();
  await shelf.swap('old', () => ({ id: 'old', text: '{"format":9}', meta: 'torn', savedAt: 1, tab: 'x', turn: 1 }));
  const store = await makeStore(shelf, alone('a', clock()), 'a', clock());
  expect(await store.listSaves()).toEqual([{ id: 'old', savedAt: 1, meta: null }]);
  expect(await store.loadSave('old')).toMatchObject({
    text: '{"format":9}',
    record: { ok: false, fault: { code: 'newerFormat' } },
  });
});

test('a second tab may not write over a game that has gone on elsewhere, until it takes it over', async () => {
  const shelf = memoryShelf();
  const now = clock();
  const first = await makeStore(shelf, alone('a', now), 'a', now);
  const second = await makeStore(shelf, alone('b', now), 'b', now);
  await first.saveGame('game', record, meta);
  await second.loadSave('game');
  await first.saveGame('game', record, meta);
  expect(await second.saveGame('game', record, meta)).toEqual({ ok: false, fault: { code: 'otherTab' } });
  await second.takeOver('game');
  expect(await second.saveGame('game', record, meta)).toEqual({ ok: true, value: null });
  expect(await first.saveGame('game', record, meta)).toEqual({ ok: false, fault: { code: 'otherTab' } });
});

test('a game is resumed in a new tab after the old one was closed', async () => {
  const shelf = memoryShelf();
  const now = clock();
  const closed = await makeStore(shelf, alone('a', now), 'a', now);
  await closed.saveGame('game', record, meta);
  const reopened = await makeStore(shelf, alone('b', now), 'b', now);
  await reopened.loadSave('game');
  expect(await reopened.saveGame('game', record, meta)).toEqual({ ok: true, value: null });
});

test('settings are kept one by one, and a torn one stands at its default', async () => {
  const shelf = memoryShelf();
  const store = await makeStore(shelf, alone('a', clock()), 'a', clock());
  expect(store.settings()).toEqual(DEFAULT_SETTINGS);
  await store.saveSettings({ theme: 'dark' });
  await store.saveSettings({ muteHarm: true });
  const again = await makeStore(shelf, alone('b', clock()), 'b', clock());
  expect(again.settings()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', muteHarm: true });
  expect(readSettings({ theme: 'pink', sound: 'loud', motion: 'still', more: 1 })).toEqual({
    ...DEFAULT_SETTINGS,
    motion: 'still',
  });
  expect(readSettings(null)).toEqual(DEFAULT_SETTINGS);
});
