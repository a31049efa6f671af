/** The place of the theatre: its code is fetched when a record is first played back. */
import { useEffect, useState } from 'preact/hooks';
import { say } from '../../words/say.ts';
import { becomeWhole } from '../../words/whole.ts';
import { OnItsWay } from '../controls/onItsWay.tsx';
import type { Theatre, TheatreProps } from './theatre.tsx';

/** A record does not stand long at a step while it is played: where it stands is written down once it rests. */
const REST = 300;

interface HostProps extends TheatreProps {
  /** The playback stands elsewhere than before. */
  readonly onMoved: () => void;
}

export function TheatreHost({ onMoved, ...props }: HostProps) {
  const { playback } = props;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = playback.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(onMoved, REST);
    });
    addEventListener('pagehide', onMoved);
    return () => {
      stop();
      clearTimeout(timer);
      removeEventListener('pagehide', onMoved);
    };
  }, [playback, props.isEnding]);
  const [Shown, show] = useState<typeof Theatre | null>(null);
  const [hasFailed, fail] = useState(false);
  useEffect(() => {
    Promise.all([import('./theatre.tsx'), becomeWhole()]).then(
      ([{ Theatre: fetched }]) => show(() => fetched),
      () => fail(true),
    );
  }, []);
  if (Shown !== null) return <Shown {...props} />;
  return <OnItsWay words={say(hasFailed ? 'theatre.notFetched' : 'app.loading')} />;
}
