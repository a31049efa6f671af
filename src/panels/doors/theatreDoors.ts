/** The ways into the theatre and out of it: a save, an open game, a link, one of many games, the tour; the ending page, a fork, what is kept. */
import type { RefObject } from 'preact';
import type { GameRecord } from '../../core/replay/record.ts';
import { parseRecord, readRecord } from '../../core/replay/record.ts';
import { findLine } from '../../core/replay/tree.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import type { Books } from '../../session/books.ts';
import type { RecordAddress } from '../../session/address.ts';
import { metaOf } from '../../session/keep.ts';
import type { Playback } from '../../session/playback.ts';
import { playBack } from '../../session/playback.ts';
import type { Session } from '../../session/session.ts';
import { resumeSession } from '../../session/openSession.ts';
import { openBy } from '../../session/whose.ts';
import type { LoadedSave, Store } from '../../store/store.ts';
import { newClassSaveId, newSaveId } from '../../store/saveInfo.ts';
import { say } from '../../words/say.ts';
import type { Open } from '../game/openGame.tsx';
import { announce } from '../live.tsx';
import type { ManyOpened } from '../many/page.tsx';
import type { Place, Screen, Screens } from '../screens.ts';
import type { ClassMoment } from '../title/classroom.ts';
import { linkFaultWords, recordFaultWords } from '../title/faults.ts';
import type { PageName } from '../title/pages.tsx';
import type { Faults } from './faults.ts';

type TheatreScreen = Extract<Screen, { at: 'theatre' }>;
/** Fetches the guided tour: a record as a parsed file. */
export type LoadTour = () => Promise<unknown>;

/** What all doors stand on. */
export interface DoorsProps {
  /** With the numbers of the next new game. */
  readonly book: Rulebook;
  /** With the published ones, at every length: a class plays by the first. */
  readonly books: Books;
  readonly store: Store;
  readonly screens: Screens;
  readonly screenNow: RefObject<Screen>;
  readonly faults: Faults;
  readonly loadTour: LoadTour | null;
}
export interface TheatreDoors {
  /**
   * Plays a record back; where it does not load, what is on the screen stays, and the fault is said.
   * @param onShut where several persons still play it at one device, in place of saying so.
   */
  replay(id: string | null, read: LoadedSave['record'], onShut?: () => void): Promise<void>;
  /** The record of a replay that an earlier life of the page left, where it stood; the title, where it is no longer kept. */
  replayAgain(place: Extract<Place, { at: 'theatre' }>): Promise<void>;
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
  openOfMany(game: ManyOpened, from: PageName): Promise<void>;
  /** Plays on from a step of a record; whoever has watched it up to there needs no report of it. A game of a class leads back to the class's page. */
  fork(id: string | null, session: Session, from?: PageName): void;
  /** Plays on from a step of a class's game at once, from the seat that a person held. */
  forkOfClass(moment: ClassMoment): Promise<void>;
  /** Names, branches and notes that were changed in the theatre are kept with their game; a record from elsewhere only once it is played on. */
  keepRecord(id: string | null, playback: Playback, record: GameRecord): void;
  /** Keeps a record that came in a link or a file among the games on this device, and from then on what is changed in it. */
  keepNew(theatre: TheatreScreen, record: GameRecord): void;
}

/** @returns the ways into a replay, from a save, a file, a link or a game in play. */
export function theatreDoors({ book, books, store, screens, screenNow, faults, loadTour }: DoorsProps): TheatreDoors {
  const { show } = screens;
  const { setFault, setNotice, tell } = faults;
  const replay = async (id: string | null, read: LoadedSave['record'], onShut?: () => void): Promise<void> => {
    const began = performance.now();
    const played = read.ok ? await openBy(books, read.value, (by) => playBack(by, read.value)) : read;
    performance.measure('record opened', { start: began });
    if (!played.ok && played.fault.code === 'shut' && onShut !== undefined) return onShut();
    if (!played.ok) return tell(recordFaultWords(played.fault, book));
    setFault(null);
    show({ at: 'theatre', id, playback: played.value, isEnding: false });
  };
  /** The record of a replay that an earlier life of the page left, where it stood; the title, where it is no longer kept. */
  const replayAgain = async ({ id, record, mark, ...rest }: Extract<Place, { at: 'theatre' }>): Promise<void> => {
    const read = id === null ? parseRecord(record ?? '') : (await store.loadSave(id)).record;
    const played = read.ok ? await openBy(books, read.value, (by) => playBack(by, read.value)) : read;
    if (!played.ok) return show({ at: 'title' }, true);
    played.value.turnTo(mark);
    show({ ...rest, id, playback: played.value }, true);
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
    screens.renew({ ...open, session: line === undefined ? session.value : session.value.goTo(line) });
  };
  const fork = (id: string | null, session: Session, from?: PageName): void => {
    const kept = id ?? (from === 'class' ? newClassSaveId() : newSaveId());
    screens.read(kept, session.view().table.week - 1);
    const back = from === 'class' ? { from } : {};
    show({ at: 'game', open: { ...screens.openOf(kept), id: kept, session, ...back } });
  };
  return {
    replay,
    replayAgain,
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
      const played = await playLink(books, address);
      if (played.ok) return show({ at: 'theatre', id: null, playback: played.value, isEnding: false });
      // What does not open leads to the title; a game in play stays.
      if (screenNow.current?.at !== 'game') show({ at: 'title' });
      tell(linkFaultWords(played.fault, book));
    },
    async openOfMany({ record, id, step }, from) {
      const kept = id === null ? null : (await store.loadSave(id)).record;
      const isKept = kept?.ok === true;
      const wanted = isKept ? kept.value : record;
      const played = await openBy(books, wanted, (by) => playBack(by, wanted));
      if (!played.ok) return tell(recordFaultWords(played.fault, book));
      const playback = played.value;
      if (findLine(playback.tree(), record.playing) !== undefined) playback.follow(record.playing);
      // The page has told how it ended.
      playback.showWhole(true);
      playback.seek(step);
      setFault(null);
      show({ at: 'theatre', id: isKept ? id : null, playback, isEnding: false, from });
    },
    fork,
    async forkOfClass({ record, step }) {
      const played = await openBy(books, record, (by) => playBack(by, record));
      if (!played.ok) return tell(recordFaultWords(played.fault, book));
      const { seat } = played.value;
      played.value.seek(step);
      setFault(null);
      fork(null, played.value.fork(seat), 'class');
    },
    keepRecord,
    keepNew(theatre, record) {
      const id = newSaveId();
      keepRecord(id, theatre.playback, record);
      show({ ...theatre, id, isEnding: false }, true);
      announce(say('theatre.kept'));
    },
  };
}
