/** A long computation as the panels see it: started, in progress, stopped, done, or not to be had in this browser. */
import { createContext } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { Order, Played } from '../../core/replay/explore.ts';
import { playsIn } from '../../core/replay/explore.ts';

/** Opens a worker; null where the browser has none or will not start it. */
export type OpenWorker = () => Worker | null;
export const WorkerContext = createContext<OpenWorker>(() => null);

export type RunStage = 'idle' | 'running' | 'stopped' | 'done' | 'missing' | 'failed';
export interface Run {
  readonly stage: RunStage;
  /** Plays so far, in order. */
  readonly played: readonly Played[];
  readonly of: number;
  start(order: Order): void;
  stop(): void;
  /** Forgets what was played. */
  clear(): void;
}

interface Told {
  readonly played: readonly Played[];
  readonly isDone: boolean;
}

/** @returns a computation that ends with its panel. */
export function useRun(): Run {
  const openWorker = useContext(WorkerContext);
  const worker = useRef<Worker | null>(null);
  const [stage, setStage] = useState<RunStage>('idle');
  const [played, setPlayed] = useState<readonly Played[]>([]);
  const [of, setOf] = useState(0);
  const end = (): void => {
    worker.current?.terminate();
    worker.current = null;
  };
  useEffect(() => end, []);
  return {
    stage,
    played,
    of,
    start(order) {
      end();
      setPlayed([]);
      setOf(playsIn(order));
      const opened = openWorker();
      if (opened === null) return setStage('missing');
      worker.current = opened;
      setStage('running');
      opened.addEventListener('message', ({ data }: MessageEvent<Told>) => {
        if (worker.current !== opened) return;
        setPlayed((before) => [...before, ...data.played]);
        if (!data.isDone) return;
        end();
        setStage('done');
      });
      opened.addEventListener('error', () => {
        if (worker.current !== opened) return;
        end();
        setStage('failed');
      });
      opened.postMessage(order);
    },
    stop() {
      end();
      setStage('stopped');
    },
    clear() {
      end();
      setPlayed([]);
      setStage('idle');
    },
  };
}
