/** The last bell of a class that rings by itself: at its minute, or as soon as a page that slept is looked at again; in the game, and wherever else its player has gone. */
import { useEffect, useRef } from 'preact/hooks';
import { MAIN } from '../../core/replay/tree.ts';
import type { Lesson } from '../../session/lesson.ts';
import { untilBell } from '../../session/lesson.ts';
import type { Session } from '../../session/session.ts';
import type { Open } from '../game/openGame.tsx';
import type { Screen } from '../screens.ts';

/** A timer may be held back while a machine sleeps: it is never asked to wait for longer. */
const LONGEST = 30_000;

function isOver(session: Session): boolean {
  return session.view().table.phase === 'ended';
}

/** Waits for the bell of a class while its game goes on. @returns a function that stops waiting. */
function awaitBell(session: Session, lesson: Lesson, onBell: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listen = (): void => {
    clearTimeout(timer);
    const left = untilBell(lesson, Date.now());
    if (left === null || isOver(session)) return;
    if (left > 0) {
      timer = setTimeout(listen, Math.min(left, LONGEST));
      return;
    }
    onBell();
  };
  listen();
  document.addEventListener('visibilitychange', listen);
  for (const type of ['pageshow', 'focus']) addEventListener(type, listen);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', listen);
    for (const type of ['pageshow', 'focus']) removeEventListener(type, listen);
  };
}

/** @param onRung hears once that the bell has ended the game. */
export function useBell(session: Session, lesson: Lesson | null, onRung: () => void): void {
  const wasRung = useRef(lesson !== null && (untilBell(lesson, Date.now()) ?? 1) <= 0);
  const rung = useRef(onRung);
  rung.current = onRung;
  useEffect(() => {
    // What is played again after the bell is the debrief's.
    if (lesson === null || lesson.bell === null || (wasRung.current && session.line !== MAIN)) return undefined;
    return awaitBell(session, lesson, () => {
      session.ring();
      rung.current();
    });
  }, [session, lesson]);
}

/** Whoever has left the game for its replay, a page or the title is fetched back to it at the bell. */
export function useBellAway(screen: Screen, back: (open: Open) => void): void {
  const left = useRef<Open | null>(null);
  if ('open' in screen) left.current = screen.open;
  const isAway = !('open' in screen);
  useEffect(() => {
    const open = left.current;
    if (!isAway || open?.lesson === undefined || open.session.line !== MAIN) return undefined;
    return awaitBell(open.session, open.lesson, () => back(open));
  }, [isAway]);
}
