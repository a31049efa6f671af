/** The report of a class on paper: its start, the chart, what the texts say, and a line a game. */
import { differingBySeat } from '../../core/lesson/differing.ts';
import { tallyOf } from '../../core/lesson/tally.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { Button } from '../../panels/controls/button.tsx';
import type { ClassAddress } from '../../session/classAddress.ts';
import { clauseName, optionName } from '../../words/names.ts';
import { say, told } from '../../words/say.ts';
import { RungTable } from '../chart.tsx';
import { Differs } from '../differs.tsx';
import { Sheet } from '../paper/sheet.tsx';
import { Partings } from '../partings.tsx';
import { usePlayed } from '../played.ts';
import { seatName } from '../seatName.ts';
import type { LeavingGame } from './games.ts';
import '../paper/paper.css';
import './report.css';

interface ReportProps {
  readonly book: Rulebook;
  readonly address: ClassAddress;
  readonly games: readonly LeavingGame[];
  readonly withNames: boolean;
}

export function Report({ book, address, games, withNames }: ReportProps) {
  const { clauses } = tallyOf(
    book,
    games.map((game) => game.told),
  );
  const played = usePlayed(
    book,
    games.map(({ number, told: outcome, entry: { record } }) => ({
      number,
      told: outcome,
      ...(record === undefined ? {} : { record }),
    })),
  );
  const reading = book.scenario.readings.find(({ id }) => id === address.reading);
  return (
    <>
      <p class="report-print">
        <Button kind="primary" onClick={() => window.print()}>
          {say('takeAway.print')}
        </Button>
      </p>
      <div class="class-sheets class-report">
        <Sheet book={book} title={say('takeAway.reportHead')} note={say('classroom.chart.modest')}>
          <p>
            {say('takeAway.start', {
              games: games.length,
              records: games.filter(({ entry }) => entry.record !== undefined).length,
              reading: reading === undefined ? say('takeAway.dealt') : told(reading.name),
            })}
          </p>
          <h4>{say('ending.ladder')}</h4>
          <RungTable book={book} games={games} label={say('takeAway.reportHead')} />
          <h4>{say('plenary.differs.head')}</h4>
          <Differs book={book} seats={differingBySeat(book, games)} />
          <h4>{say('takeAway.games')}</h4>
          <section
            class="class-scroll"
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the arrow keys
            tabIndex={0}
            aria-label={say('takeAway.games')}
          >
            <table class="report-games">
              <thead>
                <tr>
                  <th scope="col">{say('takeAway.column.number')}</th>
                  {withNames ? <th scope="col">{say('takeAway.column.nickname')}</th> : null}
                  <th scope="col">{say('takeAway.column.seat')}</th>
                  <th scope="col">{say('takeAway.column.ending')}</th>
                  <th scope="col">{say('takeAway.column.reads')}</th>
                  {book.clauses.map((clause, at) => (
                    <th scope="col" key={clause} aria-label={clauseName(book, clause)}>
                      {at + 1}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {games.map(({ number, entry, told: { kind, readsRight, text, seat } }) => (
                  <tr key={number}>
                    <td>{number}</td>
                    {withNames ? <td>{entry.nickname ?? ''}</td> : null}
                    <td>{seatName(book, seat)}</td>
                    <td>{say(`runs.kinds.${kind}`)}</td>
                    <td>{readsRight}</td>
                    {clauses.map(({ clause, options }) => {
                      const at = options.findIndex(({ option }) => option === text[clause]);
                      return <td key={clause}>{at < 0 ? '–' : letter(at)}</td>;
                    })}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          <h4>{say('takeAway.legend')}</h4>
          <ol class="report-legend">
            {clauses.map(({ clause, options }) => (
              <li key={clause}>
                <b>{clauseName(book, clause)}</b>{' '}
                {options.length === 0
                  ? say('classroom.chart.open')
                  : options
                      .map(({ option, games: count }, at) => {
                        const name = optionName(book, clause, option);
                        return `${letter(at)} · ${say('classroom.chart.option', { option: name, count })}`;
                      })
                      .join(' ')}
              </li>
            ))}
          </ol>
          <h4>{say('plenary.partings.head')}</h4>
          <Partings book={book} played={played} />
        </Sheet>
      </div>
    </>
  );
}

/** @returns a, b, c … for the wordings of a clause. */
function letter(at: number): string {
  return String.fromCharCode(97 + at);
}
