/** The screens in the browser's history: Back goes to the one before, Forward returns, and a reload finds the place again. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { makeRecord } from '../core/replay/record.ts';
import type { LeaderId } from '../core/model/vocabulary.ts';
import type { ClassAddress } from '../session/classAddress.ts';
import type { Lesson } from '../session/lesson.ts';
import type { Bookmark, Playback } from '../session/playback.ts';
import type { Open } from './game/openGame.tsx';
import type { PageName } from './title/pages.tsx';

/** The door of a class, with the seat that the lot gave; null where seats are chosen. */
export interface DoorScreen {
  readonly at: 'door';
  readonly address: ClassAddress;
  readonly seat: LeaderId | null;
}
export type Screen =
  | { readonly at: 'title' }
  | { readonly at: 'page'; readonly page: PageName }
  | DoorScreen
  | { readonly at: 'brief' | 'game'; readonly open: Open }
  | {
      readonly at: 'theatre';
      /** Under which the record is kept; null while nobody has asked to keep it. */
      readonly id: string | null;
      readonly playback: Playback;
      /** Whether the ending page of the line is read, and not its steps. */
      readonly isEnding: boolean;
      /** The page that it was opened from, other than the title. */
      readonly from?: PageName;
    };

/** What the history can hold of a screen, so that a reload comes back to it. */
export type Place =
  | { readonly at: 'title' }
  | { readonly at: 'page'; readonly page: PageName }
  | DoorScreen
  | {
      readonly at: 'brief' | 'game';
      readonly id: string;
      /** Up to which week the reports have been read. */
      readonly read: number | null;
      /** The game at its brief, as text, and its class: whoever loads the page at once is quicker than the browser's database. */
      readonly unkept: { readonly record: string; readonly lesson: Lesson | null } | null;
    }
  | {
      readonly at: 'theatre';
      readonly id: string | null;
      /** The record as text, where nobody keeps it. */
      readonly record: string | null;
      readonly mark: Bookmark;
      readonly isEnding: boolean;
      readonly from?: PageName;
    };

interface Entry {
  /** The life of the page that wrote it: screens themselves do not outlive it. */
  readonly life: string;
  readonly key: number;
  readonly place: Place;
}

/** Games, and replays, that the page holds in memory for Back and Forward; each is some half a megabyte of states. */
const GAMES_HELD = 2;

/** One life of the page, from load to reload. */
const LIFE = String(performance.timeOrigin);

function entryOf(state: unknown): Entry | null {
  return state !== null && typeof state === 'object' && 'life' in state ? (state as Entry) : null;
}

/** @returns the place that a reload, or a return from another site, has to come back to; null where the address was asked for anew. */
export function placeLeft(): Place | null {
  const [load] = performance.getEntriesByType('navigation');
  if (load instanceof PerformanceNavigationTiming && load.type === 'navigate') return null;
  return entryOf(history.state)?.place ?? null;
}

export interface Screens {
  readonly screen: Screen;
  /** Goes to a screen. The same place again, or `replace`, takes the entry that is there. */
  show(screen: Screen, replace?: boolean): void;
  /** Up to which week the reports of a game have been read; null where nothing is known of it. */
  readOf(id: string): number | null;
  read(id: string, week: number): void;
  /** @returns the newest session of a game that was open since the page was loaded; null where none was. */
  openOf(id: string): Open | null;
  /** Lets a newer session of an open game take its place, wherever the history leads to it. */
  renew(open: Open): void;
  /** Writes down where the screen stands now, for a reload: a playback moves on without a change of screen. */
  rewrite(): void;
}

/**
 * @param reopen opens a place that an earlier life of the page left in the history.
 */
