/** A worker for long computations, from a file of its own. */

/** @returns the worker; null where the browser has none, or the page was opened from a place that forbids it. */
export function openWorker(): Worker | null {
  if (typeof Worker === 'undefined') return null;
  try {
    return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}
