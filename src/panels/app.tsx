/** The whole page: title, brief, game, and the pages of reading; which game is open, and how it is kept. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { LeaderId } from '../core/model/vocabulary.ts';
import { parseRecord } from '../core/replay/record.ts';
import type { Rulebook } from '../core/rules/rulebook.ts';
import type { AddressFault } from '../session/address.ts';
import { parseAddress } from '../session/address.ts';
import { keepGame } from '../session/keep.ts';
import type { Session } from '../session/session.ts';
import { openSession, resumeSession } from '../session/session.ts';
import type { Settings } from '../store/settings.ts';
import type { StoreFault } from '../store/shelf.ts';
import type { SaveInfo, Store } from '../store/store.ts';
import { newSaveId } from '../store/store.ts';
import { say, told } from '../words/say.ts';
import { Patterns } from './controls/emblem.tsx';
import type { LoadBoard } from './game/boardHost.tsx';
import { Game } from './game/game.tsx';
import { Head } from './game/head.tsx';
import { Kept } from './game/kept.tsx';
import { markPage } from './game/marks.ts';
import { LeaveSheet } from './leave/leave.tsx';
import { download } from './leave/download.ts';
import { announce, Live } from './live.tsx';
import { SettingsContext, useRootSettings } from './settings/context.ts';
import { SettingsSheet } from './settings/settings.tsx';
import { OpenSheet } from './sheets/openSheet.tsx';
import { BookContext, PlayContext, usePlayOf } from './store-hooks.ts';
import { BriefScreen } from './title/brief.tsx';
import { recordFaultWords } from './title/faults.ts';
import type { PageName } from './title/pages.tsx';
import { ReadingPage } from './title/pages.tsx';
import type { Start } from './title/title.tsx';
import { Title } from './title/title.tsx';

interface AppProps {
  readonly book: Rulebook;
  readonly store: Store;
  /** null where the canvas is not wanted (`?board=off`). */
  readonly loadBoard: LoadBoard | null;
}
/** A game that is open, under the id that it is kept by. */
interface Open {
  readonly id: string;
  readonly session: Session;
}
type Screen =
  | { readonly at: 'title' }
  | { readonly at: 'page'; readonly page: PageName }
  | { readonly at: 'brief' | 'game'; readonly open: Open };

export function App({ book, store, loadBoard }: AppProps) {
  const [settings, setSettings] = useState<Settings>(() => store.settings());
  const [isSettingsOpen, openSettings] = useState(false);
  const [saves, setSaves] = useState<readonly SaveInfo[]>([]);
  const [fault, setFault] = useState<string | null>(null);
  const [screen, setScreen] = useState<Screen>({ at: 'title' });
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
    setScreen({ at: 'title' });
    void store.listSaves().then(setSaves);
  };
  const start = ({ seat, seed, reading }: Start, at: 'brief' | 'game'): void => {
    const session = openSession(book, { seed, seat, ...(reading === null ? {} : { reading }) });
    setFault(null);
    setScreen({ at, open: { id: newSaveId(), session } });
  };
  /** Opens a record; where it does not load, what is on the screen stays, and the fault is said. */
  const resume = (id: string, read: ReturnType<typeof parseRecord>): void => {
    const session = read.ok ? resumeSession(book, read.value) : read;
    if (!session.ok) {
      setFault(recordFaultWords(session.fault));
      return;
    }
    setFault(null);
    setScreen({ at: 'game', open: { id, session: session.value } });
    announce(say('app.restored'));
  };
  const load = async (id: string): Promise<void> => {
    const { record } = await store.loadSave(id);
    if (record.ok) return resume(id, record);
    setFault(recordFaultWords(record.fault));
  };
  const hand = async (id: string): Promise<void> => {
    const { text } = await store.loadSave(id);
    if (text !== null) download(`${id}.record.json`, text);
  };

  useEffect(() => {
    const follow = (): void => {
      const read = parseAddress(location.hash, { scenario: book.scenario.id, leaders: book.leaders });
      if (read.ok && read.value === null) return toTitle(null);
      // What has been followed is taken out of the address: a reload then finds the game that was saved.
      history.replaceState(null, '', location.pathname + location.search);
      if (!read.ok) return toTitle(addressFaultWords(read.fault));
      if (read.value !== null) start({ seat: read.value.seat, seed: read.value.seed, reading: null }, 'game');
    };
    const changed = (): void => {
      if (location.hash.includes('=')) follow();
    };
    follow();
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);

  useEffect(() => {
    if (screen.at === 'title' || screen.at === 'page') markPage(screen.at === 'title' ? 'title' : screen.page, null);
  }, [screen]);

  const asides = [{ label: say('app.settings'), onClick: () => openSettings(true) }];
  const otherSeat = (session: Session) => (seat: LeaderId | null) =>
    start({ seat, seed: session.record().seed, reading: session.record().reading }, 'brief');
  return (
    <SettingsContext.Provider value={settingsDesk}>
      <BookContext.Provider value={book}>
        <Patterns />
        <Live />
        {screen.at === 'title' || screen.at === 'page' ? (
          <div class="screen plain-screen">
            <Head place={told(book.scenario.place)} asides={asides} />
            {screen.at === 'page' ? (
              <ReadingPage book={book} page={screen.page} onBack={() => toTitle(null)} />
            ) : (
              <Title
                book={book}
                fault={fault}
                saves={saves}
                onStart={(one) => start(one, 'brief')}
                onResume={(id) => void load(id)}
                onDownload={(id) => void hand(id)}
                onRemove={(id) => void store.removeSave(id).then(() => toTitle(null))}
                onFile={(text) => resume(newSaveId(), parseRecord(text))}
                onPage={(page) => setScreen({ at: 'page', page })}
              />
            )}
          </div>
        ) : (
          <OpenGame
            key={screen.open.id}
            store={store}
            at={screen.at}
            open={screen.open}
            loadBoard={loadBoard}
            onBegin={() => setScreen({ at: 'game', open: screen.open })}
            onTitle={() => toTitle(null)}
            onTakeOver={() => void load(screen.open.id)}
            onOtherSeat={otherSeat(screen.open.session)}
            onSettings={() => openSettings(true)}
          />
        )}
        {isSettingsOpen ? <SettingsSheet onClose={() => openSettings(false)} /> : null}
      </BookContext.Provider>
    </SettingsContext.Provider>
  );
}

