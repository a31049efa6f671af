/** Counts as bars, and the same counts as a table. One series, or two side by side: as published, and changed. */
import { say } from '../../words/say.ts';
import './runs.css';

export interface BarRow {
  readonly id: string;
  readonly name: string;
  /** One count a series. */
  readonly counts: readonly number[];
}
interface BarsProps {
  readonly title: string;
  readonly rows: readonly BarRow[];
  /** Names of the series, with how many plays each counts. */
  readonly series: readonly { readonly name: string; readonly of: number }[];
  /** Printed under the picture: SIMULATED, the date, what this is. */
  readonly mark: string;
}

/** Width of the drawing; the type is sized so that it can be read on a phone. */
const WIDTH = 360;
const NAME = 15;
const BAR = 11;
const GAP = 9;
const COUNT = 46;

/** A figure with its table. */
export function Bars({ title, rows, series, mark }: BarsProps) {
  const most = Math.max(1, ...series.map(({ of }) => of));
  const height = NAME + series.length * (BAR + 2) + GAP;
  const long = (count: number, of: number): number =>
    Math.round(((WIDTH - COUNT) * count * (most / Math.max(1, of))) / most);
  return (
    <figure class="bars">
      <figcaption>{title}</figcaption>
      {series.length > 1 && (
        <p class="bars-key">
          {series.map(({ name }, i) => (
            <span key={name}>
              <svg width="18" height="11" aria-hidden="true">
                <rect class={`bar bar-${i}`} x="1" y="1" width="16" height="9" />
              </svg>{' '}
              {name}
            </span>
          ))}
        </p>
      )}
      <svg viewBox={`0 0 ${WIDTH} ${rows.length * height}`} role="img" aria-label={say('runs.picture', { title })}>
        <defs>
          <pattern id="bars-hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <line class="bars-hatch" x1="0" y1="0" x2="0" y2="4" />
          </pattern>
        </defs>
        {rows.map((row, at) => (
          <g key={row.id} transform={`translate(0 ${at * height})`}>
            <text class="bars-name" x="0" y="11">
              {row.name}
            </text>
            {row.counts.map((count, i) => {
              const width = long(count, series[i]?.of ?? 0);
              const y = NAME + i * (BAR + 2);
              return (
                <g key={series[i]?.name ?? i}>
                  <line class="bars-base" x1="0.5" x2="0.5" y1={y} y2={y + BAR} />
                  {count > 0 && (
                    <rect class={`bar bar-${i}`} x="0.5" y={y + 0.5} width={Math.max(2, width)} height={BAR - 1} />
                  )}
                  <text class="bars-count" x={Math.max(2, width) + 6} y={y + BAR - 1.5}>
                    {count}
                  </text>
                </g>
              );
            })}
          </g>
        ))}
      </svg>
      <p class="bars-mark">{mark}</p>
      <details>
        <summary>{say('runs.asTable')}</summary>
        <table class="counts">
          <thead>
            <tr>
              <th scope="col">{title}</th>
              {series.map(({ name, of }) => (
                <th key={name} scope="col">
                  {say('runs.seriesOf', { name, of })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.name}</th>
                {row.counts.map((count, i) => (
                  <td key={series[i]?.name ?? i}>{count}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
