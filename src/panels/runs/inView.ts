/** Brings what a computation shows into sight, once it is asked for and once it is there: it may lie below the screen. */
import type { Ref } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { RunStage } from './run.ts';

/** @returns the ref of the part that holds progress and results. What is read elsewhere in the meantime stays in sight. */
export function useInView(stages: readonly RunStage[]): Ref<HTMLDivElement> {
  const part = useRef<HTMLDivElement>(null);
  const isRunning = stages.includes('running');
  const wasRunning = useRef(false);
  useEffect(() => {
    const place = part.current?.getBoundingClientRect();
    const isThere = place !== undefined && place.bottom > 0 && place.top < innerHeight;
    // At the end only where the reader has waited for it.
    if (isRunning || (wasRunning.current && isThere)) part.current?.scrollIntoView({ block: 'start' });
    wasRunning.current = isRunning;
  }, [isRunning]);
  return part;
}
