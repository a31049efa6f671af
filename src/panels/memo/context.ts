/** Where the memo about the game on the screen is kept: beside its save, one writing at a time, the newest text always last. */
import { createContext } from 'preact';
import type { Store } from '../../store/store.ts';

export interface MemoDesk {
  /** False where this browser keeps nothing. */
  readonly isKept: boolean;
  read(): Promise<string>;
  /** @param told hears whether this browser has kept the newest text. */
  keep(memo: string, told: (isKept: boolean) => void): void;
}
/** null where the game on the screen is not one of this browser's. */
export const MemoContext = createContext<MemoDesk | null>(null);

/** @returns the memo of a game of this browser. */
export function memoDesk(store: Store, id: string): MemoDesk {
  let wanted: string | null = null;
  let isWriting = false;
  let hear: (isKept: boolean) => void = () => undefined;
  const write = async (): Promise<void> => {
    if (isWriting) return;
    isWriting = true;
    while (wanted !== null) {
      const memo: string = wanted;
      wanted = null;
      const kept = await store.keepMemo(id, memo);
      if (wanted === null) hear(kept.ok && store.kind === 'browser');
    }
    isWriting = false;
  };
  return {
    isKept: store.kind === 'browser',
    read: async () => wanted ?? (await store.memoOf(id)),
    keep(memo, told) {
      wanted = memo;
      hear = told;
      void write();
    },
  };
}
