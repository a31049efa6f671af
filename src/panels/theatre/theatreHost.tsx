/** The place of the theatre: its code is fetched when a record is first played back. */
import { useEffect, useState } from 'preact/hooks';
import { say } from '../../words/say.ts';
import type { Theatre, TheatreProps } from './theatre.tsx';

export function TheatreHost(props: TheatreProps) {
  const [Shown, show] = useState<typeof Theatre | null>(null);
  const [hasFailed, fail] = useState(false);
  useEffect(() => {
    import('./theatre.tsx').then(
      ({ Theatre: fetched }) => show(() => fetched),
      () => fail(true),
    );
  }, []);
  if (Shown !== null) return <Shown {...props} />;
  return <output class="board-note">{say(hasFailed ? 'theatre.notFetched' : 'app.loading')}</output>;
}
