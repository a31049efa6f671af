/** Where the class's games of one start first part, seat by seat: the week, the ways, and how many went each. No way is tied to a number. */
import type { Fork, Way } from '../core/replay/many.ts';
import { forksOf } from '../core/replay/many.ts';
import type { Rulebook } from '../core/rules/book/rulebook.ts';
import { leaderName } from '../words/names.ts';
import { say } from '../words/say.ts';
import { sayCommand } from '../words/sentences/command.ts';
import type { Played } from './played.ts';
import { seatName } from './seatName.ts';
import { Share } from './share.tsx';

interface PartingsProps {
  readonly book: Rulebook;
  readonly played: Played;
  /** So many places are shown. */
  readonly atMost?: number;
}
/** Ways of one place that are told; the others are counted. */
const WAYS = 4;

export function Partings({ book, played: { games, left }, atMost = 4 }: PartingsProps) {
  if (left > 0) return <p class="note">{say('plenary.partings.reading', { count: left })}</p>;
  const forks = forksOf(games);
  if (games.length < 2) return <p class="note">{say('plenary.partings.noRecords')}</p>;
  if (forks.length === 0) return <p class="note">{say('plenary.partings.none')}</p>;
  return (
    <ol class="class-partings">
      {forks.slice(0, atMost).map((fork) => (
        <Place key={`${fork.seat} ${fork.step} ${fork.ways[0]?.games[0]}`} book={book} fork={fork} />
      ))}
    </ol>
  );
}

function Place({ book, fork }: { readonly book: Rulebook; readonly fork: Fork }) {
  const count = fork.ways.reduce((sum, way) => sum + way.games.length, 0);
  const shown = fork.ways.slice(0, WAYS);
  const others = count - shown.reduce((sum, way) => sum + way.games.length, 0);
  return (
    <li>
      <p>
        <b>{say('plenary.partings.at', { week: fork.week })}</b>{' '}
        {say('plenary.partings.seat', { seat: seatName(book, fork.seat), count })}
      </p>
      <ul>
        {shown.map((way) => (
          <li key={way.games[0]}>
            <Share of={count} count={way.games.length} /> {wayWords(book, way)}
          </li>
        ))}
        {others === 0 ? null : (
          <li>
            <Share of={count} count={others} /> {say('plenary.partings.otherwise')}
          </li>
        )}
      </ul>
    </li>
  );
}

function wayWords(book: Rulebook, { command }: Way): string {
  return command === null
    ? say('many.wayEnds')
    : say('many.wayBy', { leader: leaderName(book, command.by), command: sayCommand(book, command) });
}
