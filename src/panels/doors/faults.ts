/** What did not open, and where it is said: on the title, or as a notice over the game that goes on. */
import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { Screen } from '../screens.ts';

export interface Faults {
  /** Said on the title and on the pages of reading; null where all is well. */
  readonly fault: string | null;
  /** Said over a game in play. */
  readonly notice: string | null;
  setFault(why: string | null): void;
  setNotice(why: string | null): void;
  /** Says what did not open where it is seen: a game in play stays. */
  tell(why: string): void;
}

/** @returns what stands on the screen as a fault or a notice, and the ways to put it there. */
export function useFaults(screenNow: RefObject<Screen>): Faults {
  const [fault, setFault] = useState<string | null>(null);
  const [notice, setNotice] = useState<string | null>(null);
  return {
    fault,
    notice,
    setFault,
    setNotice,
    tell: (why) => (screenNow.current?.at === 'game' ? setNotice(why) : setFault(why)),
  };
}
