/** What happened at the step that is shown, in words, as far as the onlooker may know. */
import type { TimelineStep } from '../../core/replay/timeline.ts';
import type { Playback } from '../../session/playback.ts';
import { sayEvent } from '../../words/happened.ts';
import { leaderName } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { sayCommand } from '../../words/speak.ts';
import { TextLink } from '../controls/button.tsx';

/** @returns the head of a step: `Step 41, week 3: Ukraine`; at the opening that nothing was sent yet. */
export function stepWords({ book }: Playback, { step, week, by }: TimelineStep): string {
  return by === null ? say('theatre.opening') : say('theatre.stepBy', { step, week, leader: leaderName(book, by) });
}

export function Moment({ playback }: { readonly playback: Playback }) {
  const { book, desk } = playback;
  const { step } = playback.place();
  const here = playback.timeline()[step];
  if (here === undefined) return null;
  const lines = playback.log().filter((entry) => entry.step === step - 1 || (step === 0 && entry.step === 0));
  const told = lines.flatMap(({ event }) => {
    const words = sayEvent(book, event);
    return words === null && event.type !== 'declined' ? [] : [{ event, words }];
  });
  return (
    <section class="panel theatre-moment" aria-labelledby="theatre-moment">
      <h2 id="theatre-moment">{stepWords(playback, here)}</h2>
      {here.command === null ? (
        here.by === null ? null : (
          <p class="note">{say('theatre.sealed')}</p>
        )
      ) : (
        <p>{sayCommand(book, here.command)}</p>
      )}
      <ul class="plain-list">
        {told.map(({ event, words }, i) => (
          <li key={i}>
            {words}
            {event.type === 'declined' ? (
              <TextLink onClick={() => desk.open({ kind: 'receipt', receipt: event.receipt })}>
                {say('sheet.openReceipt')}
              </TextLink>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
