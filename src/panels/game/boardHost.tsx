/** The place that the drawn board is put into. The board comes from outside: panels and board meet only in the session. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Showing } from '../../session/showing.ts';
import { say } from '../../words/say.ts';

/** Draws a session's board into an element, until it is destroyed. */
export type MountBoard = (host: HTMLElement, session: Showing) => { destroy(): void };
/** Fetches the board's code, once. */
export type LoadBoard = () => Promise<MountBoard>;

interface BoardHostProps {
  readonly session: Showing;
  readonly load: LoadBoard;
  /** A phone shows the map by itself. */
  readonly show: 'table' | 'map';
  readonly onReady: () => void;
}

export function BoardHost({ session, load, show, onReady }: BoardHostProps) {
  const host = useRef<HTMLElement>(null);
  const [stands, setStands] = useState<'loading' | 'drawn' | 'failed'>('loading');
  useEffect(() => {
    let board: { destroy(): void } | null = null;
    let isOver = false;
    load().then(
      (mount) => {
        if (isOver || host.current === null) return;
        board = mount(host.current, session);
        setStands('drawn');
        onReady();
      },
      () => {
        setStands('failed');
        onReady();
      },
    );
    return () => {
      isOver = true;
      board?.destroy();
    };
  }, [session, load]);
  return (
    <div class="board-area">
      {stands === 'drawn' ? null : (
        <output class="board-note">{say(stands === 'failed' ? 'app.noBoard' : 'app.loading')}</output>
      )}
      <section ref={host} class="board-host" data-show={show} aria-label={say('app.boardLabel')} />
    </div>
  );
}
