/** A game that is open: kept at every command, told when another tab goes on with it, and marked on the page. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { View } from '../../core/model/play/view.ts';
import type { LeaderId } from '../../core/model/vocabulary.ts';
import { keepHand } from '../../session/hand.ts';
import { keepGame } from '../../session/keep.ts';
import { isUntouched } from '../../session/late.ts';
import type { Lesson } from '../../session/lesson.ts';
import { makeLesson } from '../../session/lesson.ts';
import type { Session } from '../../session/session.ts';
import type { StoreFault } from '../../store/shelf.ts';
import type { Store } from '../../store/store.ts';
import { say, told } from '../../words/say.ts';
import { Curtain } from '../hotseat/curtain.tsx';
import { useShared } from '../hotseat/useShared.ts';
import { Whole } from '../controls/whole.tsx';
import { LessonContext } from '../lesson/context.ts';
import { LessonSheets } from '../lesson/lessonSheets.tsx';
import { useBell } from '../lesson/useBell.ts';
import { usePair } from '../lesson/usePair.ts';
import { LeaveSheet } from '../leave/leave.tsx';
import { announce } from '../live.tsx';
import { MemoContext, memoDesk } from '../memo/context.ts';
import { useProjected } from '../projector/useProjected.ts';
import { useSettings } from '../settings/context.ts';
import { SettingsSheet } from '../settings/settings.tsx';
import { useSound } from '../sound/sound.ts';
import { OpenSheet } from '../sheets/openSheet.tsx';
import { PlayContext, SessionContext, usePlayOf } from '../store-hooks.ts';
import { BriefScreen } from '../title/brief.tsx';
import type { PageName } from '../title/pages.tsx';
import type { LoadBoard } from './boardHost.tsx';
import { Game } from './game.tsx';
import { Head } from './head.tsx';
import { Kept, Notice } from './kept.tsx';
import { markPage } from './marks.ts';
import { fetchRest, hasRest } from './rest.ts';
import { useUnhurried } from './unhurried.ts';

/** A game under the id that it is kept by. */
export interface Open {
  readonly id: string;
  readonly session: Session;
  /** The class that it belongs to; absent where it has none. */
  readonly lesson?: Lesson;
  /** The page that it was forked from, and leads back to; absent where that is the title. */
  readonly from?: PageName;
}

interface OpenGameProps {
  readonly store: Store;
  readonly at: 'brief' | 'game';
  readonly open: Open;
  /** Up to which week the reports have been read; null where it is not known. */
  readonly read: number | null;
  readonly onRead: (week: number) => void;
  readonly loadBoard: LoadBoard | null;
  readonly onBegin: () => void;
  readonly onTitle: () => void;
  /** Another seat is wanted before anything was done in this one: nothing of it is kept. */
  readonly onDrop: () => void;
  /** Reads the newer state that another tab has written. */
  readonly onTakeOver: () => void;
  /** One person of a pair is left. */
  readonly onAlone: () => void;
  readonly onOtherSeat: (seat: LeaderId | null) => void;
  readonly onAgain: (step: number) => void;
  /** Plays this game back; from a step where one is asked for. */
  readonly onReplay: (step: number | null) => void;
}

