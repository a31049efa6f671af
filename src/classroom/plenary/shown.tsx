/** A slide of the debrief within a page, for a rehearsal: nothing on it is kept, and its ways lead nowhere. */
import { say } from '../../words/say.ts';
import { FIRST } from './place.ts';
import type { SlideProps } from './props.ts';
import { Slide } from './slide.tsx';
import { SLIDES, STEPS } from './slides.ts';
import './plenary.css';

interface ShownProps extends Pick<SlideProps, 'book' | 'address' | 'games' | 'played'> {
  /** Which of the slides. */
  readonly at: number;
}

const nothing = (): void => undefined;

export function DebriefShown({ at, ...given }: ShownProps) {
  const slide = SLIDES[at] ?? SLIDES[0];
  const step = STEPS.find(({ id }) => id === slide.step) ?? STEPS[0];
  return (
    <section class="debrief wall-inline" aria-labelledby="debrief-shown" data-slide={slide.id}>
      <p class="note">
        {say('plenary.step', { at: STEPS.indexOf(step) + 1, of: STEPS.length })} ·{' '}
        {step.short === 0 ? say('plenary.afterwards') : say('plenary.minutes', { count: step.short })}
      </p>
      <h2 id="debrief-shown">{say(`plenary.steps.${step.id}.head`)}</h2>
      <Slide
        {...given}
        id={slide.id}
        place={FIRST}
        onPlace={nothing}
        ways={{ onReplay: nothing, onFork: nothing, onForget: nothing }}
        onFiles={() => Promise.resolve([])}
      />
    </section>
  );
}
