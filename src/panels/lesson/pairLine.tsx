/** Who of a pair holds the pen this week, and who is its clerk; nothing where nobody plays in a pair. */
import { useContext } from 'preact/hooks';
import { MAIN } from '../../core/replay/tree.ts';
import { penIn } from '../../session/lesson.ts';
import { say } from '../../words/say.ts';
import { useSession } from '../store-hooks.ts';
import { LessonContext } from './context.ts';

export function PairLine({ week }: { week: number }) {
  const lesson = useContext(LessonContext);
  const { line } = useSession();
  if (lesson?.pairs !== true || line !== MAIN) return null;
  return <p class="note">{say(`lesson.pair.role.${penIn(week)}`)}</p>;
}
