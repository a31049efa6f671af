/** The same worker, from within the page: takes the place of `openWorker.ts` where the whole site is one file. */
// The bundler makes the default export of this address.
// oxlint-disable-next-line import/default
import InsideWorker from './worker.ts?worker&inline';

/** @returns the worker; null where the browser has none. */
export function openWorker(): Worker | null {
  if (typeof Worker === 'undefined') return null;
  try {
    return new InsideWorker();
  } catch {
    return null;
  }
}
