/** The ways from a game on the page to the theatre: each remembers itself, so that one comes back to it. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import type { ManyGame } from '../../core/replay/many.ts';
import { TextLink } from '../controls/button.tsx';

/** Opens a game at a step, and remembers by which button. */
export type OpenAt = (game: ManyGame, step: number, opener: string) => void;
export const OpenContext = createContext<OpenAt>(() => undefined);

interface OpenerProps {
  readonly game: ManyGame;
  readonly step: number;
  readonly label: string;
  readonly children: ComponentChildren;
}

export function Opener({ game, step, label, children }: OpenerProps) {
  const open = useContext(OpenContext);
  const id = `many-${game.number}-${step}`;
  return (
    <span data-opener={id}>
      <TextLink label={label} onClick={() => open(game, step, id)}>
        {children}
      </TextLink>
    </span>
  );
}
