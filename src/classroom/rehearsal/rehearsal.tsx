/** A rehearsal for teachers: a game plays itself to its ending page, and the debrief of an example class follows. Watched; nothing of it is kept. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { readRecord } from '../../core/replay/record.ts';
import { playBack } from '../../session/playback.ts';
import type { Playback } from '../../session/playback.ts';
import { OnItsWay } from '../../panels/controls/onItsWay.tsx';
import type { RehearsalProps } from '../../panels/title/classroom.ts';
import { say } from '../../words/say.ts';
import { Bar } from './bar.tsx';
import { beatsOf, nextPart, STRETCHES } from './beats.ts';
import type { Beat } from './beats.ts';
import { SLIDES } from '../plenary/slides.ts';
import { ExampleDebrief } from './debriefing.tsx';
import './rehearsal.css';

export function Rehearsal(props: RehearsalProps) {
  const { book, loadTour, onPage } = props;
  const [playback, show] = useState<Playback | null>(null);
  const [hasFailed, fail] = useState(loadTour === null);
  useEffect(() => {
    loadTour?.().then(
      (tour) => {
        const record = readRecord(tour);
        const played = record.ok ? playBack(book, record.value) : record;
        if (played.ok) show(played.value);
        else fail(true);
      },
      () => fail(true),
    );
  }, []);
  if (playback !== null) return <Watched {...props} playback={playback} />;
  return (
    <main class="reading-page">
      <OnItsWay words={say(hasFailed ? 'app.notFetched' : 'app.fetching')} />
      {hasFailed ? (
        <button type="button" class="btn plain" onClick={() => onPage('guide')}>
          {say('rehearsal.leave')}
        </button>
      ) : null}
    </main>
  );
}

function Watched({ book, stage, onPage, playback }: RehearsalProps & { readonly playback: Playback }) {
  const beats = useMemo(() => beatsOf(playback, SLIDES.length), [playback]);
  const [at, go] = useState(0);
  const [isPaused, pause] = useState(false);
  const area = useRef<HTMLDivElement>(null);
  const beat: Beat | undefined = beats[at];
  const part = beat?.part ?? null;
  useEffect(() => {
    if (isPaused || beat === undefined) return;
    const timer = setTimeout(() => go(at + 1), beat.lasts);
    return () => clearTimeout(timer);
  }, [at, isPaused]);
  useEffect(() => {
    if (beat?.part === 'play') playback.seek(beat.at);
    // The ending page is there once the last step has been shown.
    else if (playback.place().step !== playback.last()) playback.seek(playback.last());
    if (beat?.part === 'ending' && area.current !== null)
      area.current.scrollTo({ top: (beat.at / STRETCHES) * area.current.scrollHeight, behavior: 'smooth' });
  }, [at]);
  useEffect(() => area.current?.scrollTo(0, 0), [part]);
  const toStep = (step: number | null): void => {
    pause(true);
    go(
      Math.max(
        0,
        beats.findIndex((one) => one.part === 'play' && one.at === (step ?? playback.last())),
      ),
    );
  };
  const whole = beats.reduce((sum, { lasts }) => sum + lasts, 0);
  const gone = beats.slice(0, at).reduce((sum, { lasts }) => sum + lasts, 0);
  return (
    <div class="rehearsal">
      <div class="rehearsal-stage" ref={area}>
        {part === 'play' || part === 'ending' ? (
          stage({
            playback,
            isEnding: part === 'ending',
            onEnding: () => go(beats.findIndex((one) => one.part === 'ending')),
            onReplay: toStep,
            onBack: () => onPage('guide'),
          })
        ) : (
          <ExampleDebrief book={book} at={beat?.at ?? SLIDES.length - 1} />
        )}
      </div>
      <Bar
        part={part}
        week={playback.view().table.week}
        weeks={playback.view().table.weeks}
        gone={Math.round((100 * gone) / whole)}
        isPaused={isPaused}
        onPause={() => pause(!isPaused)}
        onNext={() => go(nextPart(beats, at))}
        onAgain={() => {
          pause(false);
          go(0);
        }}
        onClass={() => onPage('class')}
        onLeave={() => onPage('guide')}
      />
    </div>
  );
}
