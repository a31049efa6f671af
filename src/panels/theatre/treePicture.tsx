/** All lines of a record as one picture: each leaves another where it does, and runs as far as it was played. */
import { stateOf } from '../../core/replay/line.ts';
import type { LineId, Tree } from '../../core/replay/tree.ts';
import { leavingOf } from '../../core/replay/tree.ts';

const ROW = 22;
const WIDTH = 320;
const EDGE = 10;

interface TreePictureProps {
  readonly tree: Tree;
  readonly shown: LineId;
  /** The step that is shown. */
  readonly at: number;
}

/** The list beside it says the same in words. */
export function TreePicture({ tree, shown, at }: TreePictureProps) {
  const longest = Math.max(1, ...tree.lines.map(({ line }) => line.commands.length));
  const x = (step: number): number => EDGE + (step / longest) * (WIDTH - 2 * EDGE);
  const row = new Map(tree.lines.map(({ id }, i) => [id, ROW / 2 + i * ROW]));
  return (
    <svg class="tree-picture" viewBox={`0 0 ${WIDTH} ${tree.lines.length * ROW}`} aria-hidden="true">
      {tree.lines.map(({ id, line }) => {
        const leaving = leavingOf(tree, id);
        const y = row.get(id) ?? 0;
        const from = leaving === null ? x(0) : x(leaving.step);
        const start = leaving === null ? y : (row.get(leaving.from) ?? y);
        const end = x(line.commands.length);
        const isOver = stateOf(line).table.phase === 'ended';
        return (
          <g key={id} class={id === shown ? 'tree-line shown' : 'tree-line'}>
            <path d={`M${from} ${start}L${from} ${y}L${end} ${y}`} />
            {isOver ? <rect x={end - 3} y={y - 3} width={6} height={6} /> : <circle cx={end} cy={y} r={3} />}
          </g>
        );
      })}
      <line class="tree-at" x1={x(at)} x2={x(at)} y1={(row.get(shown) ?? 0) - 8} y2={(row.get(shown) ?? 0) + 8} />
    </svg>
  );
}
