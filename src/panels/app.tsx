/** The whole page: title, brief, game, theatre, and the pages of reading. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Assumed } from '../core/rules/book/assume.ts';
import type { Rulebook } from '../core/rules/book/rulebook.ts';
import type { Books } from '../session/books.ts';
import type { Session } from '../session/session.ts';
import type { Settings } from '../store/settings.ts';
import type { SaveInfo } from '../store/saveInfo.ts';
import type { Store } from '../store/store.ts';
import { isClassSave } from '../store/saveInfo.ts';
import { say, told } from '../words/say.ts';
import { Patterns } from './controls/emblem.tsx';
import { Later } from './controls/later.tsx';
import { useAddress } from './doors/address.ts';
import type { LoadTour } from './doors/theatreDoors.ts';
import { useDoors } from './doors/doors.ts';
import { useFaults } from './doors/faults.ts';
import { useNextGame } from './doors/nextGame.ts';
import type { LoadBoard } from './game/boardHost.tsx';
import { Head } from './game/head.tsx';
import { Notice } from './game/kept.tsx';
import { markPage } from './game/marks.ts';
import { OpenGame } from './game/openGame.tsx';
import { useBellAway } from './lesson/useBell.ts';
import { Live } from './live.tsx';
import type { ManyKept } from './many/desk.ts';
import type { Screen } from './screens.ts';
import { useScreens } from './screens.ts';
import { SettingsContext, useRootSettings } from './settings/context.ts';
import type { Speak } from './settings/language.tsx';
import { LanguageContext, useLanguage } from './settings/language.tsx';
import { SettingsSheet } from './settings/settings.tsx';
import { BookContext } from './store-hooks.ts';
import { ArrowTips } from './stance/arrowTips.tsx';
import { TermsOnce } from './terms/once.tsx';
import { TheatreHost } from './theatre/theatreHost.tsx';
import type { PageName } from './title/pages.tsx';
import { READING, ReadingPage } from './title/pages.tsx';
import { RehearsalHost } from './title/rehearsal.tsx';
import type { Start } from './title/title.tsx';
import { Title } from './title/title.tsx';

/** Pages on the next new game; every other is on the published lesson: on a class, which plays it whatever is chosen, or on games that bring their own numbers. */
const OF_NEXT: ReadonlySet<PageName> = new Set<PageName>(READING);
/** The door of a class: only who follows a class's link fetches it. */
const classDoor = () => import('./lesson/door.tsx').then(({ ClassDoor }) => ClassDoor);

