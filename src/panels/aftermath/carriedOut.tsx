/** What has been carried out of a signed text, as those who watch tell it, or as each side tells it of itself; and what the text puts off. */
import type { Event } from '../../core/model/play/event.ts';
import type { Showing } from '../../session/showing.ts';
import { sayEvent } from '../../words/sentences/happened.ts';
import { say, told } from '../../words/say.ts';

/** Nothing where nothing of it is told. */
export function CarriedOut({ session }: { readonly session: Showing }) {
  const { book } = session;
  const events = session.log().map(({ event }) => event);
  const steps = events.flatMap((event) => (event.type === 'stepDone' ? [event] : []));
  if (steps.length === 0) return null;
  const lines = events.flatMap((event) => (isBeside(event) ? (sayEvent(book, event) ?? []) : []));
  const seen = steps.filter((step) => step.isSeen).length;
  const counts = [
    ...(seen === 0 ? [] : [say('aftermath.carriedOut.seen', { count: seen })]),
    ...(seen === steps.length ? [] : [say('aftermath.carriedOut.told', { count: steps.length - seen })]),
  ];
  return (
    <section class="slip-sheet">
      <h2>{say('aftermath.carriedOut.head')}</h2>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <details>
        <summary>{counts.join(' · ')}</summary>
        <ul>
          {steps.map(({ step, isSeen }) => (
            <li key={step}>
              {told(book.scenario.aftermath.steps.find(({ id }) => id === step)?.name ?? { en: step })}
              {seen > 0 && !isSeen && <small> {say('aftermath.carriedOut.unseen')}</small>}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

const isBeside = ({ type }: Event): boolean => type === 'monitored' || type === 'keyPaid';
