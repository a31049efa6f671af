/** All lines of a record as one picture with their names: each leaves another where it does, and runs as far as it was played. */
import { stateOf } from '../../core/replay/line.ts';
import type { LineId, Tree } from '../../core/replay/tree.ts';
import { leavingOf } from '../../core/replay/tree.ts';
import { lineName } from './lineName.ts';
import { useWidth } from '../pictures/width.ts';

const ROW = 36;
const EDGE = 8;

interface TreePictureProps {
  readonly tree: Tree;
  readonly shown: LineId;
  /** The step that is shown. */
  readonly at: number;
  /** How far a line has been shown: behind that it is dashed, and its end is not told. */
  readonly reached: (line: LineId) => number;
  /** The step at which a line's picture ends. */
  readonly scale: (line: LineId) => number;
}

/** The list beside it says the same in words. */
export function TreePicture({ tree, shown, at, reached, scale }: TreePictureProps) {
  const [place, width] = useWidth<HTMLDivElement>();
  const { lines } = tree;
  const longest = Math.max(1, ...lines.map(({ id }) => scale(id)));
  const x = (step: number): number => EDGE + (step / longest) * (width - 2 * EDGE);
  const row = new Map(lines.map(({ id }, i) => [id, 26 + i * ROW]));
  return (
    <div class="tree-picture" ref={place}>
      {width === 0 ? null : (
        <svg width={width} height={lines.length * ROW} aria-hidden="true">
          {lines.map(({ id, line }) => {
            const leaving = leavingOf(tree, id);
            const y = row.get(id) ?? 0;
            // Where it leaves a line is told once that has been shown.
            const from = x(leaving === null ? 0 : Math.min(leaving.step, reached(leaving.from)));
            const start = leaving === null ? y : (row.get(leaving.from) ?? y);
            const known = Math.max(from, x(reached(id)));
            const end = x(scale(id));
            const isEndKnown = reached(id) === line.commands.length;
            const isOver = stateOf(line).table.phase === 'ended';
            const isLeft = from < width * 0.6;
            return (
              <g key={id} class={id === shown ? 'tree-line shown' : 'tree-line'}>
                <path d={`M${from} ${start}V${y}H${known}`} />
                {known < end ? <path class="tree-veil" d={`M${known} ${y}H${end}`} /> : null}
                {!isEndKnown ? null : isOver ? (
                  <rect x={end - 4} y={y - 4} width={8} height={8} />
                ) : (
                  <circle cx={end} cy={y} r={4} />
                )}
                <text x={isLeft ? from + 6 : from - 6} y={y - 8} text-anchor={isLeft ? 'start' : 'end'}>
                  {lineName(tree, id)}
                </text>
              </g>
            );
          })}
          <path class="tree-at" d={`M${x(at)} ${(row.get(shown) ?? 0) - 8}v16`} />
        </svg>
      )}
    </div>
  );
}
