/** Who of a pair holds the pen this week, and who is its clerk. */
import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { MAIN } from '../../core/replay/tree.ts';
import { penIn } from '../../session/pair.ts';
import { say } from '../../words/say.ts';
import { useSession } from '../store-hooks.ts';
import { LessonContext } from './context.ts';

/** @param children stand in its place where nobody plays in a pair. */
export function PairLine({ week, children = null }: { week: number; children?: ComponentChildren }) {
  const lesson = useContext(LessonContext);
  const { line } = useSession();
  if (lesson?.pairs !== true || line !== MAIN) return <>{children}</>;
  return <p class="note">{say(`lesson.pair.role.${penIn(week)}`)}</p>;
}
