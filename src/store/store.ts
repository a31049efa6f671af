/** What the browser keeps: every game, saved at every command, until its player takes it out; and the settings. */
import type { Result } from '../core/model/result.ts';
import { fail, ok } from '../core/model/result.ts';
import type { GameRecord, RecordFault } from '../core/replay/record.ts';
import { makeRecord, parseRecord } from '../core/replay/record.ts';
import type { Keeping } from './keeping.ts';
import { askKeeping, keepingNow } from './keeping.ts';
import type { SaveInfo, SaveMeta } from './saveInfo.ts';
import { infoOf, nameOf, newSaveId, tabName } from './saveInfo.ts';
import type { Settings } from './settings.ts';
import { readSettings } from './settings.ts';
import type { SaveRow, Shelf, StoreFault } from './shelf.ts';
import { memoryShelf, openShelf } from './shelf.ts';
import type { Tabs } from './tabs.ts';
import { makeTabs, openWire } from './tabs.ts';

/** From so many games on the page advises to take some along and out: the list grows long. None is ever let go by itself. */
export const GAMES_ADVISED = 200;
/** Characters of a memo: some ten times what is asked for. */
const MEMO_AT_MOST = 10_000;

export interface LoadedSave {
  /** The text as it was stored, for a download; null where there is no such save. */
  readonly text: string | null;
  readonly record: Result<GameRecord, RecordFault | StoreFault | { readonly code: 'noSave' }>;
  /** The class that it belongs to, for `parseLesson`; null where it has none. */
  readonly lesson: string | null;
}

export interface Store {
  /** `memory`: this browser keeps nothing (a private window, storage forbidden), and the page says so. */
  readonly kind: 'browser' | 'memory';
  /**
   * Keeps a game under an id. @param lesson the class that it belongs to; what was kept of that stays where it is left out.
   * Refused: `full`, `closed`, or `otherTab` where the game goes on in another tab.
   */
  saveGame(id: string, record: GameRecord, meta: SaveMeta, lesson?: string): Promise<Result<null, StoreFault>>;
  /** @returns the game saved last, or null. */
  lastSave(): Promise<SaveInfo | null>;
  /** @returns every save, the latest first. */
  listSaves(): Promise<readonly SaveInfo[]>;
  /** @returns the record, or why it no longer loads, and its text in either case. */
  loadSave(id: string): Promise<LoadedSave>;
  /** @returns a function that puts the game back as it was; null where there is no such game. */
  removeSave(id: string): Promise<(() => Promise<Result<null, StoreFault>>) | null>;
  /** Names a game; the record stays as it is. Refused: `full`, `closed`. */
  renameSave(id: string, name: string): Promise<Result<null, StoreFault>>;
  /** @returns what its player wrote about a game; empty where there is nothing. */
  memoOf(id: string): Promise<string>;
  /** Keeps a memo beside a game; the record stays as it is. Refused: `full`, `closed`. */
  keepMemo(id: string, memo: string): Promise<Result<null, StoreFault>>;
  /** @returns the package that was being written when a game was left, for `parseHand`; empty where none was. */
  handOf(id: string): Promise<string>;
  /** Keeps it beside the game; the record stays as it is. Refused: `full`, `closed`, `otherTab`. */
  keepHand(id: string, hand: string): Promise<Result<null, StoreFault>>;
  /** Puts a text in as a new game, whether it reads or not. @returns its id. Refused: `full`, `closed`. */
  addSave(name: string, text: string, meta: SaveMeta | null): Promise<Result<string, StoreFault>>;
  /** @returns what is wrong with this browser's storage at large, or null. */
  trouble(): 'memory' | 'closed' | null;
  /** @returns whether the browser promises to keep the games. */
  keeping(): Promise<Keeping>;
  /** Asks the browser to keep the games. Some ask the person in turn. @returns what it answered. */
  askToKeep(): Promise<Keeping>;
  settings(): Settings;
  saveSettings(patch: Partial<Settings>): Promise<Result<null, StoreFault>>;
  /**
   * @param told hears true when the game is open in another tab, false when that tab has let it go. What it has gone on with there stays: saving
   * here is refused with `otherTab` until the save is loaded again or taken over.
   * @returns a function that lets the game go.
   */
  onOtherTab(id: string, told: (isElsewhere: boolean) => void): () => void;
  /** Goes on with the game here; the other tab is told. */
  takeOver(id: string): Promise<void>;
}

/** @returns the store of this browser, or one in memory that works alike. */
export async function openStore(): Promise<Store> {
  const shelf = await openShelf();
  const tab = tabName();
  const tabs = makeTabs(tab, openWire(), Date.now);
  addEventListener('pagehide', () => tabs.rest());
  addEventListener('pageshow', ({ persisted }) => persisted && tabs.wake());
  return makeStore(shelf, tabs, tab, Date.now);
}

