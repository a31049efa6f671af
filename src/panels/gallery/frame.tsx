/** One frame by itself, as the page would show it: a store that forgets, nothing that moves, and no way to another screen. */
import { useEffect, useMemo } from 'preact/hooks';
import { LENGTHS } from '../../core/model/vocabulary.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { showGame } from '../../session/follow.ts';
import { DEFAULT_SETTINGS, HINTS } from '../../store/settings.ts';
import type { Theme } from '../../store/settings.ts';
import type { Store } from '../../store/store.ts';
import { told } from '../../words/say.ts';
import type { LoadBoard } from '../game/boardHost.tsx';
import { Head } from '../game/head.tsx';
import { OpenGame } from '../game/openGame.tsx';
import { ClassDoor } from '../lesson/door.tsx';
import { ProjectorEmpty } from '../projector/empty.tsx';
import { PublicGame } from '../projector/publicGame.tsx';
import { SettingsContext, useRootSettings } from '../settings/context.ts';
import { BookContext } from '../store-hooks.ts';
import { ReadingPage } from '../title/pages.tsx';
import { TermsOnce } from '../terms/once.tsx';
import { Theatre } from '../theatre/theatre.tsx';
import { Title } from '../title/title.tsx';
import { PiecesPage } from './pieces.tsx';
import type { Frame, Shown } from './shown.ts';

interface FrameProps {
  readonly book: Rulebook;
  readonly store: Store;
  readonly frame: Frame;
  readonly theme: Theme;
  readonly loadBoard: LoadBoard | null;
}
const nothing = (): void => undefined;

/** Marks the page's root with `data-frame` once the frame stands. */
export function FrameAlone({ book, store, frame, theme, loadBoard }: FrameProps) {
  const shown = useMemo(() => frame.show(), [frame]);
  const settings = { ...DEFAULT_SETTINGS, theme, motion: 'still', hintsSeen: HINTS } as const;
  useRootSettings(settings);
  useEffect(() => {
    if (shown.at === 'game' && shown.sends !== undefined && shown.sends !== null) shown.session.send(shown.sends);
    document.documentElement.dataset['frame'] = frame.name;
  }, [frame]);
  return (
    <SettingsContext.Provider value={{ settings, save: nothing }}>
      <TermsOnce key={frame.name}>
        <BookContext.Provider value={bookOf(shown) ?? book}>
          <Screen book={book} store={storeFor(store, shown)} shown={shown} loadBoard={loadBoard} />
        </BookContext.Provider>
      </TermsOnce>
    </SettingsContext.Provider>
  );
}

/** @returns the rulebook of the game that is shown; null where none is. */
function bookOf(shown: Shown): Rulebook | null {
  if (shown.at === 'theatre') return shown.playback.book;
  if (shown.at === 'title') return shown.book ?? null;
  return 'session' in shown ? shown.session.book : null;
}

/** The store says that it keeps; for the frame of a second tab it says that the game goes on there. */
function storeFor(store: Store, shown: Shown): Store {
  const isElsewhere = shown.at === 'game' && shown.isElsewhere === true;
  return {
    ...store,
    kind: 'browser',
    trouble: () => null,
    keeping: () => Promise.resolve('unasked'),
    listSaves: () => Promise.resolve(shown.at === 'page' ? (shown.saves ?? []) : []),
    onOtherTab(_, hear) {
      hear(isElsewhere);
      return nothing;
    },
  };
}

function Screen({ book, store, shown, loadBoard }: Omit<FrameProps, 'frame' | 'theme'> & { readonly shown: Shown }) {
  if (shown.at === 'title' || shown.at === 'page')
    return (
      <div class="screen plain-screen">
        <Head place={told(book.scenario.place)} asides={[]} />
        {shown.at === 'page' ? (
          <ReadingPage
            book={book}
            page={shown.page}
            store={store}
            fault={null}
            onBack={nothing}
            onPlay={nothing}
            onResume={nothing}
            onReplay={nothing}
            onPage={nothing}
            many={{ kept: { gathered: null, waiting: null }, onOpen: nothing }}
            ways={{ onReplay: nothing, onFork: nothing, onForget: nothing }}
          />
        ) : (
          <Title
            book={shown.book ?? book}
            length={(shown.book ?? book).length}
            lengths={LENGTHS}
            onLength={nothing}
            fault={shown.fault}
            saves={shown.saves}
            onStart={nothing}
            onResume={nothing}
            onReplay={nothing}
            onDownload={nothing}
            onFile={nothing}
            onPage={nothing}
            onTour={nothing}
          />
        )}
      </div>
    );
  if (shown.at === 'door')
    return (
      <div class="screen plain-screen">
        <Head place={told(book.scenario.place)} asides={[]} />
        <ClassDoor
          book={book}
          store={store}
          address={shown.address}
          seat={shown.seat}
          onDraw={nothing}
          onTake={nothing}
          onShare={nothing}
          onResume={nothing}
        />
      </div>
    );
  if (shown.at === 'pieces') return <PiecesPage of={shown.pieces} />;
  if (shown.at === 'projector')
    return shown.shown === null ? (
      <ProjectorEmpty book={book} />
    ) : (
      <PublicGame game={showGame(book, shown.shown)} isLeft={false} loadBoard={loadBoard} />
    );
  if (shown.at === 'theatre')
    return (
      <Theatre
        playback={shown.playback}
        loadBoard={loadBoard}
        asides={[]}
        onFork={nothing}
        onOtherSeat={nothing}
        onKeep={nothing}
        onKeepNew={nothing}
        onGoOn={nothing}
        isEnding={false}
        onEnding={nothing}
        onReplay={nothing}
        from={null}
        onBeside={nothing}
        onBack={nothing}
      />
    );
  return (
    <OpenGame
      store={store}
      at={shown.at}
      open={{
        id: 'frame',
        session: shown.session,
        ...(shown.lesson === undefined ? {} : { lesson: shown.lesson }),
      }}
      read={shown.session.book.weeks}
      onRead={nothing}
      loadBoard={loadBoard}
      onBegin={nothing}
      onDrop={nothing}
      onTitle={nothing}
      onTakeOver={nothing}
      onAlone={nothing}
      onOtherSeat={nothing}
      onAgain={nothing}
      onReplay={nothing}
    />
  );
}
