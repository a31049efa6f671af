/** Two lines from their start: the steps that they share, where they part, and on each way what was initialled and which stances shifted. */
import type { Parting } from '../../core/replay/compare.ts';
import type { Line } from '../../core/replay/line.ts';
import type { TimelineStep } from '../../core/replay/timeline.ts';
import { timelineOf } from '../../core/replay/timeline.ts';
import type { Onlooker } from '../../core/model/play/view.ts';
import { say } from '../../words/say.ts';
import { signPath } from '../theatre/signs.tsx';

interface LanesProps {
  readonly one: Line;
  readonly other: Line;
  readonly onlooker: Onlooker;
  readonly isOneStart: boolean;
  /** null: they part nowhere, or began apart. */
  readonly parting: Parting | null;
  readonly width: number;
  readonly top: number;
}

const EDGE = 8;
/** From the top: the first way, what both share, the other way. */
const WAYS = { one: 44, shared: 66, other: 88 };
export const LANES = 118;
const SHOWN = ['initialled', 'shift'] as const;

export function Lanes({ one, other, onlooker, isOneStart, parting, width, top }: LanesProps) {
  const longest = Math.max(1, one.commands.length, other.commands.length);
  const x = (step: number): number => EDGE + (step / longest) * (width - 2 * EDGE);
  const shared = isOneStart ? (parting?.step ?? one.commands.length) : 0;
  const at = { one: top + WAYS.one, shared: top + WAYS.shared, other: top + WAYS.other };
  const bend = Math.min(12, x(longest) - x(shared));
  const way = (line: Line, y: number): string =>
    isOneStart
      ? `M${x(shared)} ${at.shared}L${x(shared) + bend} ${y}H${Math.max(x(line.commands.length), x(shared) + bend)}`
      : `M${x(0)} ${y}H${x(line.commands.length)}`;
  const steps = { one: timelineOf(one, onlooker), other: timelineOf(other, onlooker) };
  const isParting = !isOneStart || parting !== null;
  const partWords = parting === null ? '' : say('compare.partsAt', { week: parting.week, step: parting.step });
  const isLeft = x(shared) < width / 2;
  return (
    <g>
      {shared === 0 ? null : (
        <>
          <path class="compared-shared" d={`M${x(0)} ${at.shared}H${x(shared)}`} />
          <Marks steps={steps.one.slice(0, shared + 1)} x={x} y={at.shared} weeksAt={at.shared + 20} from={0} />
        </>
      )}
      {isParting ? (
        <>
          <path class="compared-one" d={way(one, at.one)} />
          <path class="compared-other" d={way(other, at.other)} />
          <Marks steps={steps.one} x={x} y={at.one} weeksAt={at.one - 10} from={shared + 1} />
          <Marks steps={steps.other} x={x} y={at.other} weeksAt={at.other + 20} from={shared + 1} />
          <circle class="compared-sign one" cx={x(one.commands.length)} cy={at.one} r={5} />
          <rect class="compared-sign other" x={x(other.commands.length) - 5} y={at.other - 5} width={10} height={10} />
        </>
      ) : null}
      {parting === null ? null : (
        <>
          <path class="compared-fork" d={`M${x(shared)} ${top + 14}V${at.shared}`} />
          <text
            class="compared-strong"
            x={x(shared) + (isLeft ? -EDGE / 2 : EDGE / 2)}
            y={top + 8}
            text-anchor={isLeft ? 'start' : 'end'}
          >
            {partWords}
          </text>
        </>
      )}
    </g>
  );
}

/** Of a letter, in pixels; a number a week follows close by. */
const LETTER = 6.6;

function hasRoom(words: string, room: number): boolean {
  return words.length * LETTER + 2 * EDGE < room;
}

interface MarksProps {
  readonly steps: readonly TimelineStep[];
  readonly x: (step: number) => number;
  readonly y: number;
  /** Where the numbers of the weeks stand. */
  readonly weeksAt: number;
  readonly from: number;
}

function Marks({ steps, x, y, weeksAt, from }: MarksProps) {
  const weeks = steps.filter(({ step, week }, i) => step >= from && week !== steps[i - 1]?.week);
  const d = (kind: (typeof SHOWN)[number]): string =>
    steps
      .filter(({ step, marks }) => step >= from && marks.some((mark) => mark.kind === kind))
      .map(({ step }) => signPath(kind, x(step), y))
      .join('');
  return (
    <>
      {weeks.map(({ step, week }, i) => (
        <g key={week}>
          <path class="compared-week" d={`M${x(step)} ${y - 5}v10`} />
          <text class="compared-quiet" x={x(step)} y={weeksAt} text-anchor={step === 0 ? 'start' : 'middle'}>
            {i === 0 && hasRoom(say('app.week', { week }), x(weeks[1]?.step ?? Infinity) - x(step))
              ? say('app.week', { week })
              : week}
          </text>
        </g>
      ))}
      {SHOWN.map((kind) => (
        <path key={kind} class={`compared-mark ${kind}`} d={d(kind)} />
      ))}
    </>
  );
}
