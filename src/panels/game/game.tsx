/** The screen of a game in play: head, weeks, and in the middle the table with what the phase asks for. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { LeaderId } from '../../core/model/vocabulary.ts';
import { leaderName, list } from '../../words/names.ts';
import { say, told } from '../../words/say.ts';
import { Aftermath } from '../aftermath/aftermath.tsx';
import { Button } from '../controls/button.tsx';
import { EndingPage } from '../ending/ending.tsx';
import { announce } from '../live.tsx';
import { isFilled, MoveSheet } from '../moves/moveSheet.tsx';
import { Report } from '../report/report.tsx';
import { OwnPanel } from '../seat/own.tsx';
import { OthersPanel, RungPanel } from '../seat/rung.tsx';
import { DraftTable } from '../sheets/draft.tsx';
import { OpenSheet } from '../sheets/openSheet.tsx';
import { Sheet } from '../controls/sheet.tsx';
import { useMedia, usePlay } from '../store-hooks.ts';
import { Talks } from '../talks/talks.tsx';
import { NewsOnPhone } from '../week/news.tsx';
import { Weeks } from '../week/weeks.tsx';
import type { LoadBoard } from './boardHost.tsx';
import { BoardHost } from './boardHost.tsx';
import { Head } from './head.tsx';
import { stepsOf, toldOf } from './steps.ts';
import type { Tab } from './tabs.tsx';
import { Tabs } from './tabs.tsx';
import { WatchPanel } from './watch.tsx';

interface GameProps {
  /** null where the canvas is not wanted. */
  readonly loadBoard: LoadBoard | null;
  readonly onReady: () => void;
  /** The same seed from another seat; null to watch it. */
  readonly onOtherSeat: (seat: LeaderId | null) => void;
  readonly onSettings: () => void;
}

/** Narrower than this the parts of the table are tabs. */
const PHONE = '(max-width: 719px)';

export function Game({ loadBoard, onReady, onOtherSeat, onSettings }: GameProps) {
  const { session, view } = usePlay();
  const { book, seat } = session;
  const { table } = view;
  const isPhone = useMedia(PHONE);
  const [tab, setTab] = useState<Tab>('table');
  const report = useReport();
  useTold(report.week !== null);
  useEffect(() => {
    if (loadBoard === null) onReady();
  }, [loadBoard]);

  const isEnded = table.phase === 'ended' && report.week === null;
  const isAfter = table.phase === 'onTheTable' || table.phase === 'campaign' || table.phase === 'steps' || table.phase === 'breach';
  const isTalks = table.phase === 'talks' || table.phase === 'answers';
  const side = report.week !== null ? <Report week={report.week} onRead={report.read} /> : isTalks ? <Talks /> : null;
  const own = seat === null ? <WatchPanel /> : <OwnPanel by={seat} />;
  const middle = loadBoard === null ? <DraftTable /> : <BoardHost session={session} load={loadBoard} show={isPhone && tab === 'map' ? 'map' : 'table'} onReady={onReady} />;
  const open = (page: 'brief' | 'timeline' | 'sources' | 'leave') => (): void => session.desk.open({ kind: 'page', page });
  const phase = report.week === null ? say(`app.phases.${table.phase}`) : say('app.steps.report');

  return (
    <div class="screen" data-part={isEnded ? 'ending' : isAfter ? 'after' : side === null ? 'moves' : 'side'} data-board={loadBoard === null ? 'off' : 'on'}>
      <Head
        place={told(book.scenario.place)}
        steps={stepsOf(view, report.week !== null)}
        week={{ name: say('app.week', { week: table.week }), rest: say('app.weekOfPhase', { weeks: table.weeks, phase }) }}
        asides={[
          ...(seat === null ? [] : [{ label: say('seat.label'), onClick: open('brief') }]),
          { label: say('app.timeline'), onClick: open('timeline') },
          { label: say('app.sources'), onClick: open('sources') },
          { label: say('app.settings'), onClick: onSettings },
          { label: say('app.leave'), onClick: open('leave') },
        ]}
      />
      {isEnded ? (
        <main class="ending-main-area">
          <EndingPage onOtherSeat={onOtherSeat} />
        </main>
      ) : isAfter ? (
        <main class="after-main">
          <Aftermath />
          {seat === null ? <WatchPanel /> : null}
        </main>
      ) : isPhone ? (
        <>
          <NewsOnPhone />
          <main class="phone-main" data-tab={side === null ? tab : 'side'}>
            <div class="tab-table">{middle}</div>
            {side !== null ? <div class="tab-side">{side}</div> : null}
            {side === null && tab === 'seat' ? (
              <div class="tab-panels">
                {seat === null ? <WatchPanel /> : <OwnPanel by={seat} part="seat" />}
                <RungPanel />
                <OthersPanel />
                <InWords />
              </div>
            ) : null}
            {side === null && tab === 'moves' ? <div class="tab-panels">{seat === null ? <WatchPanel /> : <OwnPanel by={seat} part="moves" />}</div> : null}
          </main>
          <Tabs tab={tab} onTab={setTab} isSide={side !== null} hasMap={loadBoard !== null} />
        </>
      ) : (
        <>
          {isTalks && report.week === null ? null : <Weeks />}
          <main class="table-main">
            {side === null ? <div class="left">{own}</div> : null}
            <div class="middle">{middle}</div>
            {side !== null ? (
              <div class="side">
                {side}
                {seat === null && report.week === null ? <WatchPanel /> : null}
              </div>
            ) : (
              <div class="right">
                <RungPanel />
                <Others isBoardOn={loadBoard !== null} />
              </div>
            )}
          </main>
        </>
      )}
      <Sheets />
    </div>
  );
}

