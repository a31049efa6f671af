/** A place that needs what is fetched after the first decision: it waits until that is here. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { say } from '../../words/say.ts';
import { becomeWhole, isWhole } from '../../words/whole.ts';
import { OnItsWay } from './onItsWay.tsx';

interface WholeProps {
  /** Whether it is wanted from the start; what is shown already stays. */
  readonly isWanted?: boolean;
  /** Whether what is wanted is here, and what fetches it: the words that come later, or more. */
  readonly isAllHere?: () => boolean;
  readonly fetch?: () => Promise<void>;
  readonly children: ComponentChildren;
}

export function Whole({ isWanted = true, isAllHere = isWhole, fetch = becomeWhole, children }: WholeProps) {
  const [isHere, come] = useState(() => !isWanted || isAllHere());
  const [hasFailed, fail] = useState(false);
  useEffect(() => {
    if (isHere) return;
    fetch().then(
      () => come(true),
      () => fail(true),
    );
  }, []);
  if (isHere) return <>{children}</>;
  return <OnItsWay words={say(hasFailed ? 'app.notFetched' : 'app.fetching')} />;
}
