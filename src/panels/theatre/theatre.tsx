/** The theatre: a record on the table, step by step, from any seat, with its branches and notes; from any step one plays on. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { LeaderId } from '../../core/model/vocabulary.ts';
import { stateAt } from '../../core/replay/line.ts';
import { recordOf } from '../../core/replay/open.ts';
import type { GameRecord } from '../../core/replay/record.ts';
import { lineIn } from '../../core/replay/tree.ts';
import type { Playback } from '../../session/playback.ts';
import type { Session } from '../../session/session.ts';
import { say, told } from '../../words/say.ts';
import type { LoadBoard } from '../game/boardHost.tsx';
import { BoardOrDraft, useBoard } from '../game/boardHost.tsx';
import { DeskSheets } from '../game/deskSheets.tsx';
import type { Aside } from '../game/head.tsx';
import { Head } from '../game/head.tsx';
import { markPage } from '../game/marks.ts';
import { stepsOf } from '../game/steps.ts';
import { useHeadingFocus } from '../live.tsx';
import { PHONE, PlayContext, useMedia, usePlayOf } from '../store-hooks.ts';
import { recordFaultReason } from '../title/faults.ts';
import type { PageName } from '../title/pages.tsx';
import { Branches } from './branches.tsx';
import { Moment } from './moment.tsx';
import { MomentLink } from './momentLink.tsx';
import { Notes } from './notes.tsx';
import { PlayOn } from './playOn.tsx';
import { SeenFrom } from './seenFrom.tsx';
import { TheatreEnding } from './theatreEnding.tsx';
import { Timeline } from './timeline.tsx';
import { Spot } from './spot.tsx';
import { Guide, inviteOf, pointedBy, useTour } from './tour.tsx';
import type { Speed } from './transport.tsx';
import { SpeedChoice } from './transport.tsx';
import './theatre.css';
import './timeline.css';

export interface TheatreProps {
  readonly playback: Playback;
  readonly loadBoard: LoadBoard | null;
  readonly asides: readonly Aside[];
  /** Plays on in a line of its own. */
  readonly onFork: (session: Session) => void;
  /** Opens a new game of the same hand from another seat; null to watch it. */
  readonly onOtherSeat: (session: Session, seat: LeaderId | null) => void;
  /** Keeps names, branches and notes that were changed. */
  readonly onKeep: (record: GameRecord) => void;
  /** Keeps a record that came from elsewhere among one's own games; null where it is kept already. */
  readonly onKeepNew: ((record: GameRecord) => void) | null;
  /** Into the game of a record from a link or a file, where it stopped; null where it is one of one's own games. */
  readonly onGoOn: (() => void) | null;
  /** Whether the ending page of the line is read. */
  readonly isEnding: boolean;
  readonly onEnding: () => void;
  /** From the ending page to a step, or to where the replay stood. */
  readonly onReplay: (step: number | null) => void;
  /** The page that it came from, and goes back to; null for the title. */
  readonly from: PageName | null;
  /** Puts the record beside those of others, on the page of many games. */
  readonly onBeside: (name: string, record: GameRecord) => void;
  readonly onBack: () => void;
}

/** Narrower than this what stands beside the table comes below it: a tour's note then stands over the timeline. */
const NARROW = '(max-width: 1099px)';
const TABS = ['table', 'step', 'lines'] as const;
type Tab = (typeof TABS)[number];

