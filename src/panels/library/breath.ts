/** Long work in pieces: the page draws in between. */

/** Milliseconds of work after which the page must draw. */
const PIECE = 30;
let last = 0;

/** Lets the page draw where the last time was long ago. @returns whether it did. */
export async function breath(): Promise<boolean> {
  if (performance.now() - last < PIECE) return false;
  await new Promise((go) => setTimeout(go, 0));
  last = performance.now();
  return true;
}