export function useScreens(reopen: (place: Place) => void): Screens {
  const [screen, put] = useState<Screen>({ at: 'title' });
  const now = useRef(screen);
  const kept = useRef(new Map<number, Screen>());
  /** The newest session of each game, the latest last: an older one must not write over it. */
  const newest = useRef(new Map<string, Open>());
  const reads = useRef(new Map<string, number>());
  const key = useRef(entryOf(history.state)?.key ?? 0);
  const isReturning = useRef(false);
  const reopens = useRef(reopen);
  reopens.current = reopen;

  const placeOf = (one: Screen): Place => {
    if (one.at === 'title' || one.at === 'page' || one.at === 'door') return one;
    if (one.at === 'theatre') {
      const { playback, ...rest } = one;
      const record = rest.id === null ? makeRecord(playback.record()) : null;
      return { ...rest, record, mark: playback.bookmark() };
    }
    const { id, session, lesson = null } = one.open;
    const unkept = one.at === 'brief' ? { record: makeRecord(session.record()), lesson } : null;
    return { at: one.at, id, read: reads.current.get(id) ?? null, unkept };
  };
  const write = (one: Screen, isNew: boolean): void => {
    if (isNew) key.current += 1;
    const entry: Entry = { life: LIFE, key: key.current, place: placeOf(one) };
    kept.current.set(key.current, one);
    if (isNew) history.pushState(entry, '');
    else history.replaceState(entry, '', location.pathname + location.search);
  };
  /** Lets go of the oldest games and replays: a return to one finds it where it is kept, as a reload does. */
  const forget = (): void => {
    const ids = [...newest.current.keys()];
    for (const id of ids.slice(0, Math.max(0, ids.length - GAMES_HELD))) newest.current.delete(id);
    const replays = [...kept.current].filter(([, one]) => one.at === 'theatre').map(([at]) => at);
    const old = new Set(replays.slice(0, Math.max(0, replays.length - GAMES_HELD)));
    for (const [at, one] of kept.current)
      if (at !== key.current && (old.has(at) || ('open' in one && !newest.current.has(one.open.id))))
        kept.current.delete(at);
  };
  const hold = (open: Open): void => {
    newest.current.delete(open.id);
    newest.current.set(open.id, open);
  };
  const stand = (one: Screen): void => {
    now.current = one;
    if ('open' in one) hold(one.open);
    forget();
    put(one);
  };
  const show = (one: Screen, replace = false): void => {
    const isSame = JSON.stringify(placeOf(one)) === JSON.stringify(placeOf(now.current));
    write(one, !replace && !isSame && entryOf(history.state) !== null);
    stand(one);
  };

  useEffect(() => {
    const moved = ({ state }: PopStateEvent): void => {
      const entry = entryOf(state);
      // An address that was typed in: whoever follows it goes to its screen.
      if (entry === null) return;
      if (isReturning.current) {
        isReturning.current = false;
        return;
      }
      const here = now.current;
      const desk = here.at === 'game' ? here.open.session.desk : here.at === 'theatre' ? here.playback.desk : null;
      if (desk !== null && desk.now().sheet !== null) {
        // What lies open over the table is put away first; the game stays.
        desk.open(null);
        isReturning.current = true;
        history.go(entry.key < key.current ? 1 : -1);
        return;
      }
      key.current = entry.key;
      const there = entry.life === LIFE ? kept.current.get(entry.key) : undefined;
      if (there === undefined) reopens.current(entry.place);
      else stand('open' in there ? { ...there, open: newest.current.get(there.open.id) ?? there.open } : there);
    };
    addEventListener('popstate', moved);
    return () => removeEventListener('popstate', moved);
  }, []);

  return {
    screen,
    show,
    openOf: (id) => newest.current.get(id) ?? null,
    renew: hold,
    rewrite() {
      const entry = entryOf(history.state);
      if (entry !== null && entry.key === key.current)
        history.replaceState({ ...entry, place: placeOf(now.current) }, '');
    },
    readOf: (id) => reads.current.get(id) ?? null,
    read(id, week) {
      reads.current.set(id, week);
      const entry = entryOf(history.state);
      if (entry !== null && 'id' in entry.place && entry.place.id === id)
        history.replaceState({ ...entry, place: { ...entry.place, read: week } }, '');
    },
  };
}
