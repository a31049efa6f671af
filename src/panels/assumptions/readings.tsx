/** The readings of time side by side: what each says and changes, and, on demand, where games end under each. The page opens on their disagreement. */
import { useMemo, useState } from 'preact/hooks';
import type { Figures } from '../../core/analysis/figures.ts';
import { countOptions, measure } from '../../core/analysis/measure.ts';
import type { Reading } from '../../core/model/numbers.ts';
import type { ClauseId } from '../../core/model/vocabulary.ts';
import { KINDS } from '../../core/model/vocabulary.ts';
import type { Rulebook } from '../../core/rules/rulebook.ts';
import { clauseName, leaderName, list, optionName } from '../../words/names.ts';
import { say, told } from '../../words/say.ts';
import { Button } from '../controls/button.tsx';
import { Bars } from '../runs/bars.tsx';
import { useInView } from '../runs/inView.ts';
import { Progress } from '../runs/progress.tsx';
import { useRun } from '../runs/run.ts';
import { figuresIn, markOf, mostDisputed, SEED } from './figures.ts';

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
  const [clause, setClause] = useState<ClauseId>(() => mostDisputed(book));
  const { readings } = book.scenario;
  const by = useMemo(() => readings.map(({ id }) => figures.filter(({ reading }) => reading === id)), [figures.length]);
  const series = readings.map(({ name }, i) => ({ name: told(name), of: by[i]?.length ?? 0 }));
  const counted = by.map((games) => measure(book, games));
  const options = by.map((games) => countOptions(book, games, clause));
  return (
    <div class="follow-two">
      <Bars
        title={say('runs.endings')}
        series={series}
        mark={markOf(book, figures.length)}
        rows={[...KINDS].reverse().map((kind) => ({
          id: kind,
          name: say(`runs.kinds.${kind}`),
          counts: counted.map(({ kinds }) => kinds[kind]),
        }))}
      />
      <div class="follow">
        <label class="follow-start">
          {say('runs.clause')}
          <select value={clause} onChange={(event) => setClause(event.currentTarget.value as ClauseId)}>
            {book.clauses.map((one) => (
              <option key={one} value={one}>
                {clauseName(book, one)}
              </option>
            ))}
          </select>
        </label>
        <Bars
          title={say('runs.standsAtEnd', { clause: clauseName(book, clause) })}
          series={series}
          mark={markOf(book, figures.length)}
          rows={book.clause(clause).options.map(({ id }) => ({
            id,
            name: optionName(book, clause, id),
            counts: options.map((counts) => counts[id] ?? 0),
          }))}
        />
      </div>
    </div>
  );
}
