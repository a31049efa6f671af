/** The timeline of a line: weeks, marks, a slider to drag, and the ways to step, jump and play. Nothing is marked before it is reached. */
import { useEffect, useState } from 'preact/hooks';
import type { MarkKind, TimelineStep } from '../../core/replay/timeline.ts';
import type { Playback } from '../../session/playback.ts';
import { say } from '../../words/say.ts';
import { Button } from '../controls/button.tsx';
import { stepWords } from './moment.tsx';

/** Milliseconds a step, slow to fast. */
const SPEEDS = { slow: 2400, even: 1200, fast: 500 } as const;
type Speed = keyof typeof SPEEDS;
/** Kinds of mark that one can jump between, with the key that does so. */
const JUMPS = [
  { kind: 'offer', key: 'o' },
  { kind: 'declined', key: 'd' },
  { kind: 'shift', key: 's' },
  { kind: 'week', key: 'w' },
] as const satisfies readonly { kind: MarkKind; key: string }[];
/** Lanes of the picture, in its own units: a step is 10 wide. */
const STEP = 10;
const LANES: Readonly<Record<MarkKind, number>> = {
  week: 8,
  offer: 16,
  declined: 24,
  initialled: 24,
  shift: 32,
  event: 40,
};
const HEIGHT = 48;

export function Timeline({ playback }: { readonly playback: Playback }) {
  const { step } = playback.place();
  const last = playback.last();
  const [isPlaying, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<Speed>('even');
  useEffect(() => {
    if (!isPlaying) return undefined;
    if (step >= last) {
      setPlaying(false);
      return undefined;
    }
    const timer = setTimeout(() => playback.seek(step + 1), SPEEDS[speed]);
    return () => clearTimeout(timer);
  }, [isPlaying, step, speed, last]);

  const jump = (kind: MarkKind, way: 1 | -1): void => {
    const to = playback.nearest(kind, way);
    if (to !== null) playback.seek(to);
  };
  const keyed = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const jumped = JUMPS.find(({ key }) => key === event.key.toLowerCase());
    if (event.key === ' ' && event.target instanceof HTMLInputElement) setPlaying(!isPlaying);
    else if (jumped !== undefined) jump(jumped.kind, event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  };
  const known = playback.timeline();
  const here = known[step];
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys are shortcuts for the buttons within, while the focus is here
    <section class="timeline-bar" aria-label={say('theatre.timeline')} onKeyDown={keyed}>
      <Picture steps={known} last={last} at={step} />
      <input
        type="range"
        class="timeline-range"
        min={0}
        max={last}
        value={step}
        aria-label={say('theatre.step')}
        aria-valuetext={here === undefined ? '' : stepWords(playback, here)}
        onInput={({ currentTarget }) => playback.seek(Number(currentTarget.value))}
      />
      <div class="timeline-acts">
        <Button kind="primary" pressed={isPlaying} onClick={() => setPlaying(!isPlaying)}>
          {say(isPlaying ? 'theatre.pause' : 'theatre.play')}
        </Button>
        <select
          aria-label={say('theatre.speed')}
          value={speed}
          onChange={({ currentTarget }) => setSpeed(currentTarget.value as Speed)}
        >
          {(Object.keys(SPEEDS) as Speed[]).map((one) => (
            <option key={one} value={one}>
              {say(`theatre.speeds.${one}`)}
            </option>
          ))}
        </select>
        <Button icon="back" label={say('theatre.before')} why={null} onClick={() => playback.seek(step - 1)} />
        <Button icon="arrow" label={say('theatre.after')} onClick={() => playback.seek(step + 1)} />
        {JUMPS.map(({ kind, key }) => (
          <Button key={kind} onClick={() => jump(kind, 1)}>
            {say(`theatre.next.${kind}`)} <kbd aria-hidden="true">{key.toUpperCase()}</kbd>
          </Button>
        ))}
        <span class="timeline-count">{say('theatre.count', { step, last })}</span>
      </div>
    </section>
  );
}

/** The marks drawn over the weeks. What it shows stands in words in the panel beside the table. */
function Picture({
  steps,
  last,
  at,
}: {
  readonly steps: readonly TimelineStep[];
  readonly last: number;
  readonly at: number;
}) {
  const width = (last + 1) * STEP;
  const weeks = steps.filter((one, i) => one.week !== steps[i - 1]?.week);
  return (
    <svg class="timeline-picture" viewBox={`0 0 ${width} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      {weeks.map(({ step, week }) => (
        <line key={week} class="timeline-week" x1={step * STEP} x2={step * STEP} y1={0} y2={HEIGHT} />
      ))}
      {steps.flatMap(({ step, marks }) =>
        [...new Set(marks.map(({ kind }) => kind))].map((kind) => (
          <rect
            key={`${step}-${kind}`}
            class={`timeline-mark ${kind}`}
            x={step * STEP + 2}
            y={LANES[kind] - 3}
            width={6}
            height={6}
          />
        )),
      )}
      <rect
        class="timeline-unknown"
        x={steps.length * STEP}
        y={0}
        width={Math.max(0, width - steps.length * STEP)}
        height={HEIGHT}
      />
      <line class="timeline-at" x1={at * STEP + 5} x2={at * STEP + 5} y1={0} y2={HEIGHT} />
    </svg>
  );
}
