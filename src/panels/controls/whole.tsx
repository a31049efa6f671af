/** A place that says what is fetched after the first decision: it waits for those words. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { say } from '../../words/say.ts';
import { becomeWhole, isWhole } from '../../words/whole.ts';

export function Whole({ children }: { readonly children: ComponentChildren }) {
  const [isHere, come] = useState(isWhole);
  const [hasFailed, fail] = useState(false);
  useEffect(() => {
    if (isHere) return;
    becomeWhole().then(
      () => come(true),
      () => fail(true),
    );
  }, []);
  if (isHere) return <>{children}</>;
  return <output class="note later">{say(hasFailed ? 'app.notFetched' : 'app.fetching')}</output>;
}
