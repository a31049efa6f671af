/** Where the games of one start part: the week, the decision, which way each went, and into each of them at that moment. */
import { useState } from 'preact/hooks';
import type { Fork, ManyGame, Start, Way } from '../../core/replay/many.ts';
import { leaderName } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { sayCommand } from '../../words/sentences/command.ts';
import { TextLink } from '../controls/button.tsx';
import { seatName } from './facts.ts';
import { Opener } from './opener.tsx';

interface ForksProps {
  readonly start: Start;
  readonly onCompare: (one: ManyGame, other: ManyGame) => void;
}

/** So many are shown at first; the places where most games part come first. */
const SHOWN = 6;

export function Forks({ start, onCompare }: ForksProps) {
  const { forks } = start;
  const [isAll, showAll] = useState(false);
  if (forks.length === 0) return <p class="note">{say('many.noForks')}</p>;
  const shown = isAll ? forks : forks.slice(0, SHOWN);
  return (
    <>
      <p class="note many-how">{say('many.forksText')}</p>
      <ol class="plain-list many-forks">
        {shown.map((fork) => (
          <ForkItem
            key={`${fork.seat}/${fork.step}/${fork.ways[0]?.games[0]}`}
            start={start}
            fork={fork}
            onCompare={onCompare}
          />
        ))}
      </ol>
      {shown.length === forks.length ? null : (
        <p class="many-more">
          <TextLink onClick={() => showAll(true)}>{say('many.more', { count: forks.length - shown.length })}</TextLink>
        </p>
      )}
    </>
  );
}

function ForkItem({ start, fork, onCompare }: ForksProps & { readonly fork: Fork }) {
  const { book, games } = start;
  const gamesOf = ({ games: numbers }: Way): readonly ManyGame[] =>
    games.filter(({ number }) => numbers.includes(number));
  const most = Math.max(...fork.ways.map((way) => way.games.length));
  const count = fork.ways.reduce((sum, way) => sum + way.games.length, 0);
  const [one, other] = fork.ways.map((way) => gamesOf(way)[0]);
  return (
    <li>
      <h4>
        {say('many.forkHead', { week: fork.week, step: fork.step })}{' '}
        <small class="note">{say('many.forkSeat', { seat: seatName({ book, seat: fork.seat }), count })}</small>
      </h4>
      <ul class="plain-list">
        {fork.ways.map((way) => (
          <li key={way.games[0]} class="many-way">
            <span class="many-way-words">{wayWords(start, way)}</span>
            <svg class="many-share" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
              <rect width={(100 * way.games.length) / most} height="10" />
            </svg>
            <span class="many-way-count">{say('many.wayCount', { count: way.games.length })}</span>
            <span class="many-way-games">
              {gamesOf(way).map((game) => (
                <Opener
                  key={game.number}
                  game={game}
                  step={fork.step}
                  label={say('many.openWay', { number: game.number, name: game.name })}
                >
                  {game.number}
                </Opener>
              ))}
            </span>
          </li>
        ))}
      </ul>
      {one === undefined || other === undefined ? null : (
        <TextLink onClick={() => onCompare(one, other)}>
          {say('many.compareWays', { one: one.number, other: other.number })}
        </TextLink>
      )}
    </li>
  );
}

function wayWords({ book }: Start, { command }: Way): string {
  return command === null
    ? say('many.wayEnds')
    : say('many.wayBy', { leader: leaderName(book, command.by), command: sayCommand(book, command) });
}
