/** What lies on a page of work until its tab is closed: a reload finds it again, and no other tab sees it. */

/** Keeps a text under a name, in the place of what was there. What the browser has no room for is not kept. */
export function layDown(name: string, text: string): void {
  try {
    sessionStorage.setItem(name, text);
  } catch {
    // Full, or not allowed on this page: the work is then only lost by a reload, as everywhere.
    pickUp(name);
  }
}

/** @returns what was laid down under a name, and takes it away; null where nothing was. */
export function pickUp(name: string): string | null {
  try {
    const text = sessionStorage.getItem(name);
    sessionStorage.removeItem(name);
    return text;
  } catch {
    return null;
  }
}
