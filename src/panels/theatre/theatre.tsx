/** The theatre: a record on the table, step by step, from any seat, with its branches and notes; from any step one plays on. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { LeaderId } from '../../core/model/vocabulary.ts';
import type { Onlooker } from '../../core/model/view.ts';
import { recordOf } from '../../core/replay/open.ts';
import type { GameRecord } from '../../core/replay/record.ts';
import type { Playback } from '../../session/playback.ts';
import type { Session } from '../../session/session.ts';
import { leaderName } from '../../words/names.ts';
import { say, told } from '../../words/say.ts';
import { Button } from '../controls/button.tsx';
import type { LoadBoard } from '../game/boardHost.tsx';
import { BoardHost } from '../game/boardHost.tsx';
import { DeskSheets } from '../game/deskSheets.tsx';
import type { Aside } from '../game/head.tsx';
import { Head } from '../game/head.tsx';
import { markPage } from '../game/marks.ts';
import { useHeadingFocus } from '../live.tsx';
import { DraftTable } from '../sheets/draft.tsx';
import { PlayContext, usePlayOf } from '../store-hooks.ts';
import { recordFaultWords } from '../title/faults.ts';
import { Branches } from './branches.tsx';
import { Moment } from './moment.tsx';
import { MomentLink } from './momentLink.tsx';
import { Notes } from './notes.tsx';
import { Timeline } from './timeline.tsx';
import './theatre.css';

export interface TheatreProps {
  readonly playback: Playback;
  readonly loadBoard: LoadBoard | null;
  readonly asides: readonly Aside[];
  /** Plays on from the step that is shown. */
  readonly onFork: (session: Session) => void;
  /** Keeps names, branches and notes that were changed. */
  readonly onKeep: (record: GameRecord) => void;
  readonly onBack: () => void;
}

export function Theatre({ playback, loadBoard, asides, onFork, onKeep, onBack }: TheatreProps) {
  const play = usePlayOf(playback);
  const { book } = playback;
  const { line, onlooker } = playback.place();
  const heading = useHeadingFocus(line);
  const isFirst = useRef(true);
  useEffect(() => {
    // The record as it was opened is kept already, or was never asked to be.
    if (!isFirst.current) onKeep(recordOf(book, playback.tree(), line));
    isFirst.current = false;
  }, [playback.tree()]);
  useEffect(() => markPage('theatre', playback), [play]);
  const { table } = play.view;
  const week = say('app.weekOfPhase', { weeks: table.weeks, phase: say(`app.phases.${table.phase}`) });
  return (
    <PlayContext.Provider value={play}>
      <div class="screen theatre" data-board={loadBoard === null ? 'off' : 'on'}>
        <Head
          place={told(book.scenario.place)}
          week={{ name: say('app.week', { week: table.week }), rest: week }}
          asides={[
            { label: say('theatre.back'), onClick: onBack },
            {
              label: say('runs.follow.aside'),
              onClick: () => playback.desk.open({ kind: 'page', page: 'follow' }),
            },
            ...asides,
          ]}
        />
        <main class="theatre-main">
          <header class="theatre-head">
            <h1 ref={heading} tabIndex={-1}>
              {say('theatre.title')}{' '}
              <span class="dim">
                {say('app.week', { week: table.week })} {week}
              </span>
            </h1>
            <SeatPicker playback={playback} onlooker={onlooker} />
          </header>
          {playback.broken === null ? null : (
            <p class="theatre-broken" role="alert">
              {recordFaultWords(playback.broken.fault)} {say('theatre.brokenText', { step: playback.broken.step })}
            </p>
          )}
          <Timeline playback={playback} />
          <div class="theatre-table">
            {loadBoard === null ? (
              <DraftTable />
            ) : (
              <BoardHost session={playback} load={loadBoard} show="table" onReady={ready} />
            )}
          </div>
          <div class="theatre-side">
            <Moment playback={playback} />
            {playback.broken === null ? <PlayOn playback={playback} onFork={onFork} /> : null}
            <MomentLink playback={playback} />
            <Notes playback={playback} />
            <Branches playback={playback} />
          </div>
        </main>
        <DeskSheets />
      </div>
    </PlayContext.Provider>
  );
}

function ready(): void {
  performance.mark('playable');
}

/** From where the record is looked at. Opened up shows what nobody knew then, and says so. */
function SeatPicker({ playback, onlooker }: { readonly playback: Playback; readonly onlooker: Onlooker }) {
  const { book } = playback;
  return (
    <label class="theatre-seat">
      <span>{say('theatre.from')}</span>
      <select value={onlooker} onChange={({ currentTarget }) => playback.lookFrom(currentTarget.value as Onlooker)}>
        {book.leaders.map((leader) => (
          <option key={leader} value={leader}>
            {leaderName(book, leader)}
          </option>
        ))}
        <option value="public">{say('theatre.public')}</option>
        <option value="open">{say('theatre.open')}</option>
      </select>
    </label>
  );
}

/** A seat to take, and the button that plays on from the step that is shown. */
function PlayOn({ playback, onFork }: { readonly playback: Playback; readonly onFork: (session: Session) => void }) {
  const { book } = playback;
  const [seat, take] = useState<LeaderId | 'watch'>(playback.seat ?? book.sides[1]);
  const isOver = playback.view().table.phase === 'ended';
  return (
    <section class="panel theatre-fork" aria-labelledby="theatre-fork">
      <h2 id="theatre-fork">{say('theatre.fork')}</h2>
      <p class="note">{say('theatre.forkText')}</p>
      <div class="theatre-row">
        <select
          aria-label={say('theatre.forkSeat')}
          value={seat}
          onChange={({ currentTarget }) => take(currentTarget.value as LeaderId | 'watch')}
        >
          {book.leaders.map((leader) => (
            <option key={leader} value={leader}>
              {leaderName(book, leader)}
            </option>
          ))}
          <option value="watch">{say('theatre.watch')}</option>
        </select>
        <Button
          kind="primary"
          icon="fork"
          why={isOver ? say('theatre.forkEnded') : null}
          onClick={() => onFork(playback.fork(seat === 'watch' ? null : seat))}
        >
          {say('theatre.forkDo')}
        </Button>
      </div>
    </section>
  );
}