/** @returns a store that forgets everything: for tests and the gallery. */
export function memoryStore(): Promise<Store> {
  return makeStore(memoryShelf(), makeTabs('memory', null, Date.now), 'memory', Date.now);
}

/** @returns a store over a shelf; `tab` signs what this tab writes. */
export async function makeStore(shelf: Shelf, tabs: Tabs, tab: string, now: () => number): Promise<Store> {
  let settings = readSettings(await shelf.settings());
  /** The turn of each save that this tab has read or written: a later one on the shelf is another tab's. */
  const turns = new Map<string, number>();
  const latestFirst = async (): Promise<readonly SaveRow[]> =>
    [...(await shelf.saves())].sort((a, b) => b.savedAt - a.savedAt || (a.id < b.id ? -1 : 1));
  const saveSettings = (patch: Partial<Settings>): Promise<Result<null, StoreFault>> => {
    settings = readSettings({ ...settings, ...patch });
    return shelf.putSettings(settings);
  };
  const askToKeep = async (): Promise<Keeping> => {
    if (shelf.kind === 'memory') return 'unable';
    void saveSettings({ keepAsked: true });
    return askKeeping();
  };

  return {
    kind: shelf.kind,
    async saveGame(id, record, meta, lesson) {
      if (tabs.isElsewhere(id)) return fail({ code: 'otherTab' });
      const text = makeRecord(record);
      const swapped = await shelf.swap(id, (before) => {
        const turn = before?.turn ?? 0;
        if (before !== undefined && before.tab !== tab && turns.get(id) !== turn) return null;
        const name = before?.name ?? record.name;
        const ofClass = lesson ?? before?.lesson;
        return {
          ...{ id, name, text, meta, savedAt: now(), tab, turn: turn + 1 },
          ...(ofClass === undefined ? {} : { lesson: ofClass }),
          ...(before?.memo === undefined ? {} : { memo: before.memo }),
          ...(before?.hand === undefined ? {} : { hand: before.hand }),
        };
      });
      if (!swapped.ok) return swapped;
      turns.set(id, swapped.value.turn);
      // A game that was played to its end is worth keeping; asked once, since some browsers ask the person.
      if (meta.kind !== null && !settings.keepAsked) void askToKeep();
      return ok(null);
    },
    async lastSave() {
      const [last] = await latestFirst();
      return last === undefined ? null : infoOf(last);
    },
    listSaves: async () => (await latestFirst()).map(infoOf),
    async loadSave(id) {
      const read = await shelf.save(id);
      if (!read.ok) return { text: null, record: read, lesson: null };
      const row = read.value;
      if (row === null) return { text: null, record: fail({ code: 'noSave' }), lesson: null };
      turns.set(id, row.turn);
      return { text: row.text, record: parseRecord(row.text), lesson: row.lesson ?? null };
    },
    async removeSave(id) {
      const read = await shelf.save(id);
      turns.delete(id);
      await shelf.remove(id);
      if (!read.ok || read.value === null) return null;
      const row = read.value;
      return async () => {
        const back = await shelf.swap(id, (there) => there ?? row);
        return back.ok ? ok(null) : back;
      };
    },
    async renameSave(id, name) {
      const named = await shelf.swap(id, (row) => (row === undefined ? null : { ...row, name: nameOf(name) }));
      return named.ok ? ok(null) : named;
    },
    async memoOf(id) {
      const read = await shelf.save(id);
      return (read.ok && read.value?.memo) || '';
    },
    async keepMemo(id, memo) {
      const kept = await shelf.swap(id, (row) =>
        row === undefined ? null : { ...row, memo: memo.slice(0, MEMO_AT_MOST) },
      );
      return kept.ok ? ok(null) : kept;
    },
    async handOf(id) {
      const read = await shelf.save(id);
      return (read.ok && read.value?.hand) || '';
    },
    async keepHand(id, hand) {
      if (tabs.isElsewhere(id)) return fail({ code: 'otherTab' });
      const kept = await shelf.swap(id, (row) => (row === undefined ? null : { ...row, hand }));
      return kept.ok ? ok(null) : kept;
    },
    async addSave(name, text, meta) {
      const id = newSaveId();
      const row = { id, name: nameOf(name), text, meta, savedAt: now(), tab, turn: 1 };
      const added = await shelf.swap(id, () => row);
      return added.ok ? ok(id) : added;
    },
    trouble: () => (shelf.kind === 'memory' ? 'memory' : shelf.isClosed() ? 'closed' : null),
    keeping: () => (shelf.kind === 'memory' ? Promise.resolve('unable') : keepingNow(settings.keepAsked)),
    askToKeep,
    settings: () => settings,
    saveSettings,
    onOtherTab: (id, told) => tabs.watch(id, told),
    async takeOver(id) {
      const read = await shelf.save(id);
      if (read.ok && read.value !== null) turns.set(id, read.value.turn);
      tabs.takeOver(id);
    },
  };
}