/** The brief before the first week, then the game; saved from its start. */
export function OpenGame({
  store,
  at,
  open,
  read,
  onRead,
  loadBoard,
  onBegin,
  onTitle,
  onDrop,
  onTakeOver,
  onAlone,
  onOtherSeat,
  onAgain,
  onReplay,
}: OpenGameProps) {
  const { session, id, lesson } = open;
  const play = usePlayOf(session);
  useSound(play, useSettings().settings.sound);
  const [isElsewhere, setElsewhere] = useState(false);
  const [kept, setKept] = useState<StoreFault | null>(null);
  const isPlayable = useRef(false);

  // Before what keeps the game: whoever leaves it has what is on its way kept too.
  const [isCutOff, putAway] = useUnhurried(session);
  const ofClass = lesson === undefined ? null : makeLesson(lesson);
  useEffect(() => keepGame(store, id, session, setKept, ofClass), [session, ofClass]);
  useEffect(() => keepHand(store, id, session), [session]);
  useEffect(() => store.onOtherTab(id, setElsewhere), [id]);
  useProjected(session, id);
  const shared = useShared(session);
  const screen =
    shared?.isCovered === true ? 'curtain' : at === 'brief' || shared?.hasBrief === true ? 'brief' : 'game';
  useEffect(() => markPage(screen, session), [screen, play]);

  const hasRung = useRef(false);
  // After what the turn itself tells.
  useEffect(() => {
    if (hasRung.current) announce(say('lesson.bell.rang'));
    hasRung.current = false;
  }, [play, at]);
  const rung = (): void => {
    session.desk.open(null);
    if (at === 'brief') onBegin();
    hasRung.current = true;
  };
  useBell(session, lesson ?? null, rung);
  const pair = usePair(session, lesson ?? null);

  const ready = (): void => {
    if (isPlayable.current) return;
    isPlayable.current = true;
    performance.mark('playable');
    // What is opened later comes while the first move is thought over; where it fails, whatever opens it asks again.
    fetchRest().catch(() => undefined);
  };
  const memo = useMemo(() => memoDesk(store, id), [store, id]);
  const { sheet } = play.desk;
  // A sheet of the game, which its end puts away with the others.
  const openSettings = (): void => session.desk.open({ kind: 'page', page: 'settings' });
  // The sheet is put away first: whoever comes back finds the table.
  const leave = (): void => {
    session.desk.open(null);
    onTitle();
  };
  const isKept = store.kind === 'browser' && kept === null;
  const notKept = store.kind === 'memory' ? 'memory' : kept === null || kept.code === 'otherTab' ? null : kept.code;
  return (
    <SessionContext.Provider value={session}>
      <LessonContext.Provider value={lesson ?? null}>
        <PlayContext.Provider value={play}>
          <MemoContext.Provider value={memo}>
            {screen === 'curtain' ? (
              <Curtain onSettings={openSettings} onTitle={leave} />
            ) : screen === 'brief' ? (
              <div class="screen plain-screen">
                <Head
                  place={told(session.book.scenario.place)}
                  asides={[{ label: say('app.settings'), onClick: openSettings }]}
                />
                {shared === null ? (
                  <BriefScreen onBegin={onBegin} onBack={isUntouched(session) ? onDrop : onTitle} />
                ) : (
                  <BriefScreen onBegin={shared.begin} onBack={() => session.rise()} isShared />
                )}
                <OpenSheet />
              </div>
            ) : (
              <Whole isWanted={isUnderWay(play.view)} isAllHere={hasRest} fetch={fetchRest}>
                <Game
                  // Nothing that a seat has opened or written outlasts its turn.
                  key={session.seat}
                  read={shared === null ? read : shared.read}
                  onRead={shared === null ? onRead : shared.onRead}
                  loadBoard={loadBoard}
                  onReady={ready}
                  onOtherSeat={onOtherSeat}
                  onAgain={onAgain}
                  onReplay={onReplay}
                  onSettings={openSettings}
                  onBack={open.from === undefined ? null : leave}
                />
              </Whole>
            )}
            {isCutOff ? <Notice text={say('app.notFetched')} onClose={putAway} /> : null}
            <Kept
              isElsewhere={isElsewhere || kept?.code === 'otherTab'}
              notKept={notKept}
              onTakeOver={() => void store.takeOver(id).then(onTakeOver)}
            />
            {sheet?.kind === 'page' && sheet.page === 'leave' ? (
              <LeaveSheet session={session} isKept={isKept} isBack={open.from !== undefined} onLeave={leave} />
            ) : null}
            <LessonSheets session={session} lesson={lesson ?? null} pair={pair} onAlone={onAlone} onRung={rung} />
            {sheet?.kind === 'page' && sheet.page === 'settings' ? (
              <SettingsSheet onClose={() => session.desk.open(null)} />
            ) : null}
          </MemoContext.Provider>
        </PlayContext.Provider>
      </LessonContext.Provider>
    </SessionContext.Provider>
  );
}

/** @returns whether a game has gone on beyond the first week's moves. */
function isUnderWay({ table }: View): boolean {
  return table.week > 1 || table.phase !== 'moves';
}
