/** Whether the browser promises to keep what is stored here, or may clear it when the disk runs short. */

/** `kept`: promised. `notKept`: asked, and not promised. `unasked`: nobody has asked yet. `unable`: this browser makes no promises (a plain http page, a private window). */
export type Keeping = 'kept' | 'notKept' | 'unasked' | 'unable';

/** @returns the browser's storage desk; null where there is none, as on a page without https. */
function desk(): StorageManager | null {
  const storage = (globalThis.navigator as Navigator | undefined)?.storage as StorageManager | undefined;
  return typeof storage?.persist === 'function' ? storage : null;
}

/** @returns how things stand, without asking. */
export async function keepingNow(wasAsked: boolean): Promise<Keeping> {
  const storage = desk();
  if (storage === null) return 'unable';
  const isKept = await storage.persisted().catch(() => false);
  return isKept ? 'kept' : wasAsked ? 'notKept' : 'unasked';
}

/** Asks the browser to keep what is stored (Storage Standard, `persist`). @returns its answer. */
export async function askKeeping(): Promise<Keeping> {
  const storage = desk();
  if (storage === null) return 'unable';
  return (await storage.persist().catch(() => false)) ? 'kept' : 'notKept';
}
