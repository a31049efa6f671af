/** The timeline of a line: its marks, a slider over them, and the ways to step, jump and play. Nothing is marked before it is reached. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { notesAlong } from '../../core/replay/tree.ts';
import type { Playback } from '../../session/playback.ts';
import { say } from '../../words/say.ts';
import { Prelude } from '../history/prelude.tsx';
import { announce } from '../live.tsx';
import { LinePicture } from './linePicture.tsx';
import { briefWords, momentWords } from './momentWords.ts';
import { SIGNS, SignOf } from './signs.tsx';
import type { Jump, Speed } from './transport.tsx';
import type { Invite, Tour } from './tour.tsx';
import { GuideOnPhone, GuideWays } from './tour.tsx';
import { JUMPS, Jumps, NOTE_KEY, SPEEDS, SpeedChoice, Transport } from './transport.tsx';
import { useWidth } from '../pictures/width.ts';

/** A step at which nothing is seen but that something was sealed passes so many times as fast. */
const QUIET = 4;

interface TimelineProps {
  readonly playback: Playback;
  readonly speed: Speed;
  readonly onSpeed: (speed: Speed) => void;
  /** A phone has room for the slider, the buttons and a line of words. */
  readonly isPhone: boolean;
  /** The tour that the notes lead on; null where they are no tour's. */
  readonly tour: Tour | null;
  /** The invitation at the end of a tour. */
  readonly invite: Invite | null;
  /** Opens the ending page; null where the line has none, or it may not be told yet. */
  readonly onEnding: (() => void) | null;
}

