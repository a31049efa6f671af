/** A long page comes part by part, each in a task of its own: what is read first stands first, and a slow machine is never held up by all of it. */
import type { ComponentChildren } from 'preact';
import { Fragment } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { say } from '../../../words/say.ts';
import { OnItsWay } from '../../controls/onItsWay.tsx';

/** @param last the stage at which everything is there. @param isAtOnce whether it is there from the start. @returns the stage that the page has come to, from 0. */
export function useStages(last: number, isAtOnce: boolean): number {
  const [stage, come] = useState(isAtOnce ? last : 0);
  useEffect(() => {
    if (stage >= last) return undefined;
    const timer = setTimeout(() => come(stage + 1));
    return () => clearTimeout(timer);
  }, [stage]);
  return stage;
}

interface PartByPartProps {
  readonly isAtOnce: boolean;
  readonly parts: readonly ComponentChildren[];
}

/** The parts of a page, one after another; what stands is not drawn again for the next. */
export function PartByPart({ isAtOnce, parts }: PartByPartProps) {
  const stage = useStages(parts.length, isAtOnce);
  return (
    <>
      {parts.slice(0, stage).map((part, at) => (
        <Fragment key={at}>{part}</Fragment>
      ))}
      {stage < parts.length ? <OnItsWay words={say('app.fetching')} /> : null}
    </>
  );
}
