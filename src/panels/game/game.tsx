/** The screen of a game in play: head, weeks, and in the middle the table with what the phase asks for. */
import { useContext, useEffect, useState } from 'preact/hooks';
import type { LeaderId } from '../../core/model/vocabulary.ts';
import { say, told } from '../../words/say.ts';
import { fetchAhead, Later } from '../controls/later.tsx';
import { LessonContext } from '../lesson/context.ts';
import { OwnPanel } from '../seat/own.tsx';
import { OthersPanel, RungPanel } from '../seat/rung.tsx';
import { PHONE, useMedia, usePlay, useSession } from '../store-hooks.ts';
import { NewsOnPhone } from '../week/news.tsx';
import { Weeks } from '../week/weeks.tsx';
import type { LoadBoard } from './boardHost.tsx';
import { BoardOrDraft, useBoard } from './boardHost.tsx';
import { asidesOf } from './asides.ts';
import { Head } from './head.tsx';
import { DeskSheets, InWords } from './deskSheets.tsx';
import { KeyHint } from './keyHint.tsx';
import { aftermath, report as reportPanel, talks } from './rest.ts';
import { stepsOf } from './steps.ts';
import type { Tab } from './tabs.tsx';
import { Tabs } from './tabs.tsx';
import { useReport, useTurns } from './turns.ts';
import { WatchPanel } from './watch.tsx';

interface GameProps {
  readonly read: number | null;
  readonly onRead: (week: number) => void;
  /** null where the canvas is not wanted. */
  readonly loadBoard: LoadBoard | null;
  readonly onReady: () => void;
  /** The same seed from another seat; null to watch it. */
  readonly onOtherSeat: (seat: LeaderId | null) => void;
  /** Plays on from a step of the finished game. */
  readonly onAgain: (step: number) => void;
  /** Plays this game back. */
  readonly onReplay: (step: number | null) => void;
  readonly onSettings: () => void;
  /** Back to the debrief that the game was forked from; null where it comes from no such place. */
  readonly onBack: (() => void) | null;
}

/** The page that a game ends on, fetched in its last week: nobody waits for it, and no first load carries it. */
const ending = () => import('../ending/ending.tsx').then(({ EndingPage }) => EndingPage);

export function Game({
  read,
  onRead,
  onReady,
  onOtherSeat,
  onAgain,
  onReplay,
  onSettings,
  onBack,
  ...props
}: GameProps) {
  const board = useBoard(props.loadBoard);
  const { session, view } = usePlay();
  const game = useSession();
  const { book, seat } = session;
  const { table } = view;
  const isPhone = useMedia(PHONE);
  const isOfClass = useContext(LessonContext) !== null && table.phase !== 'ended';
  const [tab, setTab] = useState<Tab>('table');
  useEffect(() => document.querySelector('.phone-main')?.scrollTo(0, 0), [tab]);
  const report = useReport(read, onRead);
  useTurns(report.week !== null);
  useEffect(() => {
    if (board.load === null) onReady();
  }, [board.load]);

  useEffect(() => {
    const find = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || event.code !== 'KeyK') return;
      event.preventDefault();
      const { sheet } = session.desk.now();
      if (sheet?.kind !== 'page' || sheet.page !== 'find') session.desk.open({ kind: 'page', page: 'find' });
    };
    addEventListener('keydown', find);
    return () => removeEventListener('keydown', find);
  }, [session]);

  const isLastWeek = table.week >= table.weeks;
  useEffect(() => {
    if (isLastWeek) void fetchAhead(ending);
  }, [isLastWeek]);

  const isEnded = table.phase === 'ended' && report.week === null;
  const isAfter =
    table.phase === 'onTheTable' || table.phase === 'campaign' || table.phase === 'steps' || table.phase === 'breach';
  const isTalks = table.phase === 'talks' || table.phase === 'answers';
  const side =
    report.week !== null ? (
      <Later fetch={reportPanel} props={{ week: report.week, onRead: report.read }} />
    ) : isTalks && seat !== null ? (
      <Later fetch={talks} props={{}} />
    ) : null;
  const own = seat === null ? <WatchPanel onEnd={report.readAll} /> : <OwnPanel by={seat} />;
  const drawn = (
    <BoardOrDraft
      session={session}
      board={board}
      show={isPhone && tab === 'map' ? 'map' : 'table'}
      onReady={onReady}
      isPhone={isPhone}
    />
  );
  const middle =
    board.load === null ? (
      drawn
    ) : (
      <div class="board-column">
        {isPhone && side === null ? <KeyHint /> : null}
        {drawn}
      </div>
    );
  const phase = report.week === null ? say(`app.phases.${table.phase}`) : say('app.steps.report');

  const heading = (
    <h1 class="offscreen">
      {say('app.week', { week: report.week ?? table.week })}, {phase}
    </h1>
  );

  return (
    <div
      class="screen"
      data-part={isEnded ? 'ending' : isAfter ? 'after' : side === null ? 'moves' : 'side'}
      data-board={board.load === null ? 'off' : 'on'}
    >
      <Head
        place={told(book.scenario.place)}
        steps={stepsOf(view, report.week !== null)}
        week={{
          name: say('app.week', { week: report.week ?? table.week }),
          rest: say('app.weekOfPhase', { weeks: table.weeks, phase }),
        }}
        asides={asidesOf({ game, isOfClass, onReplay, onSettings, onBack })}
      />
      {isEnded ? (
        <main class="ending-main-area">
          <Later fetch={ending} props={{ onOtherSeat, onAgain, onReplay }} />
        </main>
      ) : isAfter ? (
        <main class="after-main">
          <Later fetch={aftermath} props={{}} />
          {seat === null ? <WatchPanel onEnd={report.readAll} /> : null}
        </main>
      ) : isPhone ? (
        <>
          {report.week === null ? <NewsOnPhone /> : null}
          <main class="phone-main" data-tab={side === null ? tab : 'side'}>
            {heading}
            <div class="tab-table" inert={report.week !== null}>
              {middle}
            </div>
            {side !== null ? <div class="tab-side">{side}</div> : null}
            {side === null && tab === 'seat' ? (
              <div class="tab-panels">
                {seat === null ? <WatchPanel onEnd={report.readAll} /> : <OwnPanel by={seat} part="seat" />}
                <RungPanel />
                <OthersPanel />
                <InWords />
              </div>
            ) : null}
            {side === null && tab === 'moves' ? (
              <div class="tab-panels">
                {seat === null ? <WatchPanel onEnd={report.readAll} /> : <OwnPanel by={seat} part="moves" />}
              </div>
            ) : null}
          </main>
          <Tabs tab={tab} onTab={setTab} isSide={side !== null} hasMap={board.load !== null && !book.travels} />
        </>
      ) : (
        <>
          {side === null ? <Weeks /> : null}
          <main class="table-main">
            {heading}
            {side === null ? <div class="left">{own}</div> : null}
            {/* An unread report comes before the next moves: nobody hands over past it. */}
            <div class="middle" inert={report.week !== null}>
              {middle}
            </div>
            {side !== null ? (
              <div class="side">{side}</div>
            ) : (
              <div class="right">
                <RungPanel>
                  {board.load === null ? null : (
                    <div class="rung-ways">
                      <InWords />
                      <KeyHint isShort />
                    </div>
                  )}
                </RungPanel>
                <OthersPanel />
              </div>
            )}
          </main>
        </>
      )}
      <DeskSheets />
    </div>
  );
}
