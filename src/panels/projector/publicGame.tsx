/** A game on the projector: the table or the text, whose turn it is, what everybody has heard. Built from the public's view alone. */
import { useEffect } from 'preact/hooks';
import type { ShownGame } from '../../session/follow.ts';
import { sayEvent } from '../../words/sentences/happened.ts';
import { leaderName, list } from '../../words/names.ts';
import { say, told } from '../../words/say.ts';
import type { LoadBoard } from '../game/boardHost.tsx';
import { BoardOrDraft, useBoard } from '../game/boardHost.tsx';
import { DeskSheets } from '../game/deskSheets.tsx';
import { Head } from '../game/head.tsx';
import { markPage } from '../game/marks.ts';
import { stepsOf } from '../game/steps.ts';
import { TurnOrder } from '../hotseat/turnOrder.tsx';
import { OthersPanel, RungPanel } from '../seat/rung.tsx';
import { PHONE, PlayContext, useMedia, usePlayOf } from '../store-hooks.ts';
import { Weeks } from '../week/weeks.tsx';
import { stageOf } from '../aftermath/stage.ts';
import { PublicAfter } from './after.tsx';
import { PublicEnded } from './ended.tsx';
import './projector.css';

interface PublicGameProps {
  readonly game: ShownGame;
  readonly isLeft: boolean;
  readonly loadBoard: LoadBoard | null;
}
/** Lines of the week beside the table; the last of them first, since the room may not hold them all. */
const HEARD = 12;

export function PublicGame({ game, isLeft, loadBoard }: PublicGameProps) {
  const play = usePlayOf(game);
  const isPhone = useMedia(PHONE);
  // On a phone the draft is read as a table: there is no hand on it to turn to the map.
  const board = useBoard(isPhone ? null : loadBoard);
  const { book } = game;
  const { table } = play.view;
  useEffect(() => markPage('projector', game), [play]);
  const phase = say(`app.phases.${table.phase}`);
  const isEnded = table.phase === 'ended';
  const isAfter = stageOf(table) !== null;
  const drawn = <BoardOrDraft session={game} board={board} show="table" onReady={() => undefined} isPhone={false} />;
  return (
    <PlayContext.Provider value={play}>
      <div
        class="screen public-view"
        data-part={isEnded ? 'ending' : isAfter ? 'after' : 'moves'}
        data-board={board.load === null ? 'off' : 'on'}
      >
        <Head
          place={told(book.scenario.place)}
          steps={stepsOf(play.view, false)}
          week={{
            name: say('app.week', { week: table.week }),
            rest: say('app.weekOfPhase', { weeks: table.weeks, phase }),
          }}
          asides={[]}
        />
        {isEnded || isAfter || isPhone ? null : <Weeks />}
        <main class={isEnded || isAfter || isPhone ? 'public-plain' : 'table-main'}>
          {isAfter || isEnded ? null : (
            <h1 class="offscreen">
              {say('projector.head')}: {say('app.week', { week: table.week })}, {phase}
            </h1>
          )}
          {isEnded ? (
            <PublicEnded game={game} />
          ) : isAfter ? (
            <>
              <Turns game={game} />
              <PublicAfter />
            </>
          ) : (
            <>
              <div class="left public-side">
                <Turns game={game} />
                <Heard game={game} />
              </div>
              <div class="middle">{drawn}</div>
              <div class="right">
                <RungPanel />
                <OthersPanel />
              </div>
            </>
          )}
        </main>
        {isLeft ? <output class="kept">{say('projector.gone')}</output> : null}
        <DeskSheets />
      </div>
    </PlayContext.Provider>
  );
}

/** Whose turn it is, where people share the device; else whom the table waits for. */
function Turns({ game }: { game: ShownGame }) {
  const { persons, turns, at, view } = game.shown();
  const name = (leader: (typeof persons)[number]): string => leaderName(game.book, leader);
  if (persons.length < 2)
    return <p class="panel public-turns">{say('projector.awaited', { leaders: list(view.table.awaits.map(name)) })}</p>;
  const [next] = turns;
  return (
    <section class="panel public-turns" aria-label={say('hotseat.order')}>
      {next === undefined ? null : (
        <h2>{say(at === null ? 'projector.to' : 'projector.at', { leader: name(next) })}</h2>
      )}
      <TurnOrder persons={persons} turns={turns} at={at} />
    </section>
  );
}

/** What the public heard this week, the last of it. */
function Heard({ game }: { game: ShownGame }) {
  const { week } = game.view().table;
  const lines = game.log().flatMap((entry) => (entry.week === week ? (sayEvent(game.book, entry.event) ?? []) : []));
  return (
    <section class="panel public-heard">
      <h2>{say('projector.heard')}</h2>
      {lines.length === 0 ? (
        <p class="note">{say('projector.quiet')}</p>
      ) : (
        <ol class="heard">
          {lines
            .slice(-HEARD)
            .toReversed()
            .map((line, i) => (
              <li key={i}>{line}</li>
            ))}
        </ol>
      )}
    </section>
  );
}
