/** The ending page: how far the talks came, what was agreed, whose rule was last to bind, what everybody played for, and where to play again. No winner, no sums. */
import { useContext, useMemo, useState } from 'preact/hooks';
import { endingOf } from '../../core/analysis/debrief/ending.ts';
import type { State } from '../../core/model/play/state.ts';
import type { LeaderId } from '../../core/model/vocabulary.ts';
import { makeRecord } from '../../core/replay/record.ts';
import { joinedIn } from '../../session/late.ts';
import type { Session } from '../../session/session.ts';
import type { Showing } from '../../session/showing.ts';
import { endingSentence } from '../../words/sentences/endings.ts';
import { pageMark } from '../../words/mark.ts';
import { say, told } from '../../words/say.ts';
import { Durability } from '../aftermath/durability.tsx';
import { ChangedPanel } from '../assumptions/changed.tsx';
import { Button } from '../controls/button.tsx';
import { OnItsWay } from '../controls/onItsWay.tsx';
import { useHeadingFocus } from '../live.tsx';
import { download } from '../leave/download.ts';
import { MemoContext } from '../memo/context.ts';
import { MemoPanel } from '../memo/panel.tsx';
import { StrangerPanel } from '../stranger/stranger.tsx';
import { usePlay, useSession } from '../store-hooks.ts';
import { Agreed } from './text/agreed.tsx';
import { LastToBindPanel } from './turned/bind.tsx';
import { RoadPart } from './turned/bindDeclined.tsx';
import { ClassCode, FoldedCode } from './code.tsx';
import { Concepts } from './turned/concepts.tsx';
import { Fundamentals } from './turned/fundamentals.tsx';
import { Glance } from './glance.tsx';
import { HomeMoved } from './opened/homeMoved.tsx';
import { Ladder } from './text/ladder.tsx';
import { OpenedHand } from './opened/openedHand.tsx';
import { countedWords } from './page/countedWords.ts';
import { leavesWords } from './text/leavesWords.ts';
import { useParts } from './page/openParts.ts';
import { Part, PartsContext } from './page/part.tsx';
import { PartLinks } from './page/parts.tsx';
import { TracksPanel } from './pictures/tracks.tsx';
import { ZonePanel } from './pictures/zone.tsx';
import { PairLog } from './pairLog.tsx';
import { PlayedForPanel } from './opened/played.tsx';
import { SameHand } from './sameHand.tsx';
import { isReturn, useReturn } from './page/seeMoment.tsx';
import { PartByPart, useStages } from './page/stages.tsx';
import { Stances } from './opened/stances.tsx';
import { StepOut } from './stepOut.tsx';
import { ThirdParties } from './opened/thirdParties.tsx';
import { TurningPoints } from './turned/turns.tsx';
import { Wanted } from './opened/wanted.tsx';
import { YearOnPanel } from './text/yearOn.tsx';
import './ending.css';
import './print.css';

interface EndingProps {
  /** Opens a new game of the same hand from another seat; null to watch it. */
  readonly onOtherSeat: (seat: LeaderId | null) => void;
  /** Plays again from a step, in a game of its own. */
  readonly onAgain: (step: number) => void;
  /** Plays the game back; from a step where one is asked for. */
  readonly onReplay: (step: number | null) => void;
}

