/** The debrief, one step at a time and large enough for a projector: fifteen minutes, or a lesson of its own. */
import { useState } from 'preact/hooks';
import type { ToldOutcome } from '../core/lesson/outcomeCode.ts';
import type { Rulebook } from '../core/rules/rulebook.ts';
import { Button } from '../panels/controls/button.tsx';
import { say } from '../words/say.ts';
import { RungTable } from './chart.tsx';

/** Steps with their minutes: in one lesson, and with a lesson to itself (the minutes of the second are those that the evidence gives; src/classroom/README.md). */
const STEPS = [
  { id: 'role', short: 2, long: 5 },
  { id: 'chart', short: 3, long: 10 },
  { id: 'hand', short: 3, long: 10 },
  { id: 'turn', short: 3, long: 10 },
  { id: 'concepts', short: 2, long: 5 },
  { id: 'leftOut', short: 2, long: 5 },
  { id: 'memo', short: 0, long: 0 },
] as const;
const FORMS = ['short', 'long'] as const;
type Form = (typeof FORMS)[number];

export function Debrief({
  told,
  book,
  at: shown = null,
}: {
  told: readonly ToldOutcome[];
  book: Rulebook;
  at?: number | null;
}) {
  const [form, setForm] = useState<Form>('short');
  const [own, go] = useState(0);
  const at = shown ?? own;
  const step = STEPS[at] ?? STEPS[0];
  return (
    <section class="debrief" aria-labelledby="class-debrief">
      <h2 id="class-debrief">{say('classroom.debrief.head')}</h2>
      <div class="button-row">
        {FORMS.map((one) => (
          <Button key={one} pressed={one === form} onClick={() => setForm(one)}>
            {say(`classroom.debrief.forms.${one}`)}
          </Button>
        ))}
      </div>
      <div class="debrief-step paper" aria-live="polite">
        <p class="note">
          {say('classroom.debrief.step', { at: at + 1, of: STEPS.length })}
          {step[form] === 0 ? '' : ` · ${say('classroom.debrief.minutes', { count: step[form] })}`}
        </p>
        <h3>{say(`classroom.debrief.steps.${step.id}.head`)}</h3>
        <p>{say(`classroom.debrief.steps.${step.id}.text`)}</p>
        {step.id === 'chart' && told.length > 0 ? <RungTable book={book} told={told} /> : null}
      </div>
      <div class="button-row">
        <Button why={at === 0 ? say('classroom.debrief.first') : null} whyIsBeside onClick={() => go(at - 1)}>
          {say('classroom.debrief.back')}
        </Button>
        <Button
          kind="primary"
          why={at === STEPS.length - 1 ? say('classroom.debrief.last') : null}
          whyIsBeside
          onClick={() => go(at + 1)}
        >
          {say('classroom.debrief.next')}
        </Button>
      </div>
    </section>
  );
}