function Others({ isBoardOn }: { isBoardOn: boolean }) {
  return (
    <div class="right-foot">
      <OthersPanel />
      {isBoardOn ? <InWords /> : null}
    </div>
  );
}

/** The draft as a table, for whoever would rather read it than see it drawn. */
function InWords(): ComponentChildren {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button kind="quiet" class="in-words" onClick={() => setOpen(true)}>
        {say('app.draftInWords')}
      </Button>
      {isOpen ? (
        <Sheet title={say('app.draftInWords')} wide onClose={() => setOpen(false)}>
          <DraftTable />
        </Sheet>
      ) : null}
    </>
  );
}

/** The sheet that the desk holds open: a move's here, those to read in their own folder. */
function Sheets() {
  const { session, desk } = usePlay();
  const { sheet } = desk;
  if (sheet?.kind === 'move' && session.seat !== null && isFilled(sheet.type))
    return <MoveSheet by={session.seat} type={sheet.type} filled={sheet.filled} />;
  if (sheet?.kind === 'move') return <NotHere type={sheet.type} />;
  return <OpenSheet />;
}

/** A command that is not written on a sheet: says where it has its place. */
function NotHere({ type }: { type: string }) {
  const { session } = usePlay();
  return (
    <Sheet title={type === 'propose' ? say('moves.names.propose') : say('moves.cannot')} onClose={() => session.desk.open(null)}>
      <p class="reading">
        {say('moves.about.propose', { atMost: session.book.scenario.rules.packageAtMost })}
      </p>
    </Sheet>
  );
}

/** The report of the week that has just ended, until it has been read; a game that is resumed begins with it read. */
function useReport(): { readonly week: number | null; readonly read: () => void } {
  const { session, view } = usePlay();
  const over = view.table.phase === 'ended' ? view.table.week : view.table.week - 1;
  const [seen, setSeen] = useState(over);
  const read = (): void => setSeen(over);
  if (seen >= over) {
    // Played again from an earlier week: what lies ahead is unread once more.
    if (seen > over) setSeen(over);
    return { week: null, read };
  }
  const isThere = session.log().some(({ event }) => event.type === 'reported' && event.week === over);
  return { week: isThere ? over : null, read };
}

/** Tells a screen reader what the table now waits for, once for each turn of the game. */
function useTold(isReport: boolean): void {
  const { session, view } = usePlay();
  const { table, room } = view;
  const { book } = session;
  const turn = `${table.week}:${table.phase}:${table.slot}:${isReport}`;
  const before = useRef<string | null>(null);
  useEffect(() => {
    if (before.current !== null && before.current !== turn && !isReport) {
      const pen = table.pen === null ? '' : leaderName(book, table.pen);
      const by = room?.proposal == null ? '' : leaderName(book, room.proposal.by);
      announce(toldOf(view, { pen, by: by === '' ? list(table.awaits.map((one) => leaderName(book, one))) : by, level: say(`levels.capital.${table.level}`) }));
    }
    before.current = turn;
  }, [turn]);
}