interface AppProps {
  /** As published: changed numbers belong to a game. */
  readonly books: Books;
  readonly store: Store;
  /** null where the canvas is not wanted (`?board=off`). */
  readonly loadBoard: LoadBoard | null;
  /** Hears of each game that is opened; null where nobody listens. */
  readonly onGame: ((session: Session) => void) | null;
  readonly speak: Speak;
  /** null where the scenario has no guided tour. */
  readonly loadTour: LoadTour | null;
  /** A game of the store that is gone on with at once. */
  readonly resumed: string | null;
}
export function App({ books, store, loadBoard, onGame, speak, loadTour, resumed }: AppProps) {
  const { first: published } = books;
  const [settings, setSettings] = useState<Settings>(() => store.settings());
  const [isSettingsOpen, openSettings] = useState(false);
  const [saves, setSaves] = useState<readonly SaveInfo[]>([]);
  /** What lies on the page of many games, while somebody looks into one of them. */
  const many = useRef<ManyKept>({ gathered: null, waiting: null });
  const screens = useScreens((place) => doors.reopen(place));
  const { screen, show } = screens;
  const screenNow = useRef(screen);
  screenNow.current = screen;
  const faults = useFaults(screenNow);
  const next = useNextGame(books, faults.setFault);
  const { book } = next;
  const doors = useDoors({ book, books, store, screens, screenNow, faults, loadTour });
  useAddress({ book, books, screens, screenNow, faults, doors, resumed });
  useRootSettings(settings);
  useBellAway(screen, (open) => {
    openSettings(false);
    show({ at: 'game', open: screens.openOf(open.id) ?? open });
  });
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
  const [language, changeLanguage] = useLanguage(speak, published.scenario, settingsDesk.save, faults.setNotice);

  useEffect(() => {
    if (screen.at === 'title') void store.listSaves().then(setSaves);
    if (screen.at === 'title' || screen.at === 'door') markPage(screen.at, null);
    else if (screen.at === 'page') markPage(screen.page, null);
    else if (screen.at !== 'theatre') onGame?.(screen.open.session);
  }, [screen]);

  /** The title again, for new games with these numbers. */
  const playWith = (changes: readonly Assumed[]): void => {
    next.change(changes);
    doors.toTitle(null);
  };
  /** A new game of the length that is chosen, once that has come. */
  const start = (one: Start): void =>
    void next.whenThere().then((by) => {
      if (by !== null && screenNow.current.at === 'title') doors.start(one, 'brief', by);
    });

  const forgetClass = async (): Promise<void> => {
    for (const save of await store.listSaves()) if (isClassSave(save)) await store.removeSave(save.id);
  };

  const asides = [{ label: say('app.settings'), onClick: () => openSettings(true) }];
  return (
    <SettingsContext.Provider value={settingsDesk}>
      <LanguageContext.Provider value={changeLanguage}>
        <BookContext.Provider key={language} value={bookOn(screen) ?? book}>
          <Patterns />
          <ArrowTips />
          <Live />
          <TermsOnce key={screen.at === 'page' ? screen.page : screen.at}>
            {screen.at === 'page' && screen.page === 'rehearsal' ? (
              <RehearsalHost book={published} loadTour={loadTour} loadBoard={loadBoard} asides={asides} doors={doors} />
            ) : screen.at === 'title' || screen.at === 'page' ? (
              <div class="screen plain-screen">
                <Head
                  place={told(book.scenario.place)}
                  isReal={screen.at === 'page' && screen.page === 'history'}
                  asides={asides}
                />
                {screen.at === 'page' ? (
                  <ReadingPage
                    book={book.length === published.length || OF_NEXT.has(screen.page) ? book : published}
                    page={screen.page}
                    store={store}
                    fault={faults.fault}
                    onBack={() => doors.toTitle(null)}
                    onPlay={playWith}
                    onResume={(id) => void doors.load(id)}
                    onReplay={(id) => void doors.replaySave(id)}
                    onPage={(page) => doors.toPage(page)}
                    many={{ kept: many.current, onOpen: (game) => void doors.openOfMany(game, 'many') }}
                    ways={{
                      onReplay: (moment) => void doors.openOfMany({ ...moment, id: null }, 'class'),
                      onFork: (moment) => void doors.forkOfClass(moment),
                      onForget: () => void forgetClass(),
                    }}
                  />
                ) : (
                  <Title
                    book={book}
                    fault={faults.fault}
                    saves={saves.map((save) => (doors.unread.has(save.id) ? { ...save, meta: null } : save))}
                    length={next.length}
                    lengths={books.lengths}
                    onLength={next.choose}
                    onStart={start}
                    onResume={(id) => void doors.load(id)}
                    onReplay={(id) => void doors.replaySave(id)}
                    onDownload={(id) => void doors.hand(id)}
                    onFile={(text) => void doors.openFile(text)}
                    onPage={(page) => doors.toPage(page)}
                    onTour={doors.tour}
                  />
                )}
              </div>
            ) : screen.at === 'door' ? (
              <div class="screen plain-screen">
                <Head place={told(published.scenario.place)} asides={asides} />
                <Later
                  key={JSON.stringify(screen.address)}
                  fetch={classDoor}
                  props={{
                    book: published,
                    store,
                    address: screen.address,
                    seat: screen.seat,
                    onDraw: () => doors.toDoor(screen.address, screen.seat),
                    onTake: (seat, from, pairs) => doors.enter({ ...screen.address, pairs }, seat, from),
                    onShare: (from) => doors.share(screen.address, from),
                    onResume: (id) => void doors.load(id, screen.address),
                  }}
                />
              </div>
            ) : screen.at === 'theatre' ? (
              <TheatreHost
                playback={screen.playback}
                loadBoard={loadBoard}
                asides={asides}
                onFork={(session) => doors.fork(screen.id, session, screen.from)}
                onOtherSeat={(session, seat) => doors.otherSeat(session, seat)}
                onKeep={(record) => doors.keepRecord(screen.id, screen.playback, record)}
                onKeepNew={screen.id === null ? (record) => doors.keepNew(screen, record) : null}
                onGoOn={screen.id === null && screen.from === undefined ? () => void doors.goOn(screen.playback) : null}
                isEnding={screen.isEnding}
                onEnding={() => doors.toEnding(screen)}
                onReplay={(step) => doors.fromEnding(screen, step)}
                onMoved={screens.rewrite}
                from={screen.from ?? null}
                onBeside={(name, record) => {
                  many.current.waiting = { name, record, id: screen.id };
                  doors.toPage('many');
                }}
                onBack={() => (screen.from === undefined ? doors.toTitle(null) : doors.toPage(screen.from))}
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
                onTitle={() => (screen.open.from === undefined ? doors.toTitle(null) : doors.toPage(screen.open.from))}
                onDrop={() => void doors.drop(screen.open)}
                onTakeOver={() => void doors.load(screen.open.id)}
                onAlone={() => doors.alone(screen.open)}
                onOtherSeat={(seat) => doors.otherSeat(screen.open.session, seat)}
                onAgain={(step) => doors.again(screen.open, step)}
                onReplay={(step) => doors.replayOpen(screen.open, step)}
              />
            )}
          </TermsOnce>
          {faults.notice === null ? null : <Notice text={faults.notice} onClose={() => faults.setNotice(null)} />}
          {isSettingsOpen ? <SettingsSheet onClose={() => openSettings(false)} /> : null}
        </BookContext.Provider>
      </LanguageContext.Provider>
    </SettingsContext.Provider>
  );
}

/** @returns the rulebook of the game that is on the screen, with its changed numbers; null where there is none. */
function bookOn(screen: Screen): Rulebook | null {
  if ('open' in screen) return screen.open.session.book;
  return 'playback' in screen ? screen.playback.book : null;
}
