/** The ways to a screen: a new game, a save, a file, a link, a step of a record; and the way back to the title. */
import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { LeaderId } from '../../core/model/vocabulary.ts';
import { DEFAULT_SKILL } from '../../core/model/vocabulary.ts';
import { parseRecord } from '../../core/replay/record.ts';
import type { Rulebook } from '../../core/rules/rulebook.ts';
import type { Session } from '../../session/session.ts';
import { openSession, resumeSession } from '../../session/session.ts';
import { openBy } from '../../session/whose.ts';
import type { LoadedSave, Store } from '../../store/store.ts';
import { newSaveId } from '../../store/store.ts';
import { say } from '../../words/say.ts';
import type { Open } from '../game/openGame.tsx';
import { download } from '../leave/download.ts';
import { announce } from '../live.tsx';
import type { Place, Screen, Screens } from '../screens.ts';
import { recordFaultWords } from '../title/faults.ts';
import type { PageName } from '../title/pages.tsx';
import type { Start } from '../title/title.tsx';
import type { Faults } from './faults.ts';
import type { LoadTour, TheatreDoors } from './theatreDoors.ts';
import { theatreDoors } from './theatreDoors.ts';

/** The two screens of a game that is open. */
type At = 'brief' | 'game';

interface DoorsProps {
  /** With the numbers of the next new game. */
  readonly book: Rulebook;
  readonly store: Store;
  readonly screens: Screens;
  readonly screenNow: RefObject<Screen>;
  readonly faults: Faults;
  readonly loadTour: LoadTour | null;
}
export interface Doors extends TheatreDoors {
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
}

export function useDoors({ book, store, screens, screenNow, faults, loadTour }: DoorsProps): Doors {
  const { show } = screens;
  const { setFault, tell } = faults;
  const theatre = theatreDoors({ book, store, screens, screenNow, faults, loadTour });
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
      if (read.ok && ['title', 'page'].includes(screenNow.current?.at ?? 'title')) await theatre.replay(null, read);
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
  const toTitle = (why: string | null): void => {
    setFault(why);
    show({ at: 'title' });
  };
  const start = ({ seat, seed, reading, skill }: Start, at: At, by = book): void => {
    const session = openSession(by, { seed, seat, skill, ...(reading === null ? {} : { reading }) });
    setFault(null);
    show({ at, open: { id: newSaveId(), session } });
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
      if (place.at === 'theatre') return void theatre.replayAgain(place);
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
    again: ({ id, session }, step) => show({ at: 'game', open: { id, session: session.forkAt(step, session.seat) } }),
  };
}
