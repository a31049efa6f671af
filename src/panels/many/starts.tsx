/** The games of one start: how they were dealt, how they ended, where they part, what texts they reached; and games that stand alone. */
import { useId } from 'preact/hooks';
import type { ManyGame, Start } from '../../core/replay/many.ts';
import { say } from '../../words/say.ts';
import { dealtWords, numbered } from './facts.ts';
import { Forks } from './forks.tsx';
import { Outcomes } from './outcomes.tsx';
import { Texts } from './texts.tsx';

interface StartProps {
  readonly start: Start;
  readonly onRemove: ((game: ManyGame) => void) | null;
  readonly onCompare: (one: ManyGame, other: ManyGame) => void;
}

export function StartSection({ start, onRemove, onCompare }: StartProps) {
  const { games, forks } = start;
  const id = useId();
  return (
    <section class="many-start" aria-labelledby={id}>
      <h2 id={id}>{say('many.same', { count: games.length })}</h2>
      <p class="note">{dealtWords(start)}</p>
      <h3>{say('many.ended')}</h3>
      <Outcomes games={games} forks={forks} onRemove={onRemove} />
      <h3>{say('many.forks')}</h3>
      <Forks start={start} onCompare={onCompare} />
      <h3>{say('many.texts')}</h3>
      <p class="note">{say('many.textsText')}</p>
      <Texts start={start} />
    </section>
  );
}

interface LoneProps extends Pick<StartProps, 'onRemove'> {
  readonly starts: readonly Start[];
  /** There is no other start. */
  readonly isAlone: boolean;
}

/** Starts of one scenario, of which there is one game each: their endings together, and how each was dealt. */
export function LoneGames({ starts, isAlone, onRemove }: LoneProps) {
  const id = useId();
  const games = starts.flatMap((start) => start.games);
  return (
    <section class="many-start" aria-labelledby={id}>
      <h2 id={id}>
        {isAlone && games.length === 1
          ? say('many.same', { count: games.length })
          : say('many.lone', { count: games.length })}
      </h2>
      <p class="note">{say('many.loneText')}</p>
      <Outcomes games={games} forks={[]} onRemove={onRemove} />
      <ul class="plain-list many-dealt">
        {starts.flatMap((start) =>
          start.games.map((game) => (
            <li key={game.number}>
              <b>{numbered(game)}</b> <span class="note">{dealtWords(start)}</span>
            </li>
          )),
        )}
      </ul>
    </section>
  );
}
