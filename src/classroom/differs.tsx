/** Who differs from the others of the same seat: by number, with the rung or the clauses. */
import type { Differing, SeatGames } from '../core/lesson/differing.ts';
import type { Rulebook } from '../core/rules/book/rulebook.ts';
import { rungName } from '../words/sentences/conditions.ts';
import { clauseName, list } from '../words/names.ts';
import { say } from '../words/say.ts';
import { seatName } from './seatName.ts';

interface DiffersProps {
  readonly book: Rulebook;
  readonly seats: readonly SeatGames[];
  /** So many games a seat are named; the rest is counted. */
  readonly atMost?: number;
}

export function Differs({ book, seats, atMost = 6 }: DiffersProps) {
  return (
    <ul class="class-differs">
      {seats.map(({ seat, games, most, differing }) => (
        <li key={seat}>
          <b>{seatName(book, seat)}</b>{' '}
          {games === 1
            ? say('plenary.differs.one')
            : most === null
              ? say('plenary.differs.spread', { count: games })
              : say('plenary.differs.most', { count: games, rung: rungName(most) })}{' '}
          {most === null || differing.length > 0 ? null : say('plenary.differs.alike')}
          {differing.length === 0 ? null : (
            <ul>
              {differing.slice(0, atMost).map((one) => (
                <li key={one.number}>{differingWords(book, one)}</li>
              ))}
              {differing.length > atMost ? (
                <li>{say('plenary.differs.more', { count: differing.length - atMost })}</li>
              ) : null}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}

function differingWords(book: Rulebook, { number, rung, isOtherRung, clauses }: Differing): string {
  const params = { number, rung: rungName(rung), clauses: list(clauses.map((clause) => clauseName(book, clause))) };
  if (!isOtherRung) return say('plenary.differs.text', params);
  return say(clauses.length === 0 ? 'plenary.differs.rung' : 'plenary.differs.both', params);
}
