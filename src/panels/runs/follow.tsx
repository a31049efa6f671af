/** What might follow: the computer plays on many times from here, and the endings are counted. What this model does, never odds. */
import { useMemo, useState } from 'preact/hooks';
import { openedState } from '../../core/analysis/redeal/openedState.ts';
import type { Ended } from '../../core/analysis/many/spread.ts';
import { spreadOf } from '../../core/analysis/many/spread.ts';
import type { State } from '../../core/model/play/state.ts';
import type { ClauseId } from '../../core/model/vocabulary.ts';
import type { Order } from '../../core/replay/explore.ts';
import type { Session } from '../../session/session.ts';
import type { Showing } from '../../session/showing.ts';
import { say } from '../../words/say.ts';
import { Button } from '../controls/button.tsx';
import { useInView } from './inView.ts';
import { Progress } from './progress.tsx';
import { useRun } from './run.ts';
import { Spread } from './spread.tsx';
import './runs.css';

const GAMES = [50, 200, 500] as const;
/** Fixed, so that two positions that look alike are played alike. */
const SEED = 'what might follow';

/** Idle until it is asked: it takes the computer some seconds. */
export function FollowPage({ session }: { readonly session: Showing }) {
  const { book } = session;
  const view = session.view();
  // Once a game is opened there is nothing left to hide: its own deal is kept.
  const isOpened = view.opened !== null;
  const weeks = useMemo(() => startsOf(session), [view]);
  const [week, setWeek] = useState(1);
  const [games, setGames] = useState<number>(GAMES[0]);
  const run = useRun();
  const results = useInView([run.stage]);
  const start = (): void => {
    const skill = isSession(session) ? session.record().skill : undefined;
    const what = {
      scenario: book.scenario,
      length: book.length,
      seed: SEED,
      games,
      ...(skill === undefined ? {} : { skill }),
    };
    const state = weeks.find((one) => one.table.week === week) ?? weeks[0];
    if (state !== undefined) run.start({ ...what, from: 'state', state } satisfies Order);
    else run.start({ ...what, from: 'view', knowledge: { view, log: session.log() } } satisfies Order);
  };
  const ends = run.played.flatMap((one) => (one.what === 'ended' ? [one.ended] : []));
  return (
    <div class="follow">
      <p>{say(isOpened ? 'runs.follow.introEnded' : 'runs.follow.intro')}</p>
      <p class="follow-label">
        <b>{say('runs.label')}</b> {say('runs.labelText')}
      </p>
      <div class="follow-start">
        {weeks.length > 1 && (
          <label>
            {say('runs.follow.from')}
            <select value={week} onChange={(event) => setWeek(Number(event.currentTarget.value))}>
              {weeks.map(({ table }) => (
                <option key={table.week} value={table.week}>
                  {say('runs.follow.fromWeek', { week: table.week })}
                </option>
              ))}
            </select>
          </label>
        )}
        <label>
          {say('runs.follow.games')}
          <select value={games} onChange={(event) => setGames(Number(event.currentTarget.value))}>
            {GAMES.map((count) => (
              <option key={count} value={count}>
                {say('runs.follow.times', { count })}
              </option>
            ))}
          </select>
        </label>
        {run.stage !== 'running' && (
          <Button kind="primary" onClick={start}>
            {say('runs.follow.start')}
          </Button>
        )}
      </div>
      <div ref={results} class="run-results">
        <Progress run={run} />
        {ends.length > 0 && <SpreadView session={session} ends={ends} />}
      </div>
      <section>
        <h3>{say('runs.follow.assumed')}</h3>
        <ul>
          {isOpened ? (
            <li>{say('runs.follow.dealKept')}</li>
          ) : (
            <>
              <li>{say(session.seat === null ? 'runs.follow.asPublic' : 'runs.follow.asSeat')}</li>
              <li>{say('runs.follow.dealtAnew')}</li>
              <li>{say('runs.follow.others')}</li>
            </>
          )}
          <li>{say('runs.follow.computer')}</li>
          <li>{say('runs.follow.numbers')}</li>
        </ul>
      </section>
    </div>
  );
}

/** Endings as a picture and a table, then where one clause stood. */
function SpreadView({ session, ends }: { readonly session: Showing; readonly ends: readonly Ended[] }) {
  const { book } = session;
  const { games, kinds, whole, text } = useMemo(() => spreadOf(book, ends), [ends.length]);
  const series = [{ name: say('runs.plays'), of: games, kinds, whole, text: (clause: ClauseId) => text[clause] ?? {} }];
  return <Spread book={book} series={series} first={book.clauses[0] as ClauseId} />;
}

/** @returns where an opened game may be played on from: the step that is shown, or the beginning of every week of a game that has ended. */
function startsOf(session: Showing): readonly State[] {
  const state = openedState(session.view(), session.log());
  if (state === null || state.table.phase !== 'ended') return state === null ? [] : [state];
  return isSession(session)
    ? session.states().filter(({ table }, i, all) => table.phase !== 'ended' && table.week !== all[i - 1]?.table.week)
    : [];
}

function isSession(session: Showing): session is Session {
  return 'states' in session;
}
