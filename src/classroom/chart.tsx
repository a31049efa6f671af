/** The one chart of a class: rungs by seat. A table that draws its own counts, so that nothing has to be said twice. */
import type { ToldOutcome } from '../core/lesson/outcomeCode.ts';
import { tallyOf } from '../core/lesson/tally.ts';
import type { Rulebook } from '../core/rules/rulebook.ts';
import { rungName } from '../words/conditions.ts';
import { clauseName, leaderName, optionName } from '../words/names.ts';
import { say } from '../words/say.ts';

export function Chart({ book, told }: { book: Rulebook; told: readonly ToldOutcome[] }) {
  const { clauses } = tallyOf(book, told);
  return (
    <section aria-labelledby="class-chart">
      <h2 id="class-chart">{say('classroom.chart.head')}</h2>
      {told.length === 0 ? (
        <p class="note">{say('classroom.chart.none')}</p>
      ) : (
        <>
          <RungTable book={book} told={told} />
          <h3>{say('classroom.chart.texts')}</h3>
          <ul class="class-texts">
            {clauses.map(({ clause, options }) => (
              <li key={clause}>
                <b>{clauseName(book, clause)}</b>{' '}
                {options.length === 0
                  ? say('classroom.chart.open')
                  : options
                      .map(({ option, games }) =>
                        say('classroom.chart.option', { option: optionName(book, clause, option), count: games }),
                      )
                      .join(' ')}
              </li>
            ))}
          </ul>
          <p class="note">{say('classroom.chart.modest')}</p>
        </>
      )}
    </section>
  );
}

/** Rungs by seat. It scrolls by itself where it is wider than the page. */
export function RungTable({ book, told }: { book: Rulebook; told: readonly ToldOutcome[] }) {
  const { rows, seats } = tallyOf(book, told);
  const names = seats.map((seat) => (seat === null ? say('lesson.door.secretariat') : leaderName(book, seat)));
  return (
    <section
      class="class-scroll"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the arrow keys
      tabIndex={0}
      aria-label={say('ending.ladder')}
    >
      <table class="class-chart">
        <thead>
          <tr>
            <th scope="col">{say('classroom.chart.rung')}</th>
            {names.map((name) => (
              <th scope="col" key={name}>
                {name}
              </th>
            ))}
            <th scope="col">{say('classroom.chart.all')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ rung, games, all }) => (
            <tr key={rung}>
              <th scope="row">{rungName(rung)}</th>
              {games.map((count, at) => (
                <td key={names[at]}>
                  <Count count={count} />
                </td>
              ))}
              <td>{all}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A mark a game, with the number for whoever counts or listens. */
function Count({ count }: { count: number }) {
  if (count === 0) return <span class="note">0</span>;
  return (
    <>
      <span class="class-marks" aria-hidden="true">
        {Array.from({ length: Math.min(count, 15) }, (_, at) => (
          <i key={at} />
        ))}
      </span>{' '}
      {count}
    </>
  );
}
