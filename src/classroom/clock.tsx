/** The clock of the lesson: which part it is in and how long until the next bell, legible from the back of a room. */
import { useEffect, useState } from 'preact/hooks';
import type { LessonPart } from '../core/lesson/bell.ts';
import { beginOf, lessonAt, lessonPlan, partsOf } from '../core/lesson/bell.ts';
import type { Rulebook } from '../core/rules/book/rulebook.ts';
import { Button } from '../panels/controls/button.tsx';
import { useFocusKept } from '../panels/controls/focusKept.ts';
import { say } from '../words/say.ts';
import type { ClassDesk } from './desk.ts';
import { secondsOf, setClock, toggleClock } from './desk.ts';

interface ClockProps {
  readonly book: Rulebook;
  readonly desk: ClassDesk;
  readonly onDesk: (desk: ClassDesk) => void;
}

function partName(part: LessonPart): string {
  return part.part === 'week' ? say('classroom.clock.week', { week: part.week }) : say(`classroom.clock.${part.part}`);
}

/** @returns `4:30`. */
function minutes(seconds: number): string {
  const whole = Math.ceil(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

export function Clock({ book, desk, onDesk }: ClockProps) {
  const [now, tick] = useState(() => Date.now());
  const runs = desk.begun !== null && desk.paused === null;
  useEffect(() => {
    if (!runs) return;
    const timer = setInterval(() => tick(Date.now()), 500);
    return () => clearInterval(timer);
  }, [runs]);
  const plan = lessonPlan(book.weeks);
  const at = lessonAt(plan, secondsOf(desk, Math.max(now, desk.begun ?? 0)));
  const parts = partsOf(plan);
  const here = parts.findIndex((part) => partName(part) === partName(at));
  const next: LessonPart = parts[here + 1] ?? { part: 'over' };
  const buttons = useFocusKept<HTMLDivElement>(`${desk.begun} ${at.part}`);
  const change = (changed: ClassDesk): void => {
    tick(Date.now());
    onDesk(changed);
  };
  return (
    <section aria-labelledby="class-clock">
      <h2 id="class-clock">{say('classroom.clock.head')}</h2>
      <div class="class-clock" data-part={at.part}>
        <p>
          <b>{partName(at)}</b>
          {at.part === 'over' ? null : <span role="timer">{minutes(at.left)}</span>}
        </p>
        {/* Told when the part changes, and not every second. */}
        <output class="offscreen">{desk.begun === null ? '' : partName(at)}</output>
        <ol>
          {parts.map((part) => (
            <li key={partName(part)} aria-current={partName(part) === partName(at) ? 'step' : undefined}>
              {partName(part)} · {minutes(part.of)}
            </li>
          ))}
        </ol>
      </div>
      <p class="note">
        {say('classroom.clock.text')}{' '}
        {at.part === 'week' && at.week > 1 ? say('classroom.clock.late', { week: at.week }) : null}
      </p>
      <div ref={buttons} class="button-row">
        <Button kind="primary" onClick={() => change(toggleClock(desk, Date.now()))}>
          {say(desk.begun === null ? 'classroom.clock.begin' : runs ? 'classroom.clock.pause' : 'classroom.clock.goOn')}
        </Button>
        {desk.begun === null || at.part === 'over' ? null : (
          <Button onClick={() => change(setClock(desk, beginOf(plan, next) ?? 0, Date.now()))}>
            {say('classroom.clock.next', { part: partName(next) })}
          </Button>
        )}
        {desk.begun === null ? null : (
          <Button kind="quiet" onClick={() => change({ ...desk, begun: null, paused: null })}>
            {say('classroom.clock.reset')}
          </Button>
        )}
      </div>
    </section>
  );
}
