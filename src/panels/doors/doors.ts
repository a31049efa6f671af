/** The ways to a screen: a new game, a save, a file, a link, a step of a record; and the way back to the title. */
import { useState } from 'preact/hooks';
import { ok } from '../../core/model/result.ts';
import type { LeaderId } from '../../core/model/vocabulary.ts';
import { DEFAULT_SKILL } from '../../core/model/vocabulary.ts';
import { parseRecord } from '../../core/replay/record.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import type { ClassAddress } from '../../session/classAddress.ts';
import { knownOf } from '../../session/addressFields.ts';
import { isUntouched } from '../../session/late.ts';
import type { Lesson } from '../../session/lesson.ts';
import { drawSeat, parseLesson, untilBell } from '../../session/lesson.ts';
import type { Playback } from '../../session/playback.ts';
import type { Session } from '../../session/session.ts';
import { openSession, resumeSession } from '../../session/openSession.ts';
import { openBy } from '../../session/whose.ts';
import type { LoadedSave } from '../../store/store.ts';
import { newSaveId } from '../../store/saveInfo.ts';
import { say } from '../../words/say.ts';
import type { Open } from '../game/openGame.tsx';
import { download } from '../leave/download.ts';
import { announce } from '../live.tsx';
import type { Place } from '../screens.ts';
import { recordFaultWords } from '../title/faults.ts';
import type { PageName } from '../title/pages.tsx';
import type { Start } from '../title/title.tsx';
import type { DoorsProps, TheatreDoors } from './theatreDoors.ts';
import { theatreDoors } from './theatreDoors.ts';

/** The two screens of a game that is open. */
type At = 'brief' | 'game';

export interface Doors extends TheatreDoors {
  /** Saves that did not load when they were asked for: they can still be downloaded. */
  readonly unread: ReadonlySet<string>;
  toTitle(why: string | null): void;
  toPage(page: PageName): void;
  start(start: Start, at: At, by?: Rulebook): void;
  /** The door of a class: a seat is drawn by lot there; another one than `not`, where it is drawn again. */
  toDoor(address: ClassAddress, not?: LeaderId | null): void;
  /** The brief of a seat of a class; to watch where it is null. `from` is the week in which whoever comes late joins. */
  enter(address: ClassAddress, seat: LeaderId | null, from: number): void;
  /** The curtain before all seats of a class that shares one device; `from` as above. */
  share(address: ClassAddress, from: number): void;
  /** One person of a pair is left: from now on nothing waits for the other. */
  alone(open: Open): void;
  /** The brief of another seat, with the hand of this game. */
  otherSeat(session: Session, seat: LeaderId | null): void;
  /** A kept game where it stood; one in which nothing was done yet stands at its brief. */
  load(id: string, lesson?: Lesson | null): Promise<void>;
  /** Another seat is wanted before anything was done in this one: nothing of it is kept. A pupil comes back to the door. */
  drop(open: Open): Promise<void>;
  /**
   * A place that the page was at before it was loaded anew: a game that is kept goes on where it stood.
   * @param isReload whether it was left just now: a game at its brief comes back then even where it has not been kept yet.
   */
  reopen(place: Place, isReload?: boolean): void;
  /** A file is played back, as a link is. */
  openFile(text: string): Promise<void>;
  /** From a record that is played back into its game, where that was saved: its last report was read then. */
  goOn(playback: Playback): Promise<void>;
  hand(id: string): Promise<void>;
  /** Plays on from a step in a branch of the same game. */
  again(open: Open, step: number): void;
}

interface Resuming {
  /** null: the brief where nothing has been played yet, else the game. */
  readonly at?: At | null;
  /** In place of the screen that is there. */
  readonly replace?: boolean;
  readonly isFile?: boolean;
  /** Whether it is still asked for once it has been read. */
  readonly isWanted?: () => boolean;
  readonly lesson?: Lesson | null;
}