/** The screen for the phase `ended`. */
export function EndingPage({ onOtherSeat, onAgain, onReplay }: EndingProps) {
  const { view } = usePlay();
  const session = useSession();
  const { book } = session;
  const end: State | undefined = session.states().at(-1);
  const [isAtOnce] = useState(() => isReturn(end));
  // Worked out first, drawn then.
  const stage = useStages(2, isAtOnce);
  const isWorkedOut = stage > 0;
  const ending = useMemo(() => {
    const states = session.states();
    if (!isWorkedOut || states.length === 0) return null;
    return endingOf(book, { states, commands: session.commands() }, session.seat);
  }, [view, isWorkedOut]);
  const heading = useHeadingFocus(stage < 2 ? undefined : ending?.outcome.kind);
  const parts = useParts(book, end);
  useReturn(end);
  const [saved, setSaved] = useState<string | null>(null);
  const hasMemo = useContext(MemoContext) !== null;
  if (end === undefined) return null;
  if (ending === null || stage < 2) return <OnItsWay words={say('app.fetching')} />;
  // Every part of a print carries it, so that no page goes without.
  const mark = pageMark(book);
  const isAdjourned = session.commands().at(-1)?.type === 'adjourn';
  const initialled = ending.agreed.filter((clause) => clause.initialled !== null).length;
  return (
    <PartsContext.Provider value={parts}>
      <div class="ending" style={{ '--print-mark': JSON.stringify(mark) }}>
        <p class="print-only">
          {say('app.name')} · {mark}
        </p>
        <StepOut isWatching={session.persons.length === 0} id="step-out" />
        <header class="ending-head">
          <div>
            <h1 ref={heading} tabIndex={-1} aria-describedby="step-out">
              {endingSentence(ending.outcome)}
            </h1>
            <p>
              {countedWords(ending.agreed)} {isAdjourned ? `${say('lesson.adjourned', { week: end.table.week })} ` : ''}
              {isAdjourned && ending.outcome.kind === 'talking' ? '' : say(`ending.subs.${ending.outcome.kind}`)}{' '}
              {leavesWords(session, ending.outcome)} {readingLine(session, ending.dealt.reading)}
            </p>
            <JoinedLine session={session} />
          </div>
          <div class="ending-acts">
            <Button onClick={() => onReplay(null)}>{say('theatre.replay')}</Button>
            <Button onClick={() => setSaved(save(session))}>{say('ending.save')}</Button>
            <Button onClick={() => print()}>{say('ending.print')}</Button>
            <output class="note">{saved === null ? '' : say('app.savedAs', { name: saved })}</output>
          </div>
        </header>
        <ClassCode session={session} end={end} />
        <PairLog session={session} onSee={onReplay} />
        <div class="ending-main" id="ending-how" tabIndex={-1}>
          <div class="ending-why">
            <LastToBindPanel session={session} last={ending.lastToBind} restraint={ending.restraint} onSee={onReplay} />
            <Glance session={session} agreed={ending.agreed} />
          </div>
          <Ladder session={session} ladder={ending.ladder} isWhole={ending.outcome.comprehensive === true} />
        </div>
        <PartLinks hasMemo={hasMemo} />
        <RoadPart session={session} last={ending.lastToBind} />
        <Agreed session={session} agreed={ending.agreed} outcome={ending.outcome} onSee={onReplay} />
        <PlayedForPanel session={session} played={ending.playedFor} />
        <PartByPart
          isAtOnce={isAtOnce}
          parts={[
            <>
              <StrangerPanel book={book} />
              <ChangedPanel book={book} />
              <TurningPoints session={session} points={ending.turningPoints} onAgain={onAgain} onSee={onReplay} />
              <YearOnPanel session={session} end={end} />
              {initialled > 0 && book.scenario.durability !== undefined && (
                <Part
                  id="durability"
                  title={say('durability.head')}
                  gist={say('debrief.gist.durability')}
                  class="durability"
                >
                  <Durability session={session} />
                </Part>
              )}
            </>,
            <>
              <OpenedHand session={session} ending={ending} />
              <Wanted session={session} end={end} />
              <ThirdParties session={session} end={end} />
              <HomeMoved session={session} end={end} />
              <Stances session={session} end={end} />
            </>,
            <>
              <TracksPanel session={session} mark={mark} />
              <ZonePanel session={session} end={end} mark={mark} />
            </>,
            <Concepts session={session} concepts={ending.concepts} onAgain={onAgain} onSee={onReplay} />,
            <>
              <Fundamentals session={session} evidence={ending.fundamentals} />
              <div class="ending-last">
                <MemoPanel session={session} ending={ending} end={end} />
                <SameHand session={session} onOtherSeat={onOtherSeat} />
              </div>
              <FoldedCode session={session} end={end} />
            </>,
          ]}
        />
      </div>
    </PartsContext.Provider>
  );
}

/** Hands over the record as a file that plays the game again. @returns the file's name. */
function save(session: Session): string {
  const record = session.record();
  const seed = record.seed.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 40);
  const name = `${record.scenario}-${seed}.record.json`;
  download(name, makeRecord(record));
  return name;
}

/** Whose doing the weeks before were, where a person took the seat in mid-game. */
function JoinedLine({ session }: { readonly session: Session }) {
  const joined = session.seat === null ? null : joinedIn(session);
  return joined === null ? null : <p>{say('late.ending', { week: joined.week })}</p>;
}

function readingLine(session: Showing, id: string): string {
  const reading = session.book.scenario.readings.find((one) => one.id === id);
  return reading === undefined ? '' : say('ending.readingWas', { reading: told(reading.name) });
}
