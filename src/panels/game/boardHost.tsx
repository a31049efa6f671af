/** The place that the drawn board is put into. The board comes from outside: panels and board meet only in the session. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Showing } from '../../session/showing.ts';
import { say } from '../../words/say.ts';
import { DraftTable } from '../sheets/draft.tsx';

/** Draws a session's board into an element, until it is destroyed. */
export type MountBoard = (host: HTMLElement, session: Showing) => { destroy(): void };
/** Fetches the board's code, once. */
export type LoadBoard = () => Promise<MountBoard>;

/** The board that a screen draws: once it could not be drawn, none, and the screen is the one without it. */
export interface BoardInUse {
  /** null where there is none, or where it could not be drawn. */
  readonly load: LoadBoard | null;
  readonly isLost: boolean;
  readonly onLost: () => void;
}

/** @returns the board in use on a screen. */
export function useBoard(load: LoadBoard | null): BoardInUse {
  const [lost, setLost] = useState<LoadBoard | null>(null);
  const isLost = load !== null && lost === load;
  return { load: isLost ? null : load, isLost, onLost: () => setLost(() => load) };
}

interface BoardProps {
  readonly session: Showing;
  readonly board: BoardInUse;
  /** A phone shows the map by itself. */
  readonly show: 'table' | 'map';
  /** Elsewhere a narrow board turns to it by itself. */
  readonly isPhone: boolean;
  readonly onReady: () => void;
}

/** The board; where none is drawn, the draft as a table, and a word on it where one should have been. */
export function BoardOrDraft({ board: { load, isLost, onLost }, ...drawn }: BoardProps) {
  if (load !== null) return <BoardHost {...drawn} load={load} onLost={onLost} />;
  return (
    <>
      {isLost ? <output class="board-lost">{say('app.noBoard')}</output> : null}
      <DraftTable />
    </>
  );
}

interface BoardHostProps extends Omit<BoardProps, 'board'> {
  readonly load: LoadBoard;
  /** Its code did not come, or this browser draws on no canvas. */
  readonly onLost: () => void;
}

function BoardHost({ session, load, show, isPhone, onReady, onLost }: BoardHostProps) {
  const host = useRef<HTMLElement>(null);
  const [isDrawn, setDrawn] = useState(false);
  useEffect(() => {
    let board: { destroy(): void } | null = null;
    let isOver = false;
    load()
      .then((mount) => {
        if (isOver || host.current === null) return;
        board = mount(host.current, session);
        setDrawn(true);
        onReady();
      })
      .catch(() => {
        if (!isOver) onLost();
      });
    return () => {
      isOver = true;
      board?.destroy();
    };
  }, [session, load]);
  return (
    <div class="board-area">
      {isDrawn ? null : <output class="board-note">{say('app.loading')}</output>}
      <section
        ref={host}
        class="board-host"
        data-show={show}
        data-turning={isPhone ? undefined : ''}
        aria-label={say('app.boardLabel')}
      />
    </div>
  );
}
