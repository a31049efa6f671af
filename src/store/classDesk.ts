/** What the teacher's page keeps in this browser: one text, so that a reload loses nothing and one button erases it all. */

const KEY = 'good-offices/class';

/** @returns the text that was kept; null where there is none, or this browser keeps nothing. */
export function readClassDesk(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** @param told hears that another tab of this browser has kept or erased the text. @returns a function that ends it. */
export function onClassDesk(told: () => void): () => void {
  // A storage that is cleared as a whole names no key.
  const hear = ({ key }: StorageEvent): void => {
    if (key === KEY || key === null) told();
  };
  addEventListener('storage', hear);
  return () => removeEventListener('storage', hear);
}

/** Keeps the text, or erases it where it is null. @returns whether this browser has done so. */
export function keepClassDesk(text: string | null): boolean {
  try {
    if (text === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, text);
    return true;
  } catch {
    return false;
  }
}
