/** A part of the page whose code is fetched when it is first wanted. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { say } from '../../words/say.ts';
import { becomeWhole } from '../../words/whole.ts';

type Fetch<P> = () => Promise<ComponentType<P>>;

/** Parts that have come, by what fetches them: they are shown at once, with the focus on them. */
const come = new WeakMap<object, unknown>();

/** What is fetched later may say what is fetched later. */
async function withWords<P>(fetch: Fetch<P>): Promise<ComponentType<P>> {
  const [part] = await Promise.all([fetch(), becomeWhole()]);
  return part;
}

/** Fetches a part before it is wanted. Where that fails it is asked for once more when it is, and then said. */
export function fetchAhead<P>(fetch: Fetch<P>): Promise<void> {
  return withWords(fetch).then(
    (part) => void come.set(fetch, part),
    () => undefined,
  );
}

/** @param fetch always the same function: it is called once. */
export function Later<P extends object>({ fetch, props }: { fetch: Fetch<P>; props: P }) {
  const [Part, show] = useState<ComponentType<P> | null>(
    () => (come.get(fetch) as ComponentType<P> | undefined) ?? null,
  );
  const [hasFailed, fail] = useState(false);
  useEffect(() => {
    if (Part !== null) return;
    withWords(fetch).then(
      (fetched) => {
        come.set(fetch, fetched);
        show(() => fetched);
      },
      () => fail(true),
    );
  }, []);
  if (Part !== null) return <Part {...props} />;
  return <output class="note later">{say(hasFailed ? 'app.notFetched' : 'app.fetching')}</output>;
}
