/** Where rows are kept: the browser's database, or memory where there is none. The rest of the store does not know which. */
import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import { openDB } from 'idb';
import type { Result } from '../core/model/result.ts';
import { fail, ok } from '../core/model/result.ts';

/** One saved game. The record stays text, so that one that no longer loads can still be handed back. */
export interface SaveRow {
  readonly id: string;
  /** What its player calls it; empty where nobody has named it. */
  readonly name: string;
  readonly text: string;
  readonly meta: unknown;
  /** The class that the game belongs to, as its link says it; absent where it has none. */
  readonly lesson?: string;
  /** What its player wrote about it afterwards; never part of the record. */
  readonly memo?: string;
  /** The package that was being written when the game was left; never part of the record. */
  readonly hand?: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  /** The tab that wrote it last, and how often it was written: a second tab's writing is noticed by these. */
  readonly tab: string;
  readonly turn: number;
}

/** `full`: no room on the disk, or none allowed. `closed`: the database was taken away. `otherTab`: the game goes on in another tab. */
export const STORE_FAULTS = ['full', 'closed', 'otherTab'] as const;
export interface StoreFault {
  readonly code: (typeof STORE_FAULTS)[number];
}

export interface Shelf {
  readonly kind: 'browser' | 'memory';
  save(id: string): Promise<Result<SaveRow | null, StoreFault>>;
  /** @returns every row, none where they cannot be read. */
  saves(): Promise<readonly SaveRow[]>;
  /** Whether the browser has taken the database away since it was opened: cleared, or on a disk that fails. */
  isClosed(): boolean;
  /** Writes a row made from the one that is there, with nobody writing in between. `next` gives null where it may not be written. */
  swap(id: string, next: (before: SaveRow | undefined) => SaveRow | null): Promise<Result<SaveRow, StoreFault>>;
  remove(id: string): Promise<void>;
  settings(): Promise<unknown>;
  putSettings(value: unknown): Promise<Result<null, StoreFault>>;
}

interface Tables extends DBSchema {
  saves: { key: string; value: SaveRow };
  settings: { key: string; value: unknown };
}
const DATABASE = 'good-offices';
const SETTINGS_KEY = 'settings';

type Upgrading = IDBPTransaction<Tables, ArrayLike<'saves' | 'settings'>, 'versionchange'>;
/** What brings the tables from each version to the next: the first makes version 1 out of nothing. */
const UPGRADES: readonly ((database: IDBPDatabase<Tables>, change: Upgrading) => Promise<void>)[] = [
  async (database) => {
    database.createObjectStore('saves', { keyPath: 'id' });
    database.createObjectStore('settings');
  },
  // Version 2: a game has a name. Those from before are unnamed.
  async (_, change) => {
    const saves = change.objectStore('saves');
    for await (const { value } of saves) await saves.put({ ...value, name: '' });
  },
];

/** @returns the code of what the browser threw while writing. */
function faultOf(error: unknown): StoreFault {
  return { code: error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'closed' };
}

/** @returns a shelf in the browser's database; in memory where there is none or it may not be opened (private windows). */
export async function openShelf(): Promise<Shelf> {
  try {
    // Where everything is refused, even asking whether there is a database throws.
    if (typeof indexedDB === 'undefined') return memoryShelf();
    const gone = { isClosed: false };
    const database = await openDB<Tables>(DATABASE, UPGRADES.length, {
      async upgrade(tables, from, _to, change) {
        for (const upgrade of UPGRADES.slice(from)) await upgrade(tables, change);
      },
      // A later version in another tab wants to change the tables: stand aside, saving ends here with `closed`.
      blocking(_now, _wanted, event) {
        gone.isClosed = true;
        (event.target as IDBDatabase).close();
      },
      terminated() {
        gone.isClosed = true;
      },
    });
    // Some private windows open a database and then refuse to use it.
    await database.count('saves');
    return browserShelf(database, gone);
  } catch {
    return memoryShelf();
  }
}

function browserShelf(database: IDBPDatabase<Tables>, gone: { isClosed: boolean }): Shelf {
  return {
    kind: 'browser',
    isClosed: () => gone.isClosed,
    save: (id) =>
      database.get('saves', id).then(
        (row) => ok(row ?? null),
        (error: unknown) => fail(faultOf(error)),
      ),
    saves: () =>
      database.getAll('saves').catch(() => {
        gone.isClosed = true;
        return [];
      }),
    async swap(id, next) {
      try {
        const change = database.transaction('saves', 'readwrite');
        const row = next(await change.store.get(id));
        if (row === null) return fail({ code: 'otherTab' });
        // A full disk shows in the request or only when the transaction ends.
        const ends = await Promise.allSettled([change.store.put(row), change.done]);
        const faults = ends.flatMap((end) => (end.status === 'rejected' ? [faultOf(end.reason)] : []));
        const [first] = faults;
        return first === undefined ? ok(row) : fail(faults.find(({ code }) => code === 'full') ?? first);
      } catch (error) {
        return fail(faultOf(error));
      }
    },
    remove: (id) => database.delete('saves', id).catch(() => undefined),
    settings: () => database.get('settings', SETTINGS_KEY).catch(() => undefined),
    async putSettings(value) {
      try {
        await database.put('settings', value, SETTINGS_KEY);
        return ok(null);
      } catch (error) {
        return fail(faultOf(error));
      }
    },
  };
}

/** @returns a shelf that forgets everything when the page is closed. */
export function memoryShelf(): Shelf {
  const rows = new Map<string, SaveRow>();
  let settings: unknown;
  return {
    kind: 'memory',
    isClosed: () => false,
    save: async (id) => ok(rows.get(id) ?? null),
    saves: async () => [...rows.values()],
    async swap(id, next) {
      const row = next(rows.get(id));
      if (row === null) return fail({ code: 'otherTab' });
      rows.set(id, row);
      return ok(row);
    },
    async remove(id) {
      rows.delete(id);
    },
    settings: async () => settings,
    async putSettings(value) {
      settings = value;
      return ok(null);
    },
  };
}
