/** The readings of time side by side: what each says and changes, and, on demand, where games end under each. The page opens on their disagreement. */
import { useMemo } from 'preact/hooks';
import type { Figures } from '../../core/analysis/many/figures.ts';
import { countOptions, measure } from '../../core/analysis/many/measure.ts';
import type { Reading } from '../../core/model/scenario/numbers.ts';
import type { ClauseId } from '../../core/model/vocabulary.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { leaderName, list } from '../../words/names.ts';
import { say, told } from '../../words/say.ts';
import { Button } from '../controls/button.tsx';
import { useInView } from '../runs/inView.ts';
import { Progress } from '../runs/progress.tsx';
import { useRun } from '../runs/run.ts';
import { Spread } from '../runs/spread.tsx';
import { figuresIn, mostDisputed, SEED } from './figures.ts';

/** Games under each reading: enough to see that they part, few enough to wait for. */
const GAMES = 40;

export function Readings({ book }: { readonly book: Rulebook }) {
  const { readings } = book.scenario;
  const run = useRun();
  const results = useInView([run.stage]);
  const figures = figuresIn(run.played);
  return (
    <section class="readings" aria-labelledby="readings-head">
      <h2 id="readings-head">{say('assumptions.disagree')}</h2>
      <p class="reading">{say('assumptions.disagreeText', { count: readings.length })}</p>
      <div class="readings-cards">
        {readings.map((reading) => (
          <ReadingCard key={reading.id} book={book} reading={reading} />
        ))}
      </div>
      <div class="follow-start">
        {run.stage !== 'running' && (
          <Button
            onClick={() =>
              run.start({ from: 'start', scenario: book.scenario, length: book.length, seed: SEED, games: GAMES })
            }
          >
            {say('assumptions.playReadings', { games: GAMES })}
          </Button>
        )}
        <span class="note">{say('assumptions.sameSeeds')}</span>
      </div>
      <div ref={results} class="run-results">
        <Progress run={run} />
        {figures.length > 0 && <Parted book={book} figures={figures} />}
      </div>
    </section>
  );
}

/** What one reading says, and every number that it changes. */
function ReadingCard({ book, reading }: { readonly book: Rulebook; readonly reading: Reading }) {
  return (
    <article class="reading-card">
      <h3>{told(reading.name)}</h3>
      <p>{told(reading.text)}</p>
      <dl>
        {book.sides.map((side) => {
          const weeks = reading.feltCost.filter(({ leader }) => leader === side);
          return (
            <div key={side}>
              <dt>{leaderName(book, side)}</dt>
              <dd>{noDealWords(reading.noDeal[side] ?? 0)}</dd>
              <dd>
                {weeks.length === 0
                  ? say('assumptions.noCost')
                  : say('assumptions.cost', {
                      weeks: list(weeks.map(({ week }) => String(week))),
                      count: weeks.length,
                    })}
              </dd>
            </div>
          );
        })}
      </dl>
    </article>
  );
}

function noDealWords(by: number): string {
  if (by === 0) return say('assumptions.noDealAs');
  return say(by < 0 ? 'assumptions.noDealLess' : 'assumptions.noDealMore', { points: Math.abs(by) });
}

/** Endings, then one clause, reading by reading. */
function Parted({ book, figures }: { readonly book: Rulebook; readonly figures: readonly Figures[] }) {
  const series = useMemo(
    () =>
      book.scenario.readings.map(({ id, name }) => {
        const games = figures.filter(({ reading }) => reading === id);
        return {
          name: told(name),
          of: games.length,
          kinds: measure(book, games).kinds,
          text: (clause: ClauseId) => countOptions(book, games, clause),
        };
      }),
    [figures.length],
  );
  return <Spread book={book} series={series} first={mostDisputed(book)} />;
}
