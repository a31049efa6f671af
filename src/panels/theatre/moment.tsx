/** What happened at the step that is shown, in words, as far as the onlooker may know. */
import type { Playback } from '../../session/playback.ts';
import { sayEvent } from '../../words/happened.ts';
import { say } from '../../words/say.ts';
import { sayCommand } from '../../words/speak.ts';
import { Button, TextLink } from '../controls/button.tsx';
import { NewsOnPhone } from '../week/news.tsx';
import { stepWords } from './momentWords.ts';

interface MomentProps {
  readonly playback: Playback;
  /** Opens the ending page of the finished game; null where the line has none, or it may not be told yet. */
  readonly onEnding: (() => void) | null;
}

export function Moment({ playback, onEnding }: MomentProps) {
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
        here.by === null || told.length > 0 ? null : (
          <p class="note">{say('theatre.sealed')}</p>
        )
      ) : (
        <p>{sayCommand(book, here.command)}</p>
      )}
      {here.marks.some(({ kind }) => kind === 'week') ? (
        <div class="theatre-news">
          <NewsOnPhone />
        </div>
      ) : null}
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
      {onEnding === null ? null : (
        <p>
          {here.phase === 'ended' ? (
            <Button icon="arrow" onClick={onEnding}>
              {say('theatre.ending')}
            </Button>
          ) : (
            <TextLink onClick={onEnding}>{say('theatre.toEnding')}</TextLink>
          )}
        </p>
      )}
    </section>
  );
}
