/** The desk of the page of many games: what lies on it, what is being read, and the last change, which can be undone. */
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Books } from '../../session/books.ts';
import type { SaveInfo } from '../../store/saveInfo.ts';
import type { Store } from '../../store/store.ts';
import { say } from '../../words/say.ts';
import { announce } from '../live.tsx';
import type { Gathered, Offered, Watch } from './gather.ts';
import { NOTHING, withFiles, withOffered, withoutGame, withSaves } from './gather.ts';
import { layGames, leftGames } from './tray.ts';

/** Held by whoever outlives the page, so that one comes back to it as it was. */
export interface ManyKept {
  /** null at first. */
  gathered: Gathered | null;
  /** A record that was handed over from elsewhere in the product, to be taken in when the page opens. */
  waiting: Offered | null;
}
interface DeskProps {
  readonly books: Books;
  readonly store: Store;
  readonly kept: ManyKept;
  readonly page: RefObject<HTMLElement | null>;
}
export interface ManyDesk {
  readonly gathered: Gathered;
  /** How many of how many are read; null while nothing is. */
  readonly work: { readonly done: number; readonly of: number } | null;
  /** The last change in words; null where there is nothing to undo. */
  readonly changed: string | null;
  takeFiles(files: readonly File[]): void;
  takeSaves(saves: readonly SaveInfo[]): void;
  stop(): void;
  remove(number: number, name: string): void;
  clear(): void;
  undo(): void;
  /** Puts away what was said of the last files. */
  hush(): void;
  /** Remembers by which button a game was opened. */
  leave(opener: string): void;
}

/** @returns the games that lie side by side, and the ways to gather them, take them out and take that back. */
export function useManyDesk({ books, store, kept, page }: DeskProps): ManyDesk {
  const [gathered, put] = useState(kept.gathered ?? NOTHING);
  const [last, setLast] = useState<{ readonly words: string; readonly before: Gathered } | null>(null);
  const [work, setWork] = useState<ManyDesk['work']>(null);
  const isStopped = useRef(false);
  const lie = (next: Gathered): void => {
    kept.gathered = next;
    put(next);
  };
  const read = async (reading: (watch: Watch) => Promise<Gathered>): Promise<void> => {
    isStopped.current = false;
    setLast(null);
    setWork({ done: 0, of: 0 });
    const next = await reading({
      told: (done, of) => setWork({ done, of }),
      isStopped: () => isStopped.current,
    });
    setWork(null);
    lie(next);
    if (next.told !== null) announce([next.told.head, ...next.told.lines].join(' '));
  };
  const change = (next: Gathered, words: string): void => {
    setLast({ words, before: gathered });
    lie(next);
    announce(words);
    // What was pressed is gone.
    page.current?.querySelector<HTMLElement>('.many-place button')?.focus();
  };
  useEffect(() => {
    const { waiting } = kept;
    kept.waiting = null;
    // After a reload: what lay here then. Nothing new is told of it.
    const left = kept.gathered === null ? leftGames() : [];
    if (left.length > 0)
      void read(async (watch) => {
        const again = { ...(await withOffered(books, gathered, left, watch)), told: null };
        return waiting === null ? again : withOffered(books, again, [waiting], watch);
      });
    else if (waiting !== null) void read((watch) => withOffered(books, gathered, [waiting], watch));
  }, []);
  useEffect(() => {
    if (kept.gathered !== null) layGames(gathered);
  }, [gathered.played]);
  return {
    gathered,
    work,
    changed: last?.words ?? null,
    takeFiles: (files) => void read((watch) => withFiles(books, gathered, files, watch)),
    takeSaves: (saves) => void read((watch) => withSaves(books, gathered, { store, saves }, watch)),
    stop() {
      isStopped.current = true;
    },
    remove: (number, name) => change(withoutGame(gathered, number), say('many.removed', { name })),
    clear: () => change({ ...NOTHING, next: gathered.next }, say('many.cleared')),
    undo() {
      if (last === null) return;
      lie(last.before);
      setLast(null);
      announce(say('many.back'));
    },
    hush: () => lie({ ...gathered, told: null }),
    leave: (opener) => lie({ ...gathered, told: null, opener }),
  };
}
