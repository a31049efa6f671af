/** How the games ended: one picture, and the same as a table with the ways into each game. */
import { useMemo } from 'preact/hooks';
import type { Fork, ManyGame } from '../../core/replay/many.ts';
import { leftMost } from '../../core/replay/many.ts';
import { endingInShort, ENDINGS, isSameEnding } from '../../words/sentences/endings.ts';
import { say } from '../../words/say.ts';
import { TextLink } from '../controls/button.tsx';
import { Figure } from '../pictures/figure.tsx';
import { recordFaultReason } from '../title/faults.ts';
import type { OutcomesDrawing, OutcomesPicture } from './drawOutcomes.ts';
import { endingName, markOf, seatName } from './facts.ts';
import { Opener } from './opener.tsx';

interface RowProps extends Pick<OutcomesProps, 'forks' | 'onRemove'> {
  readonly game: ManyGame;
}
interface OutcomesProps {
  /** Of one scenario. */
  readonly games: readonly ManyGame[];
  readonly forks: readonly Fork[];
  /** null while files are read. */
  readonly onRemove: ((game: ManyGame) => void) | null;
}

const fetchDrawing = (): Promise<OutcomesDrawing> => import('./drawOutcomes.ts').then(({ drawing }) => drawing);

export function Outcomes({ games, forks, onRemove }: OutcomesProps) {
  const picture = useMemo(() => pictureOf(games), [games]);
  return (
    <>
      <Figure
        fetch={fetchDrawing}
        of={picture}
        paper={680}
        draw={(by, on) => by.drawOutcomes(picture, on)}
        caption={say('many.endedCaption')}
      />
      <table class="many-table">
        <thead>
          <tr>
            <th scope="col">{say('many.number')}</th>
            <th scope="col">{say('many.game')}</th>
            <th scope="col">{say('many.ending')}</th>
          </tr>
        </thead>
        <tbody>
          {games.map((game) => (
            <Row key={game.number} game={game} forks={forks} onRemove={onRemove} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function Row({ game, forks, onRemove }: RowProps) {
  const { number, name, outcome, week } = game;
  return (
    <tr data-game={number}>
      <td class="many-number">{number}</td>
      <th scope="row">
        <span dir="auto">{name}</span>
        <small class="note">
          {outcome === null ? say('many.seatWeek', { seat: seatName(game), week }) : seatName(game)}
        </small>
      </th>
      <td>
        <Ended game={game} forks={forks} onRemove={onRemove} />
      </td>
    </tr>
  );
}

/** How a game ended and how far its text came, with the ways into it. */
function Ended({ game, forks, onRemove }: RowProps) {
  const { number, name, book, text, week, broken } = game;
  const left = leftMost(forks, number)?.fork;
  return (
    <div class="many-ended">
      <div>
        {endingName(game)}
        <small class="note">{say('many.clauses', { count: Object.keys(text).length, of: book.clauses.length })}</small>
        {broken === null ? null : (
          <small class="many-broken">{say('many.breaks', { week, reason: recordFaultReason(broken, book) })}</small>
        )}
      </div>
      <div class="many-acts">
        <Opener game={game} step={0} label={say('many.openOf', { number, name })}>
          {say('many.open')}
        </Opener>
        {left === undefined ? null : (
          <Opener
            game={game}
            step={left.step}
            label={say('many.openAtOf', { number, name, week: left.week, step: left.step })}
          >
            {say('many.openAt', { week: left.week, step: left.step })}
          </Opener>
        )}
        {onRemove === null ? null : (
          <TextLink label={say('many.removeOf', { number, name })} onClick={() => onRemove(game)}>
            {say('many.remove')}
          </TextLink>
        )}
      </div>
    </div>
  );
}

function pictureOf(games: readonly ManyGame[]): OutcomesPicture {
  const book = games[0]?.book;
  // A row for every clause settled stands there only where a game came to it.
  const endings = ENDINGS.toReversed().filter(
    (one) =>
      one.comprehensive === undefined || games.some(({ outcome }) => outcome !== null && isSameEnding(one, outcome)),
  );
  // A game in play stands in the last row.
  const placeOf = (outcome: ManyGame['outcome']): number =>
    outcome === null ? endings.length : endings.findIndex((one) => isSameEnding(one, outcome));
  const hasInPlay = games.some(({ outcome }) => outcome === null);
  const names = [...new Set(games.map(seatName))];
  const seats = names.map((name) => {
    const one = games.find((game) => game.seat !== null && seatName(game) === name);
    return one === undefined || one.seat === null
      ? { name, fill: 'var(--paper-sheet)', ink: 'var(--ink)' }
      : { name, fill: `var(--${one.book.leader(one.seat).colour})`, ink: 'var(--ink-on-seat)' };
  });
  return {
    title: say('many.ended'),
    desc: say('many.endedDesc', { count: games.length }),
    mark: book === undefined ? '' : markOf(book),
    endings: [...endings.map(endingInShort), ...(hasInPlay ? [say('many.inPlay')] : [])],
    seats,
    games: games.map((game) => ({
      number: game.number,
      seat: names.indexOf(seatName(game)),
      ending: placeOf(game.outcome),
    })),
  };
}