export function Timeline({ playback, speed, onSpeed, isPhone, tour, invite, onEnding }: TimelineProps) {
  const { step, line } = playback.place();
  const last = playback.last();
  const reached = playback.reached();
  // The scale stays as it is under a hand that drags.
  const held = useRef(0);
  if (!playback.isPassing()) held.current = playback.scale();
  const scale = held.current;
  const isEndKnown = reached === last;
  const known = playback.timeline();
  const here = known[step];
  const isQuiet = here !== undefined && here.by !== null && here.command === null && here.marks.length === 0;
  const [isPlaying, setPlaying] = useState(false);
  useEffect(() => {
    if (!isPlaying) return undefined;
    if (step >= last) {
      setPlaying(false);
      return undefined;
    }
    const timer = setTimeout(
      () => {
        const stop = tour?.stops.findIndex((one) => one.step === step + 1) ?? -1;
        if (stop < 0) return go(step + 1, speed !== 'fast');
        // A tour is played from note to note.
        setPlaying(false);
        return tour?.go(stop);
      },
      SPEEDS[speed] / (isQuiet ? QUIET : 1),
    );
    return () => clearTimeout(timer);
  }, [isPlaying, step, speed, last]);

  const go = (to: number, isTold = true): void => {
    playback.seek(to);
    const there = playback.timeline()[playback.place().step];
    if (isTold && there !== undefined) announce(momentWords(playback, there));
  };
  const jump = (kind: Jump, way: 1 | -1): void => {
    const to = playback.nearest(kind, way);
    if (to === null) announce(say(way > 0 ? 'theatre.noNext' : 'theatre.noLast'));
    else go(to);
  };
  const pinned = useMemo(() => notesAlong(playback.tree(), line), [playback.tree(), line]);
  const jumpNote = (way: 1 | -1): void => {
    if (tour !== null) return tour.go(tour.at + way);
    const to = way > 0 ? pinned.find((one) => one.step > step) : pinned.findLast((one) => one.step < step);
    return to === undefined ? announce(say(way > 0 ? 'theatre.noNext' : 'theatre.noLast')) : go(to.step);
  };
  const play = (): void => {
    if (!isPlaying && step >= last) playback.seek(0);
    setPlaying(!isPlaying);
  };
  const keyed = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const letter = letterOf(event);
    const jumped = JUMPS.find(({ key }) => key === letter);
    const isOnSlider = event.target instanceof HTMLInputElement && event.target.type === 'range';
    if (event.key === ' ' && isOnSlider) play();
    else if (letter === NOTE_KEY) jumpNote(event.shiftKey ? -1 : 1);
    else if (jumped !== undefined) jump(jumped.kind, event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  };
  const drag = useDrag(playback, () => setPlaying(false));
  const notes = useMemo(() => pinned.filter((note) => note.step <= reached), [pinned, reached]);
  const [place, width] = useWidth<HTMLDivElement>();
  const picture = useMemo(
    () => <LinePicture steps={known} notes={notes} last={scale} width={width} height={isPhone ? 48 : 58} />,
    [playback.tree(), playback.place().onlooker, line, reached, scale, notes, width, isPhone],
  );
  const words = here === undefined ? '' : momentWords(playback, here);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys are shortcuts for the buttons within, while the focus is here
    <section
      class={isPhone && tour !== null ? 'timeline-bar guided' : 'timeline-bar'}
      aria-label={say('theatre.timeline')}
      onKeyDown={keyed}
    >
      {isPhone && tour !== null ? <GuideOnPhone playback={playback} tour={tour} invite={invite} /> : null}
      {isPhone && tour === null ? (
        <p class="timeline-said" title={here === undefined ? '' : briefWords(playback, here)}>
          <b>{isEndKnown ? say('theatre.count', { step, last }) : say('theatre.noteAt', { step })}</b>{' '}
          {here === undefined ? '' : briefWords(playback, here)}
        </p>
      ) : null}
      {/* Time runs from left to right in every script, as on any player (Material Design, "Bidirectionality"). */}
      <div class="timeline-whole" dir="ltr">
        <Prelude playback={playback} />
        <div class="timeline-line" ref={place}>
          {width === 0 ? null : picture}
          <input
            type="range"
            class="timeline-range"
            min={0}
            max={scale}
            value={step}
            aria-label={say('theatre.step')}
            aria-valuetext={words}
            onInput={({ currentTarget }) => drag.to(Number(currentTarget.value))}
            onChange={({ currentTarget }) => drag.end(Number(currentTarget.value))}
          />
        </div>
      </div>
      <div class="timeline-ways">
        <Transport isPlaying={isPlaying} onPlay={play} onStep={(way) => go(step + way)} />
        {isPhone ? null : (
          <p class="timeline-count">
            {say('theatre.stepWord')} <b>{step}</b> {isEndKnown ? say('theatre.ofLast', { last }) : say('theatre.more')}
          </p>
        )}
      </div>
      {isPhone ? null : <SpeedChoice speed={speed} onSpeed={onSpeed} />}
      {isPhone && tour !== null ? (
        <GuideWays tour={tour} onEnding={onEnding} />
      ) : (
        <Jumps onJump={jump} onNote={pinned.length > 0 && tour === null ? jumpNote : null} />
      )}
      {isPhone ? null : (
        <p class="timeline-legend">
          {SIGNS.map((sign) => (
            <span key={sign}>
              <SignOf sign={sign} />
              {say(`theatre.signs.${sign}`)}
            </span>
          ))}
          <span>
            <i class="timeline-veil" />
            {say('theatre.signs.unknown')}
          </span>
          <span class="timeline-keys">{say('theatre.keys')}</span>
        </p>
      )}
    </section>
  );
}

/** While the slider is dragged the record follows at most once a frame; what takes time waits until it is let go. */
function useDrag(playback: Playback, onBegin: () => void) {
  const wanted = useRef<number | null>(null);
  return {
    to(step: number): void {
      onBegin();
      const isAsked = wanted.current !== null;
      wanted.current = step;
      if (isAsked) return;
      requestAnimationFrame(() => {
        const to = wanted.current;
        wanted.current = null;
        if (to !== null) playback.seek(to, true);
      });
    },
    end(step: number): void {
      wanted.current = null;
      playback.seek(step);
    },
  };
}

/** @returns the Latin letter of a key: what it writes, or, where the keyboard writes another script, what is printed in its place. */
function letterOf({ key, code }: KeyboardEvent): string {
  const written = key.toLowerCase();
  return /^[a-z]$/.test(written) ? written : code.replace(/^Key/, '').toLowerCase();
}
