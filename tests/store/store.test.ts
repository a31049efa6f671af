/** Saves and settings, over the shelf in memory: the browser's database is tried in the browser tests. */
import { expect, test } from 'vitest';
import type { Kind, LeaderId } from '../../src/core/model/vocabulary.ts';
import { startLine } from '../../src/core/replay/line.ts';
import { recordOf } from '../../src/core/replay/open.ts';
import { startTree } from '../../src/core/replay/tree.ts';
import { DEFAULT_SETTINGS, readSettings } from '../../src/store/settings.ts';
import { memoryShelf } from '../../src/store/shelf.ts';
import { GAMES_ADVISED, makeStore } from '../../src/store/store.ts';
import { makeTabs } from '../../src/store/tabs.ts';
import { book, holdersWith } from '../support/theGame.ts';

const record = recordOf(book, startTree(startLine(book, { seed: 'store', holders: holdersWith(null) })));
const meta = {
  scenario: book.scenario.id,
  seat: null as LeaderId | null,
  week: 1,
  kind: null as Kind | null,
  branches: 0,
  own: null,
};
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
  expect(await store.loadSave('two')).toEqual({
    text: null,
    record: { ok: false, fault: { code: 'noSave' } },
    lesson: null,
  });
});

test('the latest save comes first, and a removed one is gone', async () => {
  const store = await makeStore(memoryShelf(), alone('a', clock()), 'a', clock());
  for (const id of ['one', 'two', 'one']) await store.saveGame(id, record, meta);
  expect((await store.listSaves()).map(({ id }) => id)).toEqual(['one', 'two']);
  await store.removeSave('one');
  expect((await store.lastSave())?.id).toBe('two');
});

test('no game is let go by itself', async () => {
  const store = await makeStore(memoryShelf(), alone('a', clock()), 'a', clock());
  const many = GAMES_ADVISED + 3;
  for (let i = 0; i < many; i++) await store.saveGame(`game${i}`, record, meta);
  const ids = (await store.listSaves()).map(({ id }) => id);
  expect(ids).toHaveLength(many);
  expect([ids[0], ids.at(-1)]).toEqual([`game${many - 1}`, 'game0']);
});

test('a name is kept through later savings, and the record is not touched', async () => {
  const store = await makeStore(memoryShelf(), alone('a', clock()), 'a', clock());
  await store.saveGame('one', record, meta);
  const { text } = await store.loadSave('one');
  expect(await store.renameSave('one', ' Class 10b,\u0000 second try ')).toEqual({ ok: true, value: null });
  await store.saveGame('one', record, { ...meta, week: 2 });
  expect(await store.lastSave()).toMatchObject({ name: 'Class 10b,  second try', meta: { week: 2 } });
  expect((await store.loadSave('one')).text).toBe(text);
  await store.renameSave('one', 'x'.repeat(500));
  expect((await store.lastSave())?.name).toHaveLength(60);
});

test('a game that was taken out is put back as it was', async () => {
  const store = await makeStore(memoryShelf(), alone('a', clock()), 'a', clock());
  await store.saveGame('one', record, meta);
  await store.renameSave('one', 'Kept');
  const before = await store.listSaves();
  const undo = await store.removeSave('one');
  expect(await store.listSaves()).toEqual([]);
  expect(await undo?.()).toEqual({ ok: true, value: null });
  expect(await store.listSaves()).toEqual(before);
  expect(await store.removeSave('none')).toBeNull();
});

test('a text is added as a game of its own, even one that does not read', async () => {
  const store = await makeStore(memoryShelf(), alone('a', clock()), 'a', clock());
  const added = await store.addSave('From a friend', '{"format":9}', null);
  if (!added.ok) throw new Error(added.fault.code);
  expect(await store.listSaves()).toMatchObject([{ id: added.value, name: 'From a friend', meta: null }]);
  expect((await store.loadSave(added.value)).text).toBe('{"format":9}');
});

test('a stored game that no longer loads can still be had as text', async () => {
  const shelf = memoryShelf();
  await shelf.swap('old', () => ({
    id: 'old',
    name: '',
    text: '{"format":9}',
    meta: 'torn',
    savedAt: 1,
    tab: 'x',
    turn: 1,
  }));
  const store = await makeStore(shelf, alone('a', clock()), 'a', clock());
  expect(await store.listSaves()).toEqual([{ id: 'old', name: '', savedAt: 1, meta: null, lesson: null }]);
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

test('a memo is kept beside its game and not in the record, stays when the game is saved again, and goes with it', async () => {
  const store = await makeStore(memoryShelf(), alone('a', clock()), 'a', clock());
  expect((await store.keepMemo('one', 'too early')).ok).toBe(false);
  await store.saveGame('one', record, meta, '#class=x');
  expect(await store.memoOf('one')).toBe('');
  expect((await store.keepMemo('one', 'Nobody could take it.')).ok).toBe(true);
  await store.saveGame('one', record, meta);
  expect(await store.memoOf('one')).toBe('Nobody could take it.');
  const { text, lesson } = await store.loadSave('one');
  expect(text).not.toContain('Nobody');
  expect(lesson).toBe('#class=x');
  const undo = await store.removeSave('one');
  expect(await store.memoOf('one')).toBe('');
  await undo?.();
  expect(await store.memoOf('one')).toBe('Nobody could take it.');
});
