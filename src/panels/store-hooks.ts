/** Joins preact to the game in play: one context that is renewed at every command and at every change of the desk. */
import { createContext } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import type { Rulebook } from '../core/rules/book/rulebook.ts';
import type { View } from '../core/model/play/view.ts';
import type { Books } from '../session/books.ts';
import type { DeskState } from '../session/desk.ts';
import type { Session } from '../session/session.ts';
import type { Showing } from '../session/showing.ts';

/** The game as it is at one moment, in play or played back. */
export interface Play {
  readonly session: Showing;
  readonly view: View;
  readonly desk: DeskState;
}

export const BookContext = createContext<Rulebook | null>(null);
/** The published rulebooks of the page. */
export const BooksContext = createContext<Books | null>(null);
export const PlayContext = createContext<Play | null>(null);
/** The game in play; null where one is played back. */
export const SessionContext = createContext<Session | null>(null);

/** @returns the game in play, renewed at every command and every change of the desk. */
export function usePlayOf(session: Showing): Play {
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const renew = (): void => setTurn((before) => before + 1);
    const stops = [session.subscribe(renew), session.desk.subscribe(renew)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [session]);
  return useMemo(() => ({ session, view: session.view(), desk: session.desk.now() }), [session, turn]);
}

/** @returns the rulebooks of the scenario, by length; throws where none are around the panel. */
export function useBooks(): Books {
  const books = useContext(BooksContext);
  if (books === null) throw new Error('no rulebooks around this panel');
  return books;
}

/** @returns the rulebook by which the shown game is played; throws where none is around the panel. */
export function useBook(): Rulebook {
  const book = useContext(BookContext);
  if (book === null) throw new Error('no rulebook around this panel');
  return book;
}

/** @returns the shown game and what its onlooker may know of it now; throws where none is around the panel. */
export function usePlay(): Play {
  const play = useContext(PlayContext);
  if (play === null) throw new Error('no game around this panel');
  return play;
}

/** @returns the game in play, for what a playback has not: undo, the record, all states. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('no game in play around this panel');
  return session;
}

/** Narrower than this the parts of the table are tabs. */
export const PHONE = '(max-width: 719px)';

/** @returns whether a media query holds, kept up to date. */
export function useMedia(query: string): boolean {
  const [holds, setHolds] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const asked = matchMedia(query);
    const renew = (): void => setHolds(asked.matches);
    renew();
    asked.addEventListener('change', renew);
    return () => asked.removeEventListener('change', renew);
  }, [query]);
  return holds;
}
