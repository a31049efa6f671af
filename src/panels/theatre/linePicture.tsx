/** The marks of a line over its weeks. What it shows stands in words in the panel beside the table. */
import type { TimelineStep } from '../../core/replay/timeline.ts';
import { say } from '../../words/say.ts';
import type { Sign } from './signs.tsx';
import { SIGNS, signPath } from './signs.tsx';

/** Half the slider's thumb: there the first step stands, and as far from the end the last. */
const EDGE = 8;
/** Where each sign runs, in hundredths of the height. */
const LANES: Readonly<Record<Sign, number>> = {
  shift: 38,
  offer: 58,
  declined: 58,
  initialled: 58,
  event: 77,
  note: 93,
};
/** The first week's name stands clear of the thumb at its start. */
const BESIDE_THUMB = 14;
/** Pixels that the word *Week* wants. */
const WORD = 64;

/** Lanes of a line of so many steps that they would lie on each other: what was tabled, what became of it. */
const LONG_LANES: Readonly<Record<Sign, number>> = { ...LANES, shift: 32, offer: 48, declined: 61, initialled: 61 };
/** A lesson has some 120 steps. */
const MANY_STEPS = 200;
/** How large the signs are there. */
const SMALL = 0.7;

interface LinePictureProps {
  /** The steps that may be told. */
  readonly steps: readonly TimelineStep[];
  readonly notes: readonly { readonly step: number }[];
  /** The step at its right edge. */
  readonly last: number;
  readonly width: number;
  readonly height: number;
}

export function LinePicture({ steps, notes, last, width, height }: LinePictureProps) {
  const x = (step: number): number => EDGE + (step / Math.max(1, last)) * (width - 2 * EDGE);
  const isLong = last > MANY_STEPS;
  const y = (sign: Sign): number => ((isLong ? LONG_LANES : LANES)[sign] / 100) * height;
  const weeks = steps.filter((one, i) => one.week !== steps[i - 1]?.week);
  const paths = new Map<Sign, string>();
  const draw = (sign: Sign, step: number): void => {
    paths.set(sign, (paths.get(sign) ?? '') + signPath(sign, x(step), y(sign), isLong ? SMALL : 1));
  };
  for (const { step, marks } of steps) {
    for (const kind of new Set(marks.map((mark) => mark.kind))) if (kind !== 'week') draw(kind, step);
  }
  for (const step of new Set(notes.map((note) => note.step))) draw('note', step);
  const known = x(steps.length - 1);
  return (
    <svg class="timeline-picture" width={width} height={height} aria-hidden="true">
      <rect class="timeline-known" width={known} height={height} />
      <rect class="timeline-unknown" x={known} width={Math.max(0, width - known)} height={height} />
      {weeks.map(({ step, week }, i) => {
        const at = x(step) - (step === 0 ? EDGE : 0);
        // What comes after the last known week is not told, so its name may run over it.
        const next = weeks[i + 1];
        const room = (next === undefined ? width : x(next.step)) - at;
        return (
          <g key={week}>
            {step === 0 ? null : <path class="timeline-week" d={`M${at} 0V${height}`} />}
            {room < 12 ? null : (
              <text class="timeline-week-name" x={at + (step === 0 ? BESIDE_THUMB : 5)} y={12}>
                {room < WORD ? week : say('app.week', { week })}
              </text>
            )}
          </g>
        );
      })}
      {SIGNS.map((sign) => {
        const d = paths.get(sign);
        return d === undefined ? null : <path key={sign} class={`timeline-mark ${sign}`} d={d} />;
      })}
    </svg>
  );
}
