/** A seed for a game that nobody has named one for. */

/** @returns a short text; any text would do. No `randomUUID`: it does not exist on a plain http page. */
export function newSeed(): string {
  const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
  return drawn.toString(36);
}