/** @returns the ways into a game and out of it, bound to the screens and to what is told on them. */
export function useDoors({ book, books, store, screens, screenNow, faults, loadTour }: DoorsProps): Doors {
  const { show } = screens;
  const { first: published } = books;
  const { setFault, tell } = faults;
  const theatre = theatreDoors({ book, books, store, screens, screenNow, faults, loadTour });
  const [unread, setUnread] = useState<ReadonlySet<string>>(new Set());

  /** Opens a record; where it does not load, what is on the screen stays, and the fault is said. @returns whether it has opened. */
  const resume = async (
    id: string,
    read: LoadedSave['record'],
    { at = null, replace = false, isFile = false, isWanted = () => true, lesson = null }: Resuming,
  ): Promise<boolean> => {
    const session = read.ok ? await openBy(books, read.value, (by) => resumeSession(by, read.value)) : read;
    if (!session.ok) {
      // Where only a part of it is wrong, what is right is shown, and the fault with it.
      if (read.ok && ['title', 'page'].includes(screenNow.current?.at ?? 'title')) await theatre.replay(null, read);
      else tell(recordFaultWords(session.fault, book));
      return false;
    }
    // Whoever has gone on in the meantime is not called back.
    if (!isWanted()) return true;
    // A file goes on where it was saved: its last report was read then.
    if (isFile) screens.read(id, session.value.view().table.weeks);
    setFault(null);
    const { persons } = session.value;
    // Of several persons each reads its own brief, behind the curtain.
    const stood = isUntouched(session.value) && persons.length < 2 ? 'brief' : 'game';
    const open = { id, session: session.value };
    show({ at: at ?? stood, open: lesson === null ? open : { ...open, lesson } }, replace);
    announce(say('app.restored'));
    return true;
  };
  const load = async (id: string, how: Resuming = {}): Promise<void> => {
    const { text, record, lesson } = await store.loadSave(id);
    const ofClass = how.lesson ?? parseLesson(lesson, knownOf(published));
    if (!(await resume(id, record, { ...how, lesson: ofClass })) && text !== null)
      setUnread((before) => new Set([...before, id]));
  };
  const toTitle = (why: string | null): void => {
    setFault(why);
    show({ at: 'title' });
  };
  const start = ({ reading, ...from }: Start, at: At, by = book): void => {
    const session = openSession(by, { ...from, ...(reading === null ? {} : { reading }) });
    setFault(null);
    show({ at: from.persons === undefined ? at : 'game', open: { id: newSaveId(), session } });
  };
  /** Draws by lot where seats are drawn. `getRandomValues` is there on a plain http page too. */
  const toDoor = (address: ClassAddress, not: LeaderId | null = null, replace = false): void => {
    const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
    setFault(null);
    show({ at: 'door', address, seat: address.hands === 'draw' ? drawSeat(address.seats, drawn, not) : null }, replace);
  };
  const enter = (
    at: At,
    address: ClassAddress,
    seats: Pick<Start, 'seat' | 'persons'> & { readonly from: number },
  ): void => {
    const { seed, reading, skill = DEFAULT_SKILL } = address;
    const session = openSession(published, { seed, ...seats, skill, ...(reading === null ? {} : { reading }) });
    // Who comes after the last bell plays without one.
    const isOver = (untilBell(address, Date.now()) ?? 1) <= 0;
    const lesson = isOver ? { ...address, bell: null } : address;
    const id = newSaveId();
    // The story so far tells what the reports would.
    if (seats.from > 1) screens.read(id, session.view().table.week - 1);
    show({ at, open: { id, session, lesson } });
  };
  return {
    ...theatre,
    unread,
    toTitle,
    toPage(page) {
      setFault(null);
      show({ at: 'page', page });
    },
    start,
    toDoor: (address, not = null) => toDoor(address, not, not !== null),
    enter: (address, seat, from) => enter('brief', address, { seat, from }),
    share: (address, from) => enter('game', address, { seat: null, persons: address.seats, from }),
    alone(open) {
      if (open.lesson !== undefined)
        show({ at: 'game', open: { ...open, lesson: { ...open.lesson, pairs: false } } }, true);
    },
    otherSeat(session, seat) {
      const { seed, reading, skill = DEFAULT_SKILL } = session.record();
      start({ seat, seed, reading, skill }, 'brief', session.book);
    },
    load: (id, lesson = null) => load(id, { lesson }),
    async drop({ id, lesson }) {
      await store.removeSave(id);
      if (lesson === undefined) toTitle(null);
      else toDoor(lesson);
    },
    reopen(place, isReload = false) {
      if (place.at === 'page') return show(place, true);
      if (place.at === 'title' || place.at === 'door') return show(place, true);
      if (place.at === 'theatre') return void theatre.replayAgain(place);
      if (place.read !== null) screens.read(place.id, place.read);
      // Back or Forward may be pressed before the game is read: it would then come up in another's entry.
      const entry = JSON.stringify(history.state);
      const isWanted = (): boolean => JSON.stringify(history.state) === entry;
      void store.listSaves().then((found) => {
        if (!isWanted()) return undefined;
        if (found.some((save) => save.id === place.id))
          return load(place.id, { at: place.at, replace: true, isWanted });
        if (isReload && place.unkept !== null) {
          const { record, lesson } = place.unkept;
          return void resume(place.id, parseRecord(record), { at: place.at, replace: true, isWanted, lesson });
        }
        return show({ at: 'title' }, true);
      });
    },
    async openFile(text) {
      const read = parseRecord(text);
      // A game that goes round at one device goes on where it stood, behind its curtain.
      await theatre.replay(null, read, () => void resume(newSaveId(), read, {}));
    },
    async goOn(playback) {
      await resume(newSaveId(), ok(playback.record()), { at: 'game', replace: true, isFile: true });
    },
    async hand(id) {
      const { text } = await store.loadSave(id);
      if (text !== null) download(`${id}.record.json`, text);
    },
    again(open, step) {
      show({ at: 'game', open: { ...open, session: open.session.forkAt(step, open.session.persons) } });
    },
  };
}
