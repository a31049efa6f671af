/** A part of the page whose code is fetched when it is first wanted. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { say } from '../../words/say.ts';

/** @param fetch always the same function: it is called once. */
export function Later<P extends object>({ fetch, props }: { fetch: () => Promise<ComponentType<P>>; props: P }) {
  const [Part, show] = useState<ComponentType<P> | null>(null);
  const [hasFailed, fail] = useState(false);
  useEffect(() => {
    fetch().then(
      (fetched) => show(() => fetched),
      () => fail(true),
    );
  }, []);
  if (Part !== null) return <Part {...props} />;
  return <output class="note later">{say(hasFailed ? 'app.notFetched' : 'app.fetching')}</output>;
}
