/** What was left for later of the language that is spoken: fetched once, when it is first asked for. In Node nothing is left. */

/** Learns what was fetched. */
type Learn = () => void;

let fetchRest: (() => Promise<Learn>) | null = null;
let coming: Promise<void> | null = null;

/** Leaves a part of the language that is spoken for later; null where all of it is here. @param fetch is asked again where it failed. */
export function leaveForLater(fetch: (() => Promise<Learn>) | null): void {
  fetchRest = fetch;
  coming = null;
}

/** @returns whether all of the language that is spoken is here. */
export function isWhole(): boolean {
  return fetchRest === null;
}

/** Brings what was left for later of the language that is spoken, then. Fails where it cannot be fetched. */
export async function becomeWhole(): Promise<void> {
  while (fetchRest !== null) {
    coming ??= bring(fetchRest);
    await coming;
  }
}

async function bring(fetch: () => Promise<Learn>): Promise<void> {
  try {
    const learn = await fetch();
    // Another language may be spoken by now.
    if (fetchRest !== fetch) return;
    learn();
    leaveForLater(null);
  } catch (fault) {
    if (fetchRest !== fetch) return;
    coming = null;
    throw fault;
  }
}
