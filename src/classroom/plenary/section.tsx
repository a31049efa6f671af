/** The debrief on the teacher's page: which form, what its steps are, and the way to the projector. */
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../panels/controls/button.tsx';
import { fetchAhead, Later } from '../../panels/controls/later.tsx';
import { say } from '../../words/say.ts';
import { layPlace, leftPlace } from './place.ts';
import type { Place } from './place.ts';
import type { DebriefProps } from './props.ts';
import { FORMS, minutesIn, SLIDES, STEPS } from './slides.ts';

const projector = () => import('./projector.tsx').then(({ Projector }) => Projector);

export function Debrief(props: DebriefProps) {
  const [place, put] = useState<Place>(leftPlace);
  useEffect(() => layPlace(place), [place]);
  // Whoever presses the button presses a key next.
  useEffect(() => void fetchAhead(projector), []);
  const go = (change: Partial<Place>): void => put((before) => ({ ...before, ...change }));
  const step = STEPS.findIndex(({ id }) => id === SLIDES[place.at]?.step);
  return (
    <section class="debrief" aria-labelledby="class-debrief">
      <h2 id="class-debrief">{say('classroom.debrief.head')}</h2>
      <p class="note">{say('plenary.text')}</p>
      <div class="button-row">
        {FORMS.map((one) => (
          <Button key={one} pressed={one === place.form} onClick={() => go({ form: one })}>
            {say(`plenary.forms.${one}`, { count: minutesIn(one) })}
          </Button>
        ))}
      </div>
      <ol class="debrief-plan">
        {STEPS.map(({ id, ...minutes }) => (
          <li key={id}>
            {say(`plenary.steps.${id}.head`)}
            <span class="note">
              {minutes[place.form] === 0
                ? say('plenary.afterwards')
                : say('plenary.minutes', { count: minutes[place.form] })}
            </span>
          </li>
        ))}
      </ol>
      <Button kind="primary" onClick={() => go({ isOpen: true })}>
        {place.at === 0 ? say('plenary.begin') : say('plenary.goOn', { at: step + 1 })}
      </Button>
      {place.isOpen ? <Later fetch={projector} props={{ ...props, place, onPlace: go }} /> : null}
    </section>
  );
}
