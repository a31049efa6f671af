/** Two of the games side by side on one picture: chosen by number, or handed over by the place where they part. */
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { ManyGame } from '../../core/replay/many.ts';
import type { Onlooker } from '../../core/model/play/view.ts';
import { leaderName } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { ComparisonOf } from '../compared/comparison.tsx';
import { Button } from '../controls/button.tsx';
import { Sheet } from '../controls/sheet.tsx';
import { numbered } from './facts.ts';

interface BesideProps {
  readonly games: readonly ManyGame[];
  /** What stands before the choice, and may itself compare two. */
  readonly children: (compare: (one: ManyGame, other: ManyGame) => void) => ComponentChildren;
}
type Pair = readonly [ManyGame, ManyGame];

export function Beside({ games, children }: BesideProps) {
  const [pair, compare] = useState<Pair | null>(null);
  return (
    <>
      {children((one, other) => compare([one, other]))}
      {games.length < 2 ? null : <Choice games={games} onCompare={(one, other) => compare([one, other])} />}
      {pair === null ? null : <BesideSheet pair={pair} onClose={() => compare(null)} />}
    </>
  );
}

/** Games whose numbers are others are no pair: what differs would be the numbers' doing. */
function isPair(one: ManyGame, other: ManyGame): boolean {
  return one.number !== other.number && one.book.hash === other.book.hash;
}

interface ChoiceProps {
  readonly games: readonly ManyGame[];
  readonly onCompare: (one: ManyGame, other: ManyGame) => void;
}

function Choice({ games, onCompare }: ChoiceProps) {
  const [numbers, setNumbers] = useState<readonly [number | null, number | null]>([null, null]);
  const one = games.find(({ number }) => number === numbers[0]) ?? games[0];
  const fitting = one === undefined ? [] : games.filter((game) => isPair(one, game));
  const other = fitting.find(({ number }) => number === numbers[1]) ?? fitting[0];
  return (
    <section class="many-beside" aria-labelledby="many-beside">
      <h2 id="many-beside">{say('many.beside')}</h2>
      <p class="note">{say('many.besideText')}</p>
      <div class="many-pair">
        <GameSelect
          label={say('many.first')}
          games={games}
          value={one}
          onChoose={(number) => setNumbers([number, numbers[1]])}
        />
        <GameSelect
          label={say('many.second')}
          games={fitting}
          value={other}
          onChoose={(number) => setNumbers([numbers[0], number])}
        />
        <Button
          why={other === undefined ? say('many.besideOne') : null}
          onClick={() => one !== undefined && other !== undefined && onCompare(one, other)}
        >
          {say('many.compare')}
        </Button>
      </div>
    </section>
  );
}

interface GameSelectProps {
  readonly label: string;
  readonly games: readonly ManyGame[];
  readonly value: ManyGame | undefined;
  readonly onChoose: (number: number) => void;
}

function GameSelect({ label, games, value, onChoose }: GameSelectProps) {
  return (
    <label>
      <span>{label}</span>
      <select
        class="field"
        value={value?.number}
        onChange={({ currentTarget }) => onChoose(Number(currentTarget.value))}
      >
        {games.map((game) => (
          <option key={game.number} value={game.number}>
            {numbered(game)}
          </option>
        ))}
      </select>
    </label>
  );
}

function BesideSheet({ pair: [one, other], onClose }: { readonly pair: Pair; readonly onClose: () => void }) {
  const { book } = one;
  const id = useId();
  // Of a game in play no more is told than its player knows, unless somebody asks; what has ended is opened.
  const hasEnded = one.outcome !== null && other.outcome !== null;
  const [onlooker, lookFrom] = useState<Onlooker>(
    hasEnded ? 'open' : one.seat !== null && one.seat === other.seat ? one.seat : 'public',
  );
  const onlookers: readonly (readonly [Onlooker, string])[] = [
    ['open', say('theatre.open')],
    ['public', say('theatre.public')],
    ...book.leaders.map((leader) => [leader, leaderName(book, leader)] as const),
  ];
  const names = [numbered(one), numbered(other)] as const;
  return (
    <Sheet title={say('many.besideTitle', { one: names[0], other: names[1] })} wide onClose={onClose}>
      {hasEnded ? null : (
        <div class="many-from">
          <label for={id}>{say('many.seenFrom')}</label>
          <select
            class="field"
            id={id}
            value={onlooker}
            onChange={({ currentTarget }) =>
              lookFrom(onlookers.find(([value]) => value === currentTarget.value)?.[0] ?? 'public')
            }
          >
            {onlookers.map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
        </div>
      )}
      <ComparisonOf book={book} one={one.line} other={other.line} names={names} onlooker={onlooker} />
    </Sheet>
  );
}