interface OpenGameProps {
  readonly store: Store;
  readonly at: 'brief' | 'game';
  readonly open: Open;
  readonly loadBoard: LoadBoard | null;
  readonly onBegin: () => void;
  readonly onTitle: () => void;
  /** Reads the newer state that another tab has written. */
  readonly onTakeOver: () => void;
  readonly onOtherSeat: (seat: LeaderId | null) => void;
  readonly onSettings: () => void;
}

function OpenGame({ store, at, open, loadBoard, onBegin, onTitle, onTakeOver, onOtherSeat, onSettings }: OpenGameProps) {
  const { session, id } = open;
  const play = usePlayOf(session);
  const [isElsewhere, setElsewhere] = useState(false);
  const [kept, setKept] = useState<StoreFault | null>(null);
  const isPlayable = useRef(false);

  useEffect(() => {
    if (at === 'game') return keepGame(store, id, session, setKept);
    return undefined;
  }, [at, session]);
  useEffect(() => store.onOtherTab(id, setElsewhere), [id]);
  useEffect(() => markPage(at === 'brief' ? 'brief' : 'game', session), [at, play]);

  const ready = (): void => {
    if (isPlayable.current) return;
    isPlayable.current = true;
    performance.mark('playable');
  };
  const { sheet } = play.desk;
  const isKept = store.kind === 'browser' && kept === null;
  return (
    <PlayContext.Provider value={play}>
      {at === 'brief' ? (
        <div class="screen plain-screen">
          <Head place={told(session.book.scenario.place)} asides={[{ label: say('app.settings'), onClick: onSettings }]} />
          <BriefScreen onBegin={onBegin} onBack={onTitle} />
          <OpenSheet />
        </div>
      ) : (
        <Game loadBoard={loadBoard} onReady={ready} onOtherSeat={onOtherSeat} onSettings={onSettings} />
      )}
      <Kept
        isElsewhere={isElsewhere || kept?.code === 'otherTab'}
        isKept={isKept}
        onTakeOver={() => void store.takeOver(id).then(onTakeOver)}
      />
      {sheet?.kind === 'page' && sheet.page === 'leave' ? <LeaveSheet session={session} isKept={isKept} onLeave={onTitle} /> : null}
      {sheet?.kind === 'page' && sheet.page === 'settings' ? <SettingsSheet onClose={() => session.desk.open(null)} /> : null}
    </PlayContext.Provider>
  );
}

/** One clear line on a link that does not open. */
function addressFaultWords(fault: AddressFault): string {
  switch (fault.code) {
    case 'unknownScenario':
    case 'unknownSeat':
    case 'unknownLength':
      return say(`title.fault.${fault.code}`, { name: fault.name.slice(0, 60) });
    case 'unknownKind':
    case 'tooLong':
    case 'malformed':
      return say(`title.fault.${fault.code}`);
  }
}
