/** How much of a step is left: a dot a minute, nothing that ticks, blinks or turns red. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../words/say.ts';

/** Dots change by the minute: looking four times in it is enough. */
const LOOK = 15_000;

export function MinutesLeft({ minutes }: { readonly minutes: number }) {
  const begun = useRef(Date.now());
  const [now, look] = useState(begun.current);
  useEffect(() => {
    if (minutes === 0) return undefined;
    const timer = setInterval(() => look(Date.now()), LOOK);
    return () => clearInterval(timer);
  }, [minutes]);
  if (minutes === 0) return <p class="wall-minutes">{say('plenary.afterwards')}</p>;
  const gone = Math.min(Math.floor((now - begun.current) / 60_000), minutes);
  return (
    <p class="wall-minutes">
      <span class="wall-dots" aria-hidden="true">
        {Array.from({ length: minutes }, (_, at) => (
          <i key={at} data-gone={at < gone} />
        ))}
      </span>{' '}
      {gone === minutes ? say('plenary.nextSoon') : say('plenary.left', { count: minutes - gone })}
    </p>
  );
}
