/** Two lines on one picture: where they part, and every clause, stance, track and ending in which they differ, each on its scale. */
import type { Onlooker } from '../../core/model/play/view.ts';
import type { Comparison } from '../../core/replay/compare.ts';
import type { Line } from '../../core/replay/line.ts';
import type { Difference } from '../../words/sentences/compared.ts';
import { say } from '../../words/say.ts';
import { useWidth } from '../pictures/width.ts';
import { signPath } from '../theatre/signs.tsx';
import { LANES, Lanes } from './lanes.tsx';
import type { Placed, RowPlace } from './layout.ts';
import { layoutOf, LINE } from './layout.ts';

interface PicturedProps {
  readonly one: Line;
  readonly other: Line;
  readonly names: readonly [string, string];
  readonly onlooker: Onlooker;
  readonly found: Comparison;
  readonly differences: readonly Difference[];
  /** SIMULATED, and the date as of which the scenario stands. */
  readonly mark: string;
}

/** Above the lanes. */
const HEAD = 8;
const FOOT = 30;

export function Pictured({ one, other, names, onlooker, found, differences, mark }: PicturedProps) {
  const [place, width] = useWidth<HTMLDivElement>();
  const { groups, end } = layoutOf(differences, width, HEAD + LANES);
  const height = end + FOOT;
  return (
    <div class="compared-picture" ref={place}>
      <Key names={names} isOneStart={found.isOneStart} />
      {width === 0 ? null : (
        <svg
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          role="img"
          aria-label={say('compare.picture', { one: names[0], other: names[1], count: differences.length })}
        >
          <Lanes
            one={one}
            other={other}
            onlooker={onlooker}
            isOneStart={found.isOneStart}
            parting={found.parting}
            width={width}
            top={HEAD}
          />
          {groups.map(({ kind, y, rows }) => (
            <g key={kind}>
              <path class="compared-rule" d={`M0 ${y + 7}H${width}`} />
              <text class="compared-head" x={0} y={y}>
                {say(`compare.${kind}`)}
              </text>
              {rows.map((row) => (
                <Row key={row.difference.what} row={row} />
              ))}
            </g>
          ))}
          <text class="compared-strong" x={0} y={height - 6}>
            {mark}
          </text>
        </svg>
      )}
    </div>
  );
}

/** Signs of the key that stand for the pictures below: drawn, and said. */
const KEY_SIGNS = [
  ['place', 'M1 2h10v10h-10zM13 2h10v10h-10z', 'compare.keyPlaces'],
  ['scale', 'M1 7H33M1 3v8M33 3v8', 'compare.keyFigures'],
] as const;

/** What the lines and signs of the picture mean, before it is read. */
function Key({ names, isOneStart }: { readonly names: readonly [string, string]; readonly isOneStart: boolean }) {
  const line = (kind: 'shared' | 'one' | 'other', words: string) => (
    <li>
      <svg width="34" height="14" viewBox="0 0 34 14" aria-hidden="true">
        <path class={`compared-${kind}`} d={kind === 'shared' ? 'M1 7H33' : 'M1 7H27'} />
        {kind === 'shared' ? null : <Sign of={kind} x={27} y={7} />}
      </svg>
      {words}
    </li>
  );
  return (
    <section class="compared-key" aria-label={say('compare.key')}>
      <b>{say('compare.key')}</b>
      <ul>
        {isOneStart ? line('shared', say('compare.keyShared')) : null}
        {line('one', names[0])}
        {line('other', names[1])}
        <li>
          <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
            <path class="compared-week" d="M7 2v10" />
          </svg>
          {say('compare.keyWeek')}
        </li>
        {(['initialled', 'shift'] as const).map((sign) => (
          <li key={sign}>
            <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
              <path class={`compared-mark ${sign}`} d={signPath(sign, 7, 7)} />
            </svg>
            {say(`theatre.signs.${sign}`)}
          </li>
        ))}
        {KEY_SIGNS.map(([sign, d, words]) => (
          <li key={sign}>
            <svg width="34" height="14" viewBox="0 0 34 14" aria-hidden="true">
              <path class={`compared-${sign}`} d={d} />
            </svg>
            {say(words)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Row({ row }: { readonly row: RowPlace }) {
  const { difference, what, scale, one, other } = row;
  return (
    <g>
      <Words at={what} lines={what.lines} />
      {difference.scale.of === 'places' ? <Places row={row} /> : <Figures row={row} />}
      <SignsOn row={row} y={scale.y} />
      <Sign of="one" x={one.x + 6} y={one.y - 4} />
      <Words at={{ x: one.x + 18, y: one.y }} lines={one.lines} />
      <Sign of="other" x={other.x + 6} y={other.y - 4} />
      <Words at={{ x: other.x + 18, y: other.y }} lines={other.lines} />
    </g>
  );
}

/** The places of a list: boxes in a row, no way between them, since an option is no point on a line. */
function Places({ row: { difference, scale } }: { readonly row: RowPlace }) {
  const side = sideOf(difference, scale.width);
  return (
    <>
      {Array.from({ length: difference.scale.most }, (_, place) => (
        <rect
          key={place}
          class="compared-place"
          x={scale.x + place * (side + 3)}
          y={scale.y - side / 2}
          width={side}
          height={side}
        />
      ))}
    </>
  );
}

/** A track of figures: a line from 0 to the highest. */
function Figures({ row: { difference, scale } }: { readonly row: RowPlace }) {
  const { most, one, other } = difference.scale;
  const at = (figure: number): number => placeOf(difference, scale, figure);
  return (
    <>
      <path
        class="compared-scale"
        d={`M${at(0)} ${scale.y}H${at(most)}M${at(0)} ${scale.y - 4}v8M${at(most)} ${scale.y - 4}v8`}
      />
      {one === null || other === null ? null : (
        <path class="compared-between" d={`M${at(one)} ${scale.y}H${at(other)}`} />
      )}
    </>
  );
}

function SignsOn({ row: { difference, scale }, y }: { readonly row: RowPlace; readonly y: number }) {
  const { one, other } = difference.scale;
  return (
    <>
      {one === null ? null : <Sign of="one" x={placeOf(difference, scale, one)} y={y} />}
      {other === null ? null : <Sign of="other" x={placeOf(difference, scale, other)} y={y} />}
    </>
  );
}

/** @returns the middle of a place or of a figure, in pixels. */
function placeOf(difference: Difference, { x, width }: RowPlace['scale'], at: number): number {
  const { of, most } = difference.scale;
  if (of === 'figures') return x + 6 + (at / most) * (width - 12);
  const side = sideOf(difference, width);
  return x + at * (side + 3) + side / 2;
}

function sideOf({ scale }: Difference, width: number): number {
  return Math.min(18, (width - 3 * (scale.most - 1)) / scale.most);
}

/** The first line is a filled circle, the other an open square, wherever they stand. */
function Sign({ of, x, y }: { readonly of: 'one' | 'other'; readonly x: number; readonly y: number }) {
  return of === 'one' ? (
    <circle class="compared-sign one" cx={x} cy={y} r={5} />
  ) : (
    <rect class="compared-sign other" x={x - 4.5} y={y - 4.5} width={9} height={9} />
  );
}

function Words({
  at,
  lines,
  class: name,
}: {
  readonly at: Placed;
  readonly lines: readonly string[];
  readonly class?: string;
}) {
  return (
    <text class={name ?? 'compared-text'}>
      {lines.map((line, i) => (
        <tspan key={i} x={at.x} y={at.y + i * LINE}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
