/** What the browser keeps: the last games, each saved at every command, and the settings. */
import * as z from 'zod/mini';
import type { Result } from '../core/model/result.ts';
import { fail, ok } from '../core/model/result.ts';
import type { Kind, LeaderId } from '../core/model/vocabulary.ts';
import { KINDS } from '../core/model/vocabulary.ts';
import type { GameRecord, RecordFault } from '../core/replay/record.ts';
import { makeRecord, parseRecord } from '../core/replay/record.ts';
import type { Settings } from './settings.ts';
import { readSettings } from './settings.ts';
import type { SaveRow, Shelf, StoreFault } from './shelf.ts';
import { memoryShelf, openShelf } from './shelf.ts';
import type { Tabs } from './tabs.ts';
import { makeTabs, openWire } from './tabs.ts';

/** Older games than these are let go. */
export const GAMES_KEPT = 20;

/** What a list of saves says of a game without reading it. */
export interface SaveMeta {
  readonly scenario: string;
  readonly seat: LeaderId | null;
  readonly week: number;
  /** How it ended; null while it is in play. */
  readonly kind: Kind | null;
}
export interface SaveInfo {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  /** null where even that no longer reads; the text can still be had. */
  readonly meta: SaveMeta | null;
}
export interface LoadedSave {
  /** The text as it was stored, for a download; null where there is no such save. */
  readonly text: string | null;
  readonly record: Result<GameRecord, RecordFault | StoreFault | { readonly code: 'noSave' }>;
}

export interface Store {
  /** `memory`: this browser keeps nothing (a private window, storage forbidden), and the page says so. */
  readonly kind: 'browser' | 'memory';
  /** Keeps a game under an id. Refused: `full`, `closed`, or `otherTab` where the game goes on in another tab. */
  saveGame(id: string, record: GameRecord, meta: SaveMeta): Promise<Result<null, StoreFault>>;
  /** @returns the game saved last, or null. */
  lastSave(): Promise<SaveInfo | null>;
  /** @returns every save, the latest first. */
  listSaves(): Promise<readonly SaveInfo[]>;
  /** @returns the record, or why it no longer loads, and its text in either case. */
  loadSave(id: string): Promise<LoadedSave>;
  removeSave(id: string): Promise<void>;
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

const metaShape = z.object({
  scenario: z.string(),
  seat: z.nullable(z.string()),
  week: z.number(),
  kind: z.nullable(z.enum(KINDS)),
});

function infoOf(row: SaveRow): SaveInfo {
  const read = metaShape.safeParse(row.meta);
  return { id: row.id, savedAt: row.savedAt, meta: read.success ? (read.data as SaveMeta) : null };
}

/** @returns a name that no other tab has. No `randomUUID`: it does not exist on a plain http page. */
function tabName(): string {
  return [...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36)).join('');
}

/** @returns a name for a new save. */
export function newSaveId(): string {
  return `${Date.now().toString(36)}-${tabName()}`;
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

  return {
    kind: shelf.kind,
    async saveGame(id, record, meta) {
      if (tabs.isElsewhere(id)) return fail({ code: 'otherTab' });
      const text = makeRecord(record);
      const swapped = await shelf.swap(id, (before) => {
        const turn = before?.turn ?? 0;
        if (before !== undefined && before.tab !== tab && turns.get(id) !== turn) return null;
        return { id, text, meta, savedAt: now(), tab, turn: turn + 1 };
      });
      if (!swapped.ok) return swapped;
      turns.set(id, swapped.value.turn);
      if (swapped.value.turn === 1)
        for (const old of (await latestFirst()).slice(GAMES_KEPT)) await shelf.remove(old.id);
      return ok(null);
    },
    async lastSave() {
      const [last] = await latestFirst();
      return last === undefined ? null : infoOf(last);
    },
    listSaves: async () => (await latestFirst()).map(infoOf),
    async loadSave(id) {
      const read = await shelf.save(id);
      if (!read.ok) return { text: null, record: read };
      const row = read.value;
      if (row === null) return { text: null, record: fail({ code: 'noSave' }) };
      turns.set(id, row.turn);
      return { text: row.text, record: parseRecord(row.text) };
    },
    async removeSave(id) {
      turns.delete(id);
      await shelf.remove(id);
    },
    settings: () => settings,
    saveSettings(patch) {
      settings = readSettings({ ...settings, ...patch });
      return shelf.putSettings(settings);
    },
    onOtherTab: (id, told) => tabs.watch(id, told),
    async takeOver(id) {
      const read = await shelf.save(id);
      if (read.ok && read.value !== null) turns.set(id, read.value.turn);
      tabs.takeOver(id);
    },
  };
}