export function Theatre(props: TheatreProps) {
  const { playback, onFork, onKeep, onBack } = props;
  const board = useBoard(props.loadBoard);
  const play = usePlayOf(playback);
  const { book, broken } = playback;
  const { line, onlooker, step } = playback.place();
  const tree = playback.tree();
  // A line that is made the main one is the same line under another id: whoever did that stays where they were.
  const heading = useHeadingFocus(lineIn(tree, line));
  const tour = useTour(playback);
  const isPhone = useMedia(PHONE);
  const isNarrow = useMedia(NARROW);
  const [tab, setTab] = useState<Tab>('table');
  const [speed, setSpeed] = useState<Speed>('even');
  const isOver = playback.reached() === playback.last() && broken === null;
  const finished = useMemo(() => playback.ending(), [playback, tree, line, isOver]);
  const ending = props.isEnding ? finished : null;
  const isFirst = useRef(true);
  useEffect(() => {
    // The record as it was opened is kept already, or was never asked to be.
    if (!isFirst.current) onKeep(recordOf(book, tree, line));
    isFirst.current = false;
  }, [tree]);
  const isPassing = playback.isPassing();
  useEffect(() => {
    if (!isPassing && ending === null) markPage('theatre', playback);
  }, [play, ending]);
  const lines = useMemo(
    () => (
      <>
        <Branches playback={playback} onBeside={props.from === null ? props.onBeside : null} />
        <MomentLink playback={playback} onKeepNew={broken === null ? props.onKeepNew : null} />
      </>
    ),
    // While somebody drags these stay as they are; let go, they come to the step.
    [playback, tree, line, onlooker, playback.isWhole(), isPassing ? 'passing' : step, props.onKeepNew, props.from],
  );

  const { table } = play.view;
  const week = say('app.weekOfPhase', { weeks: table.weeks, phase: say(`app.phases.${table.phase}`) });
  const open = (page: 'sources' | 'glossary' | 'legal') => (): void => playback.desk.open({ kind: 'page', page });
  const asides: readonly Aside[] = [
    { label: say('app.glossary'), onClick: open('glossary') },
    ...(playback.book.scenario.legalPaths === undefined ? [] : [{ label: say('app.legal'), onClick: open('legal') }]),
    { label: say('app.sources'), onClick: open('sources') },
    ...props.asides,
    ...(props.onGoOn === null || tour !== null || broken !== null || finished !== null
      ? []
      : [{ label: say('theatre.goOn'), onClick: props.onGoOn, way: 'goOn' }]),
    ...(finished === null ? [] : [{ label: say('theatre.toEnding'), onClick: props.onEnding }]),
    { label: backLabel(props.from), onClick: onBack, way: 'back' },
  ];
  if (ending !== null)
    return (
      <TheatreEnding
        session={ending}
        asides={props.asides}
        onAgain={onFork}
        onOtherSeat={props.onOtherSeat}
        onReplay={props.onReplay}
      />
    );
  const onEnding = finished === null ? null : props.onEnding;
  const invite = tour === null || broken !== null ? null : inviteOf(playback, tour, onFork);
  const pointed = tour === null ? null : pointedBy(playback, tour);
  const isGuided = tour !== null && !isPhone;
  const guide = isGuided ? (
    <Guide playback={playback} tour={tour} invite={invite} heading={heading} onEnding={onEnding} />
  ) : null;
  const timeline = (
    <Timeline
      playback={playback}
      speed={speed}
      onSpeed={setSpeed}
      isPhone={isPhone}
      tour={tour}
      invite={invite}
      onEnding={onEnding}
    />
  );
  const aboutStep = (
    <>
      {isNarrow ? null : guide}
      {tour === null ? <SeenFrom playback={playback} /> : null}
      <Moment playback={playback} onEnding={onEnding} />
      {tour === null ? null : <SeenFrom playback={playback} />}
      {isPhone ? <SpeedChoice speed={speed} onSpeed={setSpeed} /> : null}
      {broken === null ? <PlayOn playback={playback} onFork={onFork} /> : null}
    </>
  );
  return (
    <PlayContext.Provider value={play}>
      <div class="screen theatre" data-board={board.load === null ? 'off' : 'on'}>
        <Head
          place={told(book.scenario.place)}
          steps={stepsOf(play.view, false)}
          week={{ name: say('app.week', { week: table.week }), rest: week }}
          asides={asides}
        />
        <main class="theatre-main" data-tab={isPhone ? tab : 'all'}>
          <header class="theatre-head">
            <h1 ref={isGuided ? null : heading} tabIndex={-1}>
              {say('theatre.title')}{' '}
              <span class="dim">
                {say('app.week', { week: table.week })} {week}
              </span>
            </h1>
          </header>
          {broken === null ? null : (
            <p class="theatre-broken" role="alert">
              {say('theatre.brokenText', {
                reason: recordFaultReason(broken.fault, book),
                step: broken.step,
                week: stateAt(lineIn(tree, broken.line), broken.step).table.week,
              })}
            </p>
          )}
          {isNarrow ? guide : null}
          {isPhone ? null : timeline}
          <div class="theatre-table">
            <BoardOrDraft session={playback} board={board} show="table" isPhone={isPhone} onReady={ready} />
          </div>
          {isPhone && tab === 'table' ? null : (
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
            <section class="theatre-side" aria-label={say('theatre.beside')} tabIndex={0}>
              {isPhone && tab === 'lines' ? null : aboutStep}
              {isPhone && tab === 'step' ? null : (
                <>
                  <Notes playback={playback} />
                  {lines}
                </>
              )}
            </section>
          )}
        </main>
        {isPhone ? (
          <>
            {timeline}
            <nav class="tabs theatre-tabs" aria-label={say('app.tabs.label')}>
              {TABS.map((one) => (
                <button
                  key={one}
                  type="button"
                  class={one === tab ? 'now' : ''}
                  {...(one === tab ? { 'aria-current': 'page' as const } : {})}
                  onClick={() => setTab(one)}
                >
                  {say(`theatre.tabs.${one}`)}
                </button>
              ))}
            </nav>
          </>
        ) : null}
        {pointed === null ? null : <Spot pointed={pointed} />}
        <DeskSheets />
      </div>
    </PlayContext.Provider>
  );
}

function ready(): void {
  performance.mark('playable');
}

function backLabel(from: PageName | null): string {
  if (from === null) return say('theatre.back');
  if (from === 'rehearsal') return say('rehearsal.leave');
  return say(from === 'class' ? 'plenary.return' : 'theatre.backToMany');
}
