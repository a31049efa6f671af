/** The last bell of a class that rings by itself: at its minute, or as soon as a page that slept is looked at again. */
import { useEffect, useRef } from 'preact/hooks';
import { MAIN } from '../../core/replay/tree.ts';
import type { Lesson } from '../../session/lesson.ts';
import { untilBell } from '../../session/lesson.ts';
import type { Session } from '../../session/session.ts';

/** A timer may be held back while a machine sleeps: it is never asked to wait for longer. */
const LONGEST = 30_000;

/** @param onRung hears once that the bell has ended the game. */
export function useBell(session: Session, lesson: Lesson | null, onRung: () => void): void {
  const wasRung = useRef(lesson !== null && (untilBell(lesson, Date.now()) ?? 1) <= 0);
  const rung = useRef(onRung);
  rung.current = onRung;
  useEffect(() => {
    // What is played again after the bell is the debrief's.
    if (lesson === null || lesson.bell === null || (wasRung.current && session.line !== MAIN)) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const listen = (): void => {
      clearTimeout(timer);
      const left = untilBell(lesson, Date.now());
      if (left === null || session.view().table.phase === 'ended') return;
      if (left > 0) {
        timer = setTimeout(listen, Math.min(left, LONGEST));
        return;
      }
      session.ring();
      rung.current();
    };
    listen();
    document.addEventListener('visibilitychange', listen);
    for (const type of ['pageshow', 'focus']) addEventListener(type, listen);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', listen);
      for (const type of ['pageshow', 'focus']) removeEventListener(type, listen);
    };
  }, [session, lesson]);
}
