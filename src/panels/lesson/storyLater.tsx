/** The story so far, fetched only where there is one. */
import { useContext, useMemo } from 'preact/hooks';
import { joinedIn } from '../../session/late.ts';
import { fetchAhead, Later } from '../controls/later.tsx';
import { SessionContext } from '../store-hooks.ts';

const story = () => import('./story.tsx').then(({ Story }) => Story);

/** Fetches it while the door is read, where a week other than the first is open to whoever comes. */
export function fetchStory(): void {
  void fetchAhead(story);
}

/** Nothing where the game was begun by whoever plays it. */
export function StorySoFar() {
  const session = useContext(SessionContext);
  const joined = useMemo(() => (session === null ? null : joinedIn(session)), [session]);
  return session === null || joined === null ? null : <Later fetch={story} props={{ session, joined }} />;
}
