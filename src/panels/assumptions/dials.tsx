/** Change a number and see what moves: games with the published numbers and with yours, by the same seeds, side by side; then play with yours. */
import { useState } from 'preact/hooks';
import type { Dial } from '../../core/model/scenario/assumption.ts';
import { DIAL_GROUPS } from '../../core/model/scenario/assumption.ts';
import type { Assumed } from '../../core/rules/book/assume.ts';
import { assume, publishedAt } from '../../core/rules/book/assume.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { say, told } from '../../words/say.ts';
import { Button } from '../controls/button.tsx';
import { useInView } from '../runs/inView.ts';
import { Progress } from '../runs/progress.tsx';
import { useRun } from '../runs/run.ts';
import { figuresIn, SEED } from './figures.ts';
import { Moved } from './moved.tsx';

interface DialsProps {
  readonly book: Rulebook;
  /** Opens the title with these numbers; an empty list is the published ones. */
  readonly onPlay: (changes: readonly Assumed[]) => void;
}

/** Games under each reading, with either set of numbers. */
const GAMES = [20, 60, 150] as const;

export function Dials({ book, onPlay }: DialsProps) {
  const { published } = book;
  const dials = published.dials ?? [];
  // Each change is a list of its own, so that undo is one step back.
  const [history, setHistory] = useState<readonly (readonly Assumed[])[]>([book.assumed]);
  const [games, setGames] = useState<number>(GAMES[0]);
  const changes = history.at(-1) ?? [];
  const asPublished = useRun();
  const asChanged = useRun();
  const results = useInView([asPublished.stage, asChanged.stage]);
  const put = (next: readonly Assumed[]): void => {
    setHistory([...history, next]);
    asChanged.clear();
  };
  const set = (dial: Dial, value: number): void => {
    const others = changes.filter(({ path }) => path !== dial.at);
    put(value === publishedAt(published, dial) ? others : [...others, { path: dial.at, value }]);
  };
  const changed = assume(published, changes);
  const start = (): void => {
    const what = { from: 'start', length: book.length, seed: SEED, games } as const;
    const isPlayed = asPublished.stage === 'done' && asPublished.of === games * published.readings.length;
    if (!isPlayed) asPublished.start({ ...what, scenario: published });
    if (changed.ok && changes.length > 0) asChanged.start({ ...what, scenario: changed.value });
  };
  const isRunning = asPublished.stage === 'running' || asChanged.stage === 'running';
  return (
    <section class="dials" aria-labelledby="dials-head">
      <h2 id="dials-head">{say('assumptions.change')}</h2>
      <p class="reading">{say('assumptions.changeText')}</p>
      <div>
        {DIAL_GROUPS.map((group) => {
          const own = dials.filter((dial) => dial.group === group);
          const count = own.filter(({ at }) => changes.some(({ path }) => path === at)).length;
          return own.length === 0 ? null : (
            // Open at first where a number is changed already; after that it is the reader's to open and close.
            <details key={group} open={own.some(({ at }) => book.assumed.some(({ path }) => path === at))}>
              <summary>
                {say(`assumptions.groups.${group}`)}{' '}
                {count > 0 && <span>{say('assumptions.changedCount', { count })}</span>}
              </summary>
              {own.map((dial) => (
                <DialRow
                  key={dial.at}
                  dial={dial}
                  published={publishedAt(published, dial)}
                  value={changes.find(({ path }) => path === dial.at)?.value ?? publishedAt(published, dial)}
                  onSet={(value) => set(dial, value)}
                />
              ))}
            </details>
          );
        })}
      </div>
      <div class="dials-acts">
        <label>
          <span class="offscreen">{say('runs.follow.games')}</span>
          <select value={games} onChange={(event) => setGames(Number(event.currentTarget.value))}>
            {GAMES.map((count) => (
              <option key={count} value={count}>
                {say('assumptions.gamesEach', { count })}
              </option>
            ))}
          </select>
        </label>
        {!isRunning && <Button onClick={start}>{say('assumptions.playBoth')}</Button>}
        <Button
          kind="quiet"
          icon="undo"
          why={history.length > 1 ? null : say('assumptions.nothingToUndo')}
          whyIsBeside
          onClick={() => {
            setHistory(history.slice(0, -1));
            asChanged.clear();
          }}
        >
          {say('assumptions.undo')}
        </Button>
        <Button
          kind="quiet"
          why={changes.length > 0 ? null : say('assumptions.nothingChanged')}
          whyIsBeside
          onClick={() => put([])}
        >
          {say('assumptions.reset')}
        </Button>
        <Button
          kind="primary"
          why={changes.length > 0 || book.assumed.length > 0 ? null : say('assumptions.nothingChanged')}
          whyIsBeside
          onClick={() => onPlay(changes)}
        >
          {say(changes.length > 0 ? 'assumptions.playWith' : 'assumptions.playPublished')}
        </Button>
      </div>
      <div ref={results} class="run-results">
        <Progress run={asPublished} />
        {changes.length > 0 && <Progress run={asChanged} />}
        <Moved book={book} published={figuresIn(asPublished.played)} changed={figuresIn(asChanged.played)} />
      </div>
    </section>
  );
}

interface RowProps {
  readonly dial: Dial;
  readonly published: number;
  readonly value: number;
  readonly onSet: (value: number) => void;
}

/** One number: what is typed counts when it is whole and within its bounds, else the row says so. */
function DialRow({ dial, published, value, onSet }: RowProps) {
  const [bad, setBad] = useState<string | null>(null);
  const { from, to } = dial;
  const take = (text: string): void => {
    const typed = Number(text);
    if (text.trim() === '' || !Number.isInteger(typed) || typed < from || typed > to) return setBad(text);
    setBad(null);
    if (typed !== value) onSet(typed);
  };
  return (
    <label class="dial" data-changed={value !== published}>
      <span>{told(dial.name)}</span>
      <input
        type="number"
        inputMode="numeric"
        min={from}
        max={to}
        step={1}
        value={bad ?? value}
        aria-invalid={bad !== null}
        onChange={(event) => take(event.currentTarget.value)}
      />
      <small>{say('assumptions.bounds', { published, from, to })}</small>
      {bad !== null && (
        <span class="dial-bad" role="alert">
          {say('assumptions.bad', { from, to })}
        </span>
      )}
    </label>
  );
}
