/** For whoever comes late: the week in which to join the class, and whether two do. */
import { useEffect, useId } from 'preact/hooks';
import type { ClassNow } from '../../session/lesson.ts';
import { say } from '../../words/say.ts';
import { fetchStory } from './storyLater.tsx';

/** How a latecomer takes the seat. */
export interface Joining {
  /** The week; 1 to begin with the first as everybody did. */
  readonly from: number;
  /** Two people at one machine hand over together. */
  readonly pairs: boolean;
}

interface JoinProps {
  /** Where the class stands by the hour of its bell; null where its link does not say. */
  readonly now: ClassNow | null;
  readonly weeks: number;
  /** Whether the class plays in pairs. */
  readonly asksPair: boolean;
  readonly joining: Joining;
  readonly onJoining: (joining: Joining) => void;
}

/** Open where the class has begun by its bell; else one line, to be opened by whom the teacher tells. */
export function Join({ now, ...props }: JoinProps) {
  useEffect(fetchStory, []);
  if (now === null)
    return (
      <details class="door-join">
        <summary>{say('late.door.headSelf')}</summary>
        <Choice {...props} />
      </details>
    );
  return (
    <section class="door-join" aria-labelledby="door-join">
      <h2 id="door-join">{say('late.door.head', { week: now.week })}</h2>
      <Choice {...props} />
    </section>
  );
}

function Choice({ weeks, asksPair, joining, onJoining }: Omit<JoinProps, 'now'>) {
  const id = useId();
  const { from, pairs } = joining;
  return (
    <>
      <p>{say('late.door.text')}</p>
      <div class="door-join-row">
        <label for={id}>{say('late.door.from')}</label>
        <select
          class="field"
          id={id}
          value={String(from)}
          onChange={({ currentTarget }) => onJoining({ from: Number(currentTarget.value), pairs: false })}
        >
          {Array.from({ length: weeks - 1 }, (_, at) => at + 2).map((week) => (
            <option key={week} value={String(week)}>
              {say('late.door.week', { week })}
            </option>
          ))}
          <option value="1">{say('late.door.start')}</option>
        </select>
        {/* Who comes late mostly comes alone. */}
        {asksPair && from > 1 ? (
          <label class="door-join-pair">
            <input
              type="checkbox"
              checked={pairs}
              onChange={({ currentTarget }) => onJoining({ from, pairs: currentTarget.checked })}
            />
            <span>{say('late.door.pair')}</span>
          </label>
        ) : null}
      </div>
    </>
  );
}
