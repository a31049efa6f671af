/** The pair lock: what leaves the hands of two people at one machine waits until both agree, or until the one who holds the pen this week decides; a read waits for its clerk. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Command } from '../../core/model/command.ts';
import { MAIN, noted } from '../../core/replay/tree.ts';
import type { Lesson } from '../../session/lesson.ts';
import { askedOf } from '../../session/pair.ts';
import type { Session } from '../../session/session.ts';
import type { Person } from '../../core/lesson/pairNote.ts';
import { makePairNote } from '../../core/lesson/pairNote.ts';

export interface Pair {
  /** What the two are asked about; null where nothing waits. */
  readonly waiting: Command | null;
  /** Sends it at last. @param decided who decided alone, which is noted for the debrief; null where nobody did. */
  readonly settle: (decided: Person | null) => void;
}

/** @returns what waits for the pair at this game, and the way on. */
export function usePair(session: Session, lesson: Lesson | null): Pair {
  const isSettled = useRef(false);
  const [waiting, wait] = useState<Command | null>(null);
  const isOn = lesson?.pairs === true && session.persons.length < 2 && session.line === MAIN;
  useEffect(() => {
    if (!isOn) return undefined;
    session.holdBack((command) => {
      if (isSettled.current || askedOf(command) === null) return false;
      wait(command);
      session.desk.open({ kind: 'page', page: 'pair' });
      return true;
    });
    return () => session.holdBack(null);
  }, [session, isOn]);
  const settle = (decided: Person | null): void => {
    if (waiting === null) return;
    const { line } = session;
    const step = session.view().step + 1;
    session.desk.open(null);
    isSettled.current = true;
    const refused = session.send(waiting);
    isSettled.current = false;
    if (refused !== null) return;
    // A package that was tabled, or laid down, is in nobody's hand any more.
    if (askedOf(waiting) === 'both') session.desk.clear();
    if (decided === null) return;
    const note = (): void => session.mend((tree) => noted(tree, { line, step, text: makePairNote(decided) }));
    if (session.view().step >= step) return note();
    // It is on its way: there is no such step to pin a note to yet.
    const stop = session.subscribe(() => {
      if (session.view().step < step) return;
      stop();
      note();
    });
  };
  return { waiting, settle };
}
