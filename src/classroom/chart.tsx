/** The one chart of a class: rungs by seat, a number a game; who differs, and where texts and games part. */
import { tallyOf } from '../core/lesson/tally.ts';
import { classTexts, differingBySeat } from '../core/lesson/differing.ts';
import type { ClassGame } from '../core/lesson/differing.ts';
import type { LeaderId, Rung } from '../core/model/vocabulary.ts';
import { KIND_RUNG } from '../core/model/vocabulary.ts';
import type { Rulebook } from '../core/rules/book/rulebook.ts';
import { rungName } from '../words/sentences/conditions.ts';
import { say } from '../words/say.ts';
import { Apart } from './apart.tsx';
import { Differs } from './differs.tsx';
import { Partings } from './partings.tsx';
import type { Played } from './played.ts';
import { seatName } from './seatName.ts';

interface ChartProps {
  readonly book: Rulebook;
  readonly games: readonly ClassGame[];
  readonly played: Played;
}

export function Chart({ book, games, played }: ChartProps) {
  return (
    <section aria-labelledby="class-chart">
      <h2 id="class-chart">{say('classroom.chart.head')}</h2>
      {games.length === 0 ? (
        <p class="note">{say('classroom.chart.none')}</p>
      ) : (
        <>
          <RungTable book={book} games={games} />
          <h3>{say('plenary.differs.head')}</h3>
          <Differs book={book} seats={differingBySeat(book, games)} />
          <h3>{say('plenary.partings.head')}</h3>
          <Partings book={book} played={played} />
          <h3>{say('classroom.chart.texts')}</h3>
          <Apart book={book} apart={classTexts(book, games)} />
          <p class="note">{say('classroom.chart.modest')}</p>
        </>
      )}
    </section>
  );
}

/** Rungs by seat, a mark with its number a game: whoever differs from most of the seat is outlined. It scrolls by itself where it is wider than the page. */
export function RungTable({
  book,
  games,
  label = say('ending.ladder'),
}: Pick<ChartProps, 'book' | 'games'> & { readonly label?: string }) {
  const seats = differingBySeat(book, games);
  const differing = new Map(seats.flatMap((one) => one.differing.map((game) => [game.number, game] as const)));
  const { rows } = tallyOf(
    book,
    games.map(({ told }) => told),
  );
  const at = (rung: Rung, seat: LeaderId | null): readonly number[] =>
    games.filter(({ told }) => told.seat === seat && KIND_RUNG[told.kind] === rung).map(({ number }) => number);
  return (
    <section
      class="class-scroll"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the arrow keys
      tabIndex={0}
      aria-label={label}
    >
      <table class="class-chart">
        <thead>
          <tr>
            <th scope="col">{say('classroom.chart.rung')}</th>
            {seats.map(({ seat }) => (
              <th scope="col" key={seat}>
                {seatName(book, seat)}
              </th>
            ))}
            <th scope="col">{say('classroom.chart.all')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ rung, all }) => (
            <tr key={rung}>
              <th scope="row">{rungName(rung)}</th>
              {seats.map(({ seat }) => (
                <td key={seat}>
                  <Marks numbers={at(rung, seat)} isOther={(number) => differing.has(number)} />
                </td>
              ))}
              <td>{all}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="note class-legend">
        <i class="class-mark-game" aria-hidden="true">
          1
        </i>{' '}
        {say('plenary.legend.most')}{' '}
        <i class="class-mark-game other" aria-hidden="true">
          2
        </i>{' '}
        {say('plenary.legend.other')}
      </p>
    </section>
  );
}

function Marks({
  numbers,
  isOther,
}: {
  readonly numbers: readonly number[];
  readonly isOther: (number: number) => boolean;
}) {
  if (numbers.length === 0) return <span class="offscreen">0</span>;
  return (
    <>
      {numbers.map((number) => (
        <span key={number} class={isOther(number) ? 'class-mark-game other' : 'class-mark-game'}>
          {number}
          {isOther(number) ? <span class="offscreen">{say('plenary.legend.aloud')}</span> : null}{' '}
        </span>
      ))}
    </>
  );
}
