/** The whole page: title, brief, game, and the pages of reading; which game is open, and how it is kept. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { LeaderId } from '../core/model/vocabulary.ts';
import { ok } from '../core/model/result.ts';
import { DEFAULT_SKILL } from '../core/model/vocabulary.ts';
import type { GameRecord } from '../core/replay/record.ts';
import { parseRecord } from '../core/replay/record.ts';
import type { Assumed } from '../core/rules/assume.ts';
import type { Rulebook } from '../core/rules/rulebook.ts';
import type { RecordAddress } from '../session/address.ts';
import { rulebookWith } from '../core/rules/rulebook.ts';
import { parseAddress } from '../session/address.ts';
import type { Session } from '../session/session.ts';
import type { Playback } from '../session/playback.ts';
import { playBack } from '../session/playback.ts';
import { openSession, resumeSession } from '../session/session.ts';
import type { Settings } from '../store/settings.ts';
import type { LoadedSave, SaveInfo, Store } from '../store/store.ts';
import { newSaveId } from '../store/store.ts';
import { say, told } from '../words/say.ts';
import { Patterns } from './controls/emblem.tsx';
import type { LoadBoard } from './game/boardHost.tsx';
import { Head } from './game/head.tsx';
import { markPage } from './game/marks.ts';
import type { Open } from './game/openGame.tsx';
import { OpenGame } from './game/openGame.tsx';
import { Notice } from './game/kept.tsx';
import { metaOf } from '../session/keep.ts';
import { TheatreHost } from './theatre/theatreHost.tsx';
import { download } from './leave/download.ts';
import { announce, Live } from './live.tsx';
import type { Place, Screen } from './screens.ts';
import { placeLeft, useScreens } from './screens.ts';
import { SettingsContext, useRootSettings } from './settings/context.ts';
import { SettingsSheet } from './settings/settings.tsx';
import { BookContext } from './store-hooks.ts';
import { addressFaultWords, recordFaultWords } from './title/faults.ts';
import type { PageName } from './title/pages.tsx';
import { ReadingPage } from './title/pages.tsx';
import type { Start } from './title/title.tsx';
import { Title } from './title/title.tsx';

interface AppProps {
  /** As published: changed numbers belong to a game. */
  readonly book: Rulebook;
  readonly store: Store;
  /** null where the canvas is not wanted (`?board=off`). */
  readonly loadBoard: LoadBoard | null;
  /** Hears of each game that is opened; null where nobody listens. */
  readonly onGame: ((session: Session) => void) | null;
}
export function App({ book: published, store, loadBoard, onGame }: AppProps) {
  // The numbers of the next new game: the published ones, or those that were changed on the page of assumptions.
  const [book, setBook] = useState(published);
  const [settings, setSettings] = useState<Settings>(() => store.settings());
  const [isSettingsOpen, openSettings] = useState(false);
  const [saves, setSaves] = useState<readonly SaveInfo[]>([]);
  /** Saves that did not load when they were asked for: they can still be downloaded. */
  const [unread, setUnread] = useState<ReadonlySet<string>>(new Set());
  const [fault, setFault] = useState<string | null>(null);
  const [notice, setNotice] = useState<string | null>(null);
  const screens = useScreens((place) => reopen(place));
  const { screen, show } = screens;
  const screenNow = useRef(screen);
  screenNow.current = screen;
  useRootSettings(settings);
  const settingsDesk = useMemo(
    () => ({
      settings,
      save: (patch: Partial<Settings>): void => {
        void store.saveSettings(patch);
        setSettings(store.settings());
      },
    }),
    [settings],
  );

  const toTitle = (why: string | null): void => {
    setFault(why);
    show({ at: 'title' });
  };
  const toPage = (page: PageName): void => {
    setFault(null);
    show({ at: 'page', page });
  };
  const start = ({ seat, seed, reading, skill }: Start, at: 'brief' | 'game', by = book): void => {
    const session = openSession(by, { seed, seat, skill, ...(reading === null ? {} : { reading }) });
    setFault(null);
    show({ at, open: { id: newSaveId(), session } });
  };
  /** Says what did not open, where it is seen: a game in play stays. */
  const tell = (why: string): void => (screenNow.current.at === 'game' ? setNotice(why) : setFault(why));
  /** Opens a record; where it does not load, what is on the screen stays, and the fault is said. @returns whether it has opened. */
  const resume = (id: string, read: LoadedSave['record'], at: 'brief' | 'game' = 'game', replace = false): boolean => {
    const session = read.ok ? resumeSession(book, read.value) : read;
    if (!session.ok) {
      // Where only a part of it is wrong, what is right is shown, and the fault with it.
      if (read.ok && ['title', 'page'].includes(screenNow.current.at)) replay(null, read);
      else tell(recordFaultWords(session.fault));
      return false;
    }
    setFault(null);
    show({ at, open: { id, session: session.value } }, replace);
    announce(say('app.restored'));
    return true;
  };
  const load = async (id: string, at: 'brief' | 'game' = 'game', replace = false): Promise<void> => {
    const { text, record } = await store.loadSave(id);
    if (!resume(id, record, at, replace) && text !== null) setUnread((before) => new Set([...before, id]));
  };
  /** A place that the page was at before it was loaded anew: a game that is kept goes on where it stood. */
  const reopen = (place: Place): void => {
    if (place.at === 'page') return show(place, true);
    if (!('id' in place)) return show({ at: 'title' }, true);
    if (place.read !== null) screens.read(place.id, place.read);
    void store.listSaves().then((found) => {
      if (found.some((save) => save.id === place.id)) return load(place.id, place.at, true);
      return show({ at: 'title' }, true);
    });
  };
  /**
   * Plays a record back; where it is another scenario's, what is on the screen stays, and the fault is said.
   * `isKnown` where its player has just come from it: nothing of it needs to wait.
   */
  const replay = (id: string | null, read: LoadedSave['record'], isKnown = false): void => {
    const began = performance.now();
    const played = read.ok ? playBack(book, read.value) : read;
    performance.measure('record opened', { start: began });
    if (!played.ok) return tell(recordFaultWords(played.fault));
    if (isKnown) played.value.showWhole(true);
    setFault(null);
    show({ at: 'theatre', id, playback: played.value });
  };
  const replaySave = async (id: string): Promise<void> => {
    replay(id, (await store.loadSave(id)).record);
  };
  const followRecord = async (address: RecordAddress): Promise<void> => {
    const { playLink } = await import('../session/linked.ts');
    const played = playLink(book, address);
    if (played.ok) return show({ at: 'theatre', id: null, playback: played.value });
    const why = recordFaultWords(played.fault);
    if (screenNow.current.at === 'game') setNotice(why);
    else toTitle(why);
  };
  /** Names, branches and notes that were changed in the theatre are kept with their game; a record from elsewhere only once it is played on. */
  const keepRecord = ({ id }: { readonly id: string | null }, record: GameRecord): void => {
    if (id === null) return;
    const session = resumeSession(book, record);
    if (session.ok)
      void store.saveGame(id, record, metaOf(session.value)).then((kept) => kept.ok || setNotice(say('app.notSaved')));
  };
  /** A file goes on where it was saved: its last report was read then. */
  const openFile = (text: string): void => {
    const id = newSaveId();
    screens.read(id, book.scenario.rules.weeks[book.length]);
    resume(id, parseRecord(text));
  };
  /** Keeps a record that came in a link or a file among the games on this device, and from then on what is changed in it. */
  const keepNew = (playback: Playback, record: GameRecord): void => {
    const id = newSaveId();
    keepRecord({ id }, record);
    show({ at: 'theatre', id, playback }, true);
    announce(say('theatre.kept'));
  };
  const hand = async (id: string): Promise<void> => {
    const { text } = await store.loadSave(id);
    if (text !== null) download(`${id}.record.json`, text);
  };

  // Before the first key or file can come: what was opened since would else be left for the title.
  useLayoutEffect(() => {
    const follow = (address: string): void => {
      const read = parseAddress(address, { scenario: book.scenario.id, leaders: book.leaders });
      if (read.ok && read.value === null) return;
      // What has been followed is taken out of the address: a reload then finds the game that was saved.
      history.replaceState(history.state, '', location.pathname + location.search);
      if (!read.ok) {
        const why = addressFaultWords(read.fault);
        // A game in play stays.
        return screenNow.current.at === 'game' ? tell(why) : toTitle(why);
      }
      if (read.value?.kind === 'record') void followRecord(read.value);
      if (read.value?.kind === 'play') {
        const { seat, seed, skill = DEFAULT_SKILL } = read.value;
        start({ seat, seed, reading: null, skill }, 'game');
      }
    };
    const changed = (): void => {
      if (location.hash.includes('=')) follow(location.hash);
    };
    const left = placeLeft();
    const address = location.hash;
    const hasAddress = address.includes('=');
    // The title lies under whatever a link opens, so that Back does not leave the site.
    if (left === null || hasAddress) show({ at: 'title' }, true);
    else reopen(left);
    if (hasAddress) follow(address);
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);

  useEffect(() => {
    if (screen.at === 'title') void store.listSaves().then(setSaves);
    if (screen.at === 'title' || screen.at === 'page') markPage(screen.at === 'title' ? 'title' : screen.page, null);
    else if (screen.at !== 'theatre') onGame?.(screen.open.session);
  }, [screen]);

  /** Plays on from a step of a record; whoever has watched it up to there needs no report of it. */
  const fork = (id: string, session: Session): void => {
    screens.read(id, session.view().table.week - 1);
    show({ at: 'game', open: { id, session } });
  };
  /** Plays on from a step in a branch of the same game. */
  const again =
    ({ id, session }: Open) =>
    (step: number): void =>
      show({ at: 'game', open: { id, session: session.forkAt(step, session.seat) } });

  /** The title again, for new games with these numbers. */
  const playWith = (changes: readonly Assumed[]): void => {
    const changed = rulebookWith(published.scenario, published.length, changes);
    if (!changed.ok) throw new Error(`the page let a number pass: ${JSON.stringify(changed.fault)}`);
    setBook(changes.length === 0 ? published : changed.value);
    toTitle(null);
  };

  const asides = [{ label: say('app.settings'), onClick: () => openSettings(true) }];
  const otherSeat =
    ({ session }: Open) =>
    (seat: LeaderId | null) => {
      const { seed, reading, skill = DEFAULT_SKILL } = session.record();
      start({ seat, seed, reading, skill }, 'brief', session.book);
    };
  return (
    <SettingsContext.Provider value={settingsDesk}>
      <BookContext.Provider value={bookOn(screen) ?? book}>
        <Patterns />
        <Live />
        {screen.at === 'title' || screen.at === 'page' ? (
          <div class="screen plain-screen">
            <Head place={told(book.scenario.place)} asides={asides} />
            {screen.at === 'page' ? (
              <ReadingPage
                book={book}
                page={screen.page}
                store={store}
                fault={fault}
                onBack={() => toTitle(null)}
                onPlay={playWith}
                onResume={(id) => void load(id)}
                onReplay={(id) => void replaySave(id)}
              />
            ) : (
              <Title
                book={book}
                fault={fault}
                saves={saves.map((save) => (unread.has(save.id) ? { ...save, meta: null } : save))}
                onStart={(one) => start(one, 'brief')}
                onResume={(id) => void load(id)}
                onReplay={(id) => void replaySave(id)}
                onDownload={(id) => void hand(id)}
                onFile={(text) => openFile(text)}
                onPage={(page) => toPage(page)}
              />
            )}
          </div>
        ) : screen.at === 'theatre' ? (
          <TheatreHost
            playback={screen.playback}
            loadBoard={loadBoard}
            asides={asides}
            onFork={(session) => fork(screen.id ?? newSaveId(), session)}
            onOtherSeat={(session, seat) => otherSeat({ id: '', session })(seat)}
            onKeep={(record) => keepRecord(screen, record)}
            onKeepNew={screen.id === null ? (record) => keepNew(screen.playback, record) : null}
            onBack={() => toTitle(null)}
          />
        ) : (
          <OpenGame
            key={`${screen.open.id}/${screen.open.session.line}`}
            store={store}
            at={screen.at}
            open={screen.open}
            read={screens.readOf(screen.open.id)}
            onRead={(week) => screens.read(screen.open.id, week)}
            loadBoard={loadBoard}
            onBegin={() => show({ at: 'game', open: screen.open })}
            onTitle={() => toTitle(null)}
            onTakeOver={() => void load(screen.open.id)}
            onOtherSeat={otherSeat(screen.open)}
            onAgain={again(screen.open)}
            onReplay={() => replay(screen.open.id, ok(screen.open.session.record()), true)}
            onSettings={() => openSettings(true)}
          />
        )}
        {notice === null ? null : <Notice text={notice} onClose={() => setNotice(null)} />}
        {isSettingsOpen ? <SettingsSheet onClose={() => openSettings(false)} /> : null}
      </BookContext.Provider>
    </SettingsContext.Provider>
  );
}

/** @returns the rulebook of the game that is on the screen, with its changed numbers; null where there is none. */
function bookOn(screen: Screen): Rulebook | null {
  if ('open' in screen) return screen.open.session.book;
  return 'playback' in screen ? screen.playback.book : null;
}
