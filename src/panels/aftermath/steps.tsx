/** Carrying out: each side says which step waits for which. An order that waits for itself is refused with its reason. */
import { useState } from 'preact/hooks';
import type { LeaderId, StepId } from '../../core/model/vocabulary.ts';
import { stepsInText } from '../../core/rules/aftermath/steps.ts';
import type { Showing } from '../../session/showing.ts';
import { leaderName, list, signed, stepName } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { sayRefusal } from '../../words/sentences/refusal.ts';
import { Button } from '../controls/button.tsx';
import { WhyNot } from '../talks/whyNot.tsx';
import { saySeenBy } from './seenBy.ts';

type After = { readonly [step: StepId]: readonly StepId[] };

/** Shown while the steps are put in order. */
export function Steps({ session }: { readonly session: Showing }) {
  const { book, seat } = session;
  const { table } = session.view();
  const { aftermath, awaits, draft } = table;
  if (aftermath === null) return null;
  const steps = stepsInText(book, draft);
  const isMine = seat !== null && awaits.includes(seat);
  return (
    <>
      <OrderSoFar session={session} order={aftermath.order} />
      {isMine && seat !== null ? (
        <Order session={session} seat={seat} steps={steps} />
      ) : (
        <p>{say('aftermath.waits', { leaders: list(awaits.map((leader) => leaderName(book, leader))) })}</p>
      )}
    </>
  );
}

/** What the other side has already put in order. */
function OrderSoFar({ session, order }: { readonly session: Showing; readonly order: After }) {
  const { book } = session;
  const steps = Object.keys(order) as StepId[];
  if (steps.length === 0) return null;
  return (
    <section class="slip-sheet">
      <h2>{say('aftermath.orderSoFar')}</h2>
      <ul>
        {steps.map((step) => (
          <li key={step}>
            {(order[step] ?? []).length === 0
              ? say('aftermath.atOnce', { step: stepName(book, step) })
              : say('aftermath.afterSteps', {
                  step: stepName(book, step),
                  before: list((order[step] ?? []).map((before) => stepName(book, before))),
                })}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Own steps, each with the steps that must come first. */
function Order({
  session,
  seat,
  steps,
}: {
  readonly session: Showing;
  readonly seat: LeaderId;
  readonly steps: readonly StepId[];
}) {
  const { book } = session;
  const mine = steps.filter((id) => book.scenario.aftermath.steps.some((step) => step.id === id && step.by === seat));
  const { monitoring, watch } = book.scenario.aftermath;
  const isByStep = watch !== undefined;
  const [after, put] = useState<After>({});
  const whole: After = Object.fromEntries(mine.map((step) => [step, after[step] ?? []]));
  const command = { type: 'orderSteps', by: seat, after: whole } as const;
  const refusal = session.whyNot(command);
  const toggle = (step: StepId, before: StepId): void => {
    const has = after[step] ?? [];
    put({
      ...after,
      [step]: has.includes(before)
        ? has.filter((one) => one !== before)
        : steps.filter((one) => one === before || has.includes(one)),
    });
  };
  return (
    <section class="slip-sheet">
      <h2>{say('aftermath.orderHead')}</h2>
      <p>{say('aftermath.orderText')}</p>
      {isByStep && <p class="sheet-note">{say('aftermath.watch.note', { trust: signed(monitoring?.trust ?? 0) })}</p>}
      {mine.map((step) => (
        <details key={step} class="step-order">
          <summary>
            <b>{stepName(book, step)}</b>
            <span>
              {(after[step] ?? []).length === 0
                ? say('aftermath.doneAtOnce')
                : say('aftermath.doneAfter', {
                    before: list((after[step] ?? []).map((before) => stepName(book, before))),
                  })}
            </span>
          </summary>
          {isByStep && <p class="sheet-note">{saySeenBy(session, step)}</p>}
          <fieldset>
            <legend>{say('aftermath.comesAfter')}</legend>
            {steps
              .filter((other) => other !== step)
              .map((other) => (
                <label key={other}>
                  <input
                    type="checkbox"
                    checked={(after[step] ?? []).includes(other)}
                    onChange={() => toggle(step, other)}
                  />{' '}
                  {stepName(book, other)}
                  {isByStep && <small>{saySeenBy(session, other)}</small>}
                </label>
              ))}
          </fieldset>
        </details>
      ))}
      {mine.length === 0 && <p>{say('aftermath.noSteps')}</p>}
      <output>{refusal !== null && <WhyNot session={session} refusal={refusal} />}</output>
      <Button
        kind="primary"
        why={refusal === null ? null : sayRefusal(book, refusal, seat)}
        whyIsBeside
        onClick={() => session.send(command)}
      >
        {say('aftermath.setOrder')}
      </Button>
    </section>
  );
}
