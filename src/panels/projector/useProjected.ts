/** A game that is open can be followed by the projector view, until it is left or its page goes to sleep. */
import { useEffect } from 'preact/hooks';
import { project } from '../../session/project.ts';
import type { Projected } from '../../session/projected.ts';
import type { Session } from '../../session/session.ts';
import { openProjectorWire } from '../../store/projectorWire.ts';

/** Shows a game to the projector view for as long as its page stands, and only while such a view asks. */
export function useProjected(session: Session, game: string): void {
  useEffect(() => {
    let end: (() => void) | null = null;
    const begin = (): void => {
      const wire = end === null ? openProjectorWire<Projected>() : null;
      if (wire !== null) end = project(wire, game, session);
    };
    const rest = (): void => {
      end?.();
      end = null;
    };
    begin();
    addEventListener('pagehide', rest);
    addEventListener('pageshow', begin);
    return () => {
      removeEventListener('pagehide', rest);
      removeEventListener('pageshow', begin);
      rest();
    };
  }, [session, game]);
}
