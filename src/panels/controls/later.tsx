/** A part of the page whose code is fetched when it is first wanted. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { say } from '../../words/say.ts';
import { becomeWhole } from '../../words/whole.ts';
import { OnItsWay } from './onItsWay.tsx';

/** Always the same function for a part: by it the part is known. */
export type Fetch<P> = () => Promise<ComponentType<P>>;

/** Parts that have come, by what fetches them: they are shown at once, with the focus on them. */
const come = new WeakMap<object, unknown>();

/** Fetches a part, with the words that come later: it may say them. Fails where either does not come. */
export async function bring<P>(fetch: Fetch<P>): Promise<ComponentType<P>> {
  const [part] = await Promise.all([fetch(), becomeWhole()]);
  come.set(fetch, part);
  return part;
}

/** @returns whether a part has come. */
export function hasCome<P>(fetch: Fetch<P>): boolean {
  return come.has(fetch);
}

/** Fetches a part before it is wanted. Where that fails it is asked for once more when it is, and then said. */
export function fetchAhead<P>(fetch: Fetch<P>): Promise<void> {
  return bring(fetch).then(
    () => undefined,
    () => undefined,
  );
}

/** Shows a part as soon as it is here; where it does not come, says so. */
export function Later<P extends object>({ fetch, props }: { fetch: Fetch<P>; props: P }) {
  const [, renew] = useState(0);
  const [failed, fail] = useState<object | null>(null);
  useEffect(() => {
    if (come.has(fetch)) return undefined;
    let isWanted = true;
    bring(fetch).then(
      () => isWanted && renew((before) => before + 1),
      () => isWanted && fail(() => fetch),
    );
    return () => {
      isWanted = false;
    };
  }, [fetch]);
  const Part = come.get(fetch) as ComponentType<P> | undefined;
  if (Part !== undefined) return <Part {...props} />;
  return <OnItsWay words={say(failed === fetch ? 'app.notFetched' : 'app.fetching')} />;
}
