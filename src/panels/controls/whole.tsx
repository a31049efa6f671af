/** A place that says what is fetched after the first decision: it waits for those words. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { say } from '../../words/say.ts';
import { becomeWhole, isWhole } from '../../words/whole.ts';

interface WholeProps {
  /** Whether they are wanted from the start; what is shown already stays. */
  readonly isWanted?: boolean;
  readonly children: ComponentChildren;
}

export function Whole({ isWanted = true, children }: WholeProps) {
  const [isHere, come] = useState(() => !isWanted || isWhole());
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
