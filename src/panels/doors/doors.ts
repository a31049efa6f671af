/** The ways to a screen: a new game, a save, a file, a link, a step of a record; and the way back to the title. */
import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { LeaderId } from '../../core/model/vocabulary.ts';
import { DEFAULT_SKILL } from '../../core/model/vocabulary.ts';
import type { GameRecord } from '../../core/replay/record.ts';
import { parseRecord, readRecord } from '../../core/replay/record.ts';
import { findLine } from '../../core/replay/tree.ts';
import type { Rulebook } from '../../core/rules/rulebook.ts';
import type { RecordAddress } from '../../session/address.ts';
import { metaOf } from '../../session/keep.ts';
import type { Playback } from '../../session/playback.ts';
import { playBack } from '../../session/playback.ts';
import type { Session } from '../../session/session.ts';
import { openSession, resumeSession } from '../../session/session.ts';
import { openBy } from '../../session/whose.ts';
import type { LoadedSave, Store } from '../../store/store.ts';
import { newSaveId } from '../../store/store.ts';
import { say } from '../../words/say.ts';
import type { Open } from '../game/openGame.tsx';
import { download } from '../leave/download.ts';
import { announce } from '../live.tsx';
import type { ManyOpened } from '../many/page.tsx';
import type { Place, Screen, Screens } from '../screens.ts';
import { linkFaultWords, recordFaultWords } from '../title/faults.ts';
import type { PageName } from '../title/pages.tsx';
import type { Start } from '../title/title.tsx';
import type { Faults } from './faults.ts';

type TheatreScreen = Extract<Screen, { at: 'theatre' }>;
/** The two screens of a game that is open. */
type At = 'brief' | 'game';

/** Fetches the guided tour: a record as a parsed file. */
export type LoadTour = () => Promise<unknown>;

interface DoorsProps {
  /** With the numbers of the next new game. */
  readonly book: Rulebook;
  readonly store: Store;
  readonly screens: Screens;
  readonly screenNow: RefObject<Screen>;
  readonly faults: Faults;
  readonly loadTour: LoadTour | null;
}
export interface Doors {
  /** Saves that did not load when they were asked for: they can still be downloaded. */
  readonly unread: ReadonlySet<string>;
  toTitle(why: string | null): void;
  toPage(page: PageName): void;
  start(start: Start, at: At, by?: Rulebook): void;
  /** The brief of another seat, with the hand of this game. */
  otherSeat(session: Session, seat: LeaderId | null): void;
  /** A kept game where it stood; one in which nothing was done yet stands at its brief. */
  load(id: string): Promise<void>;
  /** Another seat is wanted before anything was done in this one: nothing of it is kept. */
  drop(id: string): Promise<void>;
  /** A place that the page was at before it was loaded anew: a game that is kept goes on where it stood. */
  reopen(place: Place): void;
  /** A file goes on where it was saved: its last report was read then. */
  openFile(text: string): Promise<void>;
  hand(id: string): Promise<void>;
  replaySave(id: string): Promise<void>;
  /** The record of the game that its player has just come from; at a step where one is asked for. */
  replayOpen(open: Open, step: number | null): void;
  /** The ending page of a line that is played back; of one's own game, where that is open on this line. */
  toEnding(theatre: TheatreScreen): void;
  /** From the ending page to a step of its line, or to where the playback stood. */
  fromEnding(theatre: TheatreScreen, step: number | null): void;
  /** Plays the guided tour back from its first note; null where this scenario has none. */
  readonly tour: (() => void) | null;
  followRecord(address: RecordAddress): Promise<void>;
  /** One of many games at a step; as it is kept now, where it is kept: what was noted since must not be written over. */
  openOfMany(game: ManyOpened): Promise<void>;
  /** Plays on from a step of a record; whoever has watched it up to there needs no report of it. */
  fork(id: string | null, session: Session): void;
  /** Plays on from a step in a branch of the same game. */
  again(open: Open, step: number): void;
  /** Names, branches and notes that were changed in the theatre are kept with their game; a record from elsewhere only once it is played on. */
  keepRecord(id: string | null, playback: Playback, record: GameRecord): void;
  /** Keeps a record that came in a link or a file among the games on this device, and from then on what is changed in it. */
  keepNew(theatre: TheatreScreen, record: GameRecord): void;
}

