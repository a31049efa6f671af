/** A game that several persons play at one device: whether it is covered, who has read the brief and the reports, and when the curtain falls. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { LeaderId } from '../../core/model/vocabulary.ts';
import { hasNotActed, joinedIn } from '../../session/late.ts';
import type { Session } from '../../session/session.ts';

export interface Shared {
  /** Nobody is at the device, and the game goes on. */
  readonly isCovered: boolean;
  /** The seat has its brief to read before its first move. */
  readonly hasBrief: boolean;
  readonly begin: () => void;
  /** Up to which week this seat has read the reports; null where it is not known. */
  readonly read: number | null;
  readonly onRead: (week: number) => void;
}

/** @returns what a shared game adds to its screen; null where one person plays, or nobody. */
export function useShared(session: Session): Shared | null {
  const { seat, persons } = session;
  const [briefed, setBriefed] = useState<readonly LeaderId[]>([]);
  const reads = useRef(new Map<LeaderId | null, number>());
  // Whoever comes back to the page, by whatever way, finds it covered.
  useEffect(() => {
    const cover = (): void => session.rise();
    addEventListener('pagehide', cover);
    return () => {
      removeEventListener('pagehide', cover);
      cover();
    };
  }, [session]);
  if (persons.length < 2) return null;
  // Who came late has the story so far in place of the reports before.
  const from = joinedIn(session)?.week ?? null;
  const isOver = session.view().table.phase === 'ended';
  return {
    isCovered: seat === null && !isOver,
    hasBrief: seat !== null && !briefed.includes(seat) && hasNotActed(session, seat),
    begin() {
      if (seat !== null) setBriefed((before) => [...before, seat]);
    },
    read: reads.current.get(seat) ?? (from === null ? null : from - 1),
    onRead: (week) => reads.current.set(seat, week),
  };
}
