/** Where the memo about the game on the screen is kept: beside its save, one writing at a time, the newest text always last. */
import { createContext } from 'preact';
import type { Store } from '../../store/store.ts';

export interface MemoDesk {
  /** False where this browser keeps nothing. */
  readonly isKept: boolean;
  read(): Promise<string>;
  keep(memo: string): void;
}
/** null where the game on the screen is not one of this browser's. */
export const MemoContext = createContext<MemoDesk | null>(null);

/** @returns the memo of a game of this browser. */
export function memoDesk(store: Store, id: string): MemoDesk {
  let wanted: string | null = null;
  let isWriting = false;
  const write = async (): Promise<void> => {
    if (isWriting) return;
    isWriting = true;
    while (wanted !== null) {
      const memo: string = wanted;
      wanted = null;
      await store.keepMemo(id, memo);
    }
    isWriting = false;
  };
  return {
    isKept: store.kind === 'browser',
    read: async () => wanted ?? (await store.memoOf(id)),
    keep(memo) {
      wanted = memo;
      void write();
    },
  };
}