interface Resuming {
  /** null: the brief where nothing has been played yet, else the game. */
  readonly at?: At | null;
  /** In place of the screen that is there. */
  readonly replace?: boolean;
  readonly isFile?: boolean;
  /** Whether it is still asked for once it has been read. */
  readonly isWanted?: () => boolean;
}

export function useDoors({ book, store, screens, screenNow, faults, loadTour }: DoorsProps): Doors {
  const { show } = screens;
  const { setFault, setNotice, tell } = faults;
  const [unread, setUnread] = useState<ReadonlySet<string>>(new Set());

  /** Opens a record; where it does not load, what is on the screen stays, and the fault is said. @returns whether it has opened. */
  const resume = async (
    id: string,
    read: LoadedSave['record'],
    { at = null, replace = false, isFile = false, isWanted = () => true }: Resuming,
  ): Promise<boolean> => {
    const session = read.ok ? await openBy(book, read.value, (by) => resumeSession(by, read.value)) : read;
    if (!session.ok) {
      // Where only a part of it is wrong, what is right is shown, and the fault with it.
      if (read.ok && ['title', 'page'].includes(screenNow.current?.at ?? 'title')) await replay(null, read);
      else tell(recordFaultWords(session.fault, book));
      return false;
    }
    // Whoever has gone on in the meantime is not called back.
    if (!isWanted()) return true;
    // A file goes on where it was saved: its last report was read then.
    if (isFile) screens.read(id, session.value.view().table.weeks);
    setFault(null);
    const stood = session.value.commands().length === 0 ? 'brief' : 'game';
    show({ at: at ?? stood, open: { id, session: session.value } }, replace);
    announce(say('app.restored'));
    return true;
  };
  const load = async (id: string, how: Resuming = {}): Promise<void> => {
    const { text, record } = await store.loadSave(id);
    if (!(await resume(id, record, how)) && text !== null) setUnread((before) => new Set([...before, id]));
  };
  const replay = async (
    id: string | null,
    read: LoadedSave['record'],
    prepare?: (playback: Playback) => void,
  ): Promise<void> => {
    const began = performance.now();
    const played = read.ok ? await openBy(book, read.value, (by) => playBack(by, read.value)) : read;
    performance.measure('record opened', { start: began });
    if (!played.ok) return tell(recordFaultWords(played.fault, book));
    prepare?.(played.value);
    setFault(null);
    show({ at: 'theatre', id, playback: played.value, isEnding: false });
  };
  /** The record of a replay that an earlier life of the page left, where it stood; the title, where it is no longer kept. */
  const replayAgain = async ({ id, record, mark, ...rest }: Extract<Place, { at: 'theatre' }>): Promise<void> => {
    const read = id === null ? parseRecord(record ?? '') : (await store.loadSave(id)).record;
    const played = read.ok ? await openBy(book, read.value, (by) => playBack(by, read.value)) : read;
    if (!played.ok) return show({ at: 'title' }, true);
    played.value.turnTo(mark);
    show({ ...rest, id, playback: played.value }, true);
  };
  const toTitle = (why: string | null): void => {
    setFault(why);
    show({ at: 'title' });
  };
  const start = ({ seat, seed, reading, skill }: Start, at: At, by = book): void => {
    const session = openSession(by, { seed, seat, skill, ...(reading === null ? {} : { reading }) });
    setFault(null);
    show({ at, open: { id: newSaveId(), session } });
  };
  const keepRecord = (id: string | null, playback: Playback, record: GameRecord): void => {
    if (id === null) return;
    const session = resumeSession(playback.book, record);
    if (!session.ok) return;
    void store.saveGame(id, record, metaOf(session.value)).then((kept) => kept.ok || setNotice(say('app.notSaved')));
    // The game that its player came from would else be kept without them, once it is returned to.
    const open = screens.openOf(id);
    if (open === null) return;
    const own = JSON.stringify(open.session.commands());
    const line = session.value.tree().lines.find((one) => JSON.stringify(one.line.commands) === own)?.id;
    screens.renew({ id, session: line === undefined ? session.value : session.value.goTo(line) });
  };
  return {
    unread,
    toTitle,
    toPage(page) {
      setFault(null);
      show({ at: 'page', page });
    },
    start,
    otherSeat(session, seat) {
      const { seed, reading, skill = DEFAULT_SKILL } = session.record();
      start({ seat, seed, reading, skill }, 'brief', session.book);
    },
    load: (id) => load(id),
    async drop(id) {
      await store.removeSave(id);
      toTitle(null);
    },
    reopen(place) {
      if (place.at === 'page') return show(place, true);
      if (place.at === 'title') return show(place, true);
      if (place.at === 'theatre') return void replayAgain(place);
      if (place.read !== null) screens.read(place.id, place.read);
      // Back or Forward may be pressed before the game is read: it would then come up in another's entry.
      const entry = JSON.stringify(history.state);
      const isWanted = (): boolean => JSON.stringify(history.state) === entry;
      void store.listSaves().then((found) => {
        if (!isWanted()) return undefined;
        if (found.some((save) => save.id === place.id))
          return load(place.id, { at: place.at, replace: true, isWanted });
        return show({ at: 'title' }, true);
      });
    },
    async openFile(text) {
      await resume(newSaveId(), parseRecord(text), { at: 'game', isFile: true });
    },
    async hand(id) {
      const { text } = await store.loadSave(id);
      if (text !== null) download(`${id}.record.json`, text);
    },
    replaySave: async (id) => replay(id, (await store.loadSave(id)).record),
    replayOpen({ id, session }, step) {
      const began = performance.now();
      const played = playBack(session.book, session.record());
      performance.measure('record opened', { start: began });
      if (!played.ok) throw new Error(`a game in play does not replay: ${JSON.stringify(played.fault)}`);
      // Its player knows it: nothing of it needs to wait.
      played.value.showWhole(true);
      if (step !== null) played.value.seek(step);
      setFault(null);
      show({ at: 'theatre', id, playback: played.value, isEnding: false });
    },
    tour:
      loadTour === null
        ? null
        : () =>
            void loadTour().then(
              (tour) => replay(null, readRecord(tour)),
              () => tell(say('app.notFetched')),
            ),
    toEnding(theatre) {
      const { id, playback } = theatre;
      const open = id === null ? null : screens.openOf(id);
      const isOwn = open?.session.line === playback.place().line && open.session.view().table.phase === 'ended';
      show(open !== null && isOwn ? { at: 'game', open } : { ...theatre, isEnding: true });
    },
    fromEnding(theatre, step) {
      if (step !== null) theatre.playback.seek(step);
      show({ ...theatre, isEnding: false });
    },
    async followRecord(address) {
      const { playLink } = await import('../../session/linked.ts');
      const played = await playLink(book, address);
      if (played.ok) return show({ at: 'theatre', id: null, playback: played.value, isEnding: false });
      const why = linkFaultWords(played.fault, book);
      if (screenNow.current?.at === 'game') setNotice(why);
      else toTitle(why);
    },
    async openOfMany({ record, id, step }) {
      const kept = id === null ? null : (await store.loadSave(id)).record;
      const isKept = kept?.ok === true;
      const wanted = isKept ? kept.value : record;
      const played = await openBy(book, wanted, (by) => playBack(by, wanted));
      if (!played.ok) return tell(recordFaultWords(played.fault, book));
      const playback = played.value;
      if (findLine(playback.tree(), record.playing) !== undefined) playback.follow(record.playing);
      // The page has told how it ended.
      playback.showWhole(true);
      playback.seek(step);
      setFault(null);
      show({ at: 'theatre', id: isKept ? id : null, playback, isEnding: false, from: 'many' });
    },
    fork(id, session) {
      const kept = id ?? newSaveId();
      screens.read(kept, session.view().table.week - 1);
      show({ at: 'game', open: { id: kept, session } });
    },
    again: ({ id, session }, step) => show({ at: 'game', open: { id, session: session.forkAt(step, session.seat) } }),
    keepRecord,
    keepNew(theatre, record) {
      const id = newSaveId();
      keepRecord(id, theatre.playback, record);
      show({ ...theatre, id, isEnding: false }, true);
      announce(say('theatre.kept'));
    },
  };
}
