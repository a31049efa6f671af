/**
 * What hands the floor over is done in tasks of their own: the press is seen, the computer seats act, the page is drawn. A slow machine would stand still for all of it together.
 * Until it is done the pressed button says that it works, and a second press does nothing.
 */
import { useEffect, useState } from 'preact/hooks';
import type { Command } from '../../core/model/command.ts';
import type { Session } from '../../session/session.ts';
import { fetchRest, hasRest } from './rest.ts';

/** @returns whether what others are to open could not be fetched, and what puts that away. */
export function useUnhurried(session: Session): readonly [hasFailed: boolean, putAway: () => void] {
  const [hasFailed, fail] = useState(false);
  useEffect(() => {
    /** What is left of the one that is on its way; empty where none is. */
    let left: (() => void)[] = [];
    let rest = (): void => undefined;
    const goOn = (): void => {
      left.shift()?.();
      if (left.length === 0) rest();
    };
    const send = async (command: Command): Promise<void> => {
      left = [...session.inSteps(command)];
      rest = showBusy();
      try {
        if (!hasRest()) await fetchRest();
      } catch {
        if (left.length > 0) fail(true);
        left = [];
        return rest();
      }
      while (left.length > 0) {
        await nextTask();
        goOn();
      }
    };
    session.sendBy((command) => {
      if (left.length > 0) return true;
      if (!handsOver(session, command)) return false;
      fail(false);
      void send(command);
      return true;
    });
    // Whoever leaves has pressed it all the same: it is in what is kept.
    const finish = (): void => {
      while (left.length > 0) goOn();
    };
    addEventListener('pagehide', finish);
    return () => {
      session.sendBy(null);
      removeEventListener('pagehide', finish);
      finish();
    };
  }, [session]);
  return [hasFailed, () => fail(false)];
}

/** @returns whether others act after a command; moves go into the folder one by one. */
function handsOver(session: Session, { type }: Command): boolean {
  return type === 'handOver' || session.view().table.phase !== 'moves';
}

/** Marks the game as at work, and the button that was pressed. @returns what ends that. */
export function showBusy(): () => void {
  const busy = [document.activeElement?.closest('button') ?? null, document.querySelector('.screen')];
  for (const part of busy) part?.setAttribute('aria-busy', 'true');
  return () => {
    for (const part of busy) part?.removeAttribute('aria-busy');
  };
}

/** Waits until what stands has been drawn; a page that nobody sees draws nothing. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    if (document.hidden) setTimeout(resolve);
    else requestAnimationFrame(() => setTimeout(resolve));
  });
}
