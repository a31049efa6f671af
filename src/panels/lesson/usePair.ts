/** The pair lock: what two people at one machine hand over waits until both agree, or until the one who holds the pen this week decides. */
import { useEffect, useRef } from 'preact/hooks';
import { MAIN, noted } from '../../core/replay/tree.ts';
import type { Lesson } from '../../session/lesson.ts';
import type { Session } from '../../session/session.ts';

/** Hands over at last. @param note what is pinned to this step for the debrief; null where nothing is to be told. */
export type HandOver = (note: string | null) => void;

/** @returns what the sheet of the pair calls once it is settled. */
export function usePair(session: Session, lesson: Lesson | null): HandOver {
  const isSettled = useRef(false);
  const isOn = lesson?.pairs === true && session.persons.length < 2 && session.line === MAIN;
  useEffect(() => {
    if (!isOn) return undefined;
    session.holdBack((command) => {
      if (isSettled.current || command.type !== 'handOver' || session.view().table.phase !== 'moves') return false;
      session.desk.open({ kind: 'page', page: 'pair' });
      return true;
    });
    return () => session.holdBack(null);
  }, [session, isOn]);
  return (note) => {
    const { seat, line } = session;
    if (seat === null) return;
    const step = session.view().step + 1;
    session.desk.open(null);
    isSettled.current = true;
    const refused = session.send({ type: 'handOver', by: seat });
    isSettled.current = false;
    if (refused === null && note !== null) session.mend((tree) => noted(tree, { line, step, text: note }));
  };
}
