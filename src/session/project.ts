/** Shows a game in play to the projector view, wherever one asks for it; costs nothing while none does. */
import type { ProjectorWire } from '../store/projectorWire.ts';
import type { Projected } from './projected.ts';
import type { Session } from './session.ts';

/** Two versions of the page may be open side by side: one does not show what the other says. */
export const PROJECTED_VERSION = '2';

/** @returns what the projector view shows of a session now. */
export function projectedOf(session: Session, game: string): Projected {
  const { book, persons, seat } = session;
  return {
    ...session.publicPart(),
    game,
    scenario: book.scenario.id,
    length: book.length,
    assumed: book.assumed,
    ...(book.travels ? { own: book.published } : {}),
    persons,
    turns: session.turns(),
    at: persons.length > 1 ? seat : null,
  };
}

/**
 * Shows a session from now on to whoever asks on the wire.
 * @returns a function that takes it off again, and says so.
 */
export function project(wire: ProjectorWire<Projected>, game: string, session: Session): () => void {
  let isFollowed = false;
  const show = (): void => {
    if (isFollowed) wire.post({ type: 'shown', version: PROJECTED_VERSION, shown: projectedOf(session, game) });
  };
  wire.hear((message) => {
    if (message.type !== 'ask') return;
    isFollowed = true;
    show();
  });
  wire.post({ type: 'opened', game });
  const stop = session.subscribe(show);
  return () => {
    stop();
    wire.post({ type: 'left', game });
    wire.close();
  };
}
