/** The questions of the memo, as this seat meets them. */
import { ownRefusals } from '../../core/lesson/refusals.ts';
import type { State } from '../../core/model/play/state.ts';
import type { Showing } from '../../session/showing.ts';
import { leaderName } from '../../words/names.ts';
import { say } from '../../words/say.ts';

interface QuestionsProps {
  readonly session: Showing;
  readonly end: State;
  /** How many words are asked for. */
  readonly words: number;
}

export function Questions({ session: { book, seat }, end, words }: QuestionsProps) {
  const refusal =
    seat === null ? 'refusalWatching' : ownRefusals(book, end, seat).length === 0 ? 'refusalNone' : 'refusal';
  return (
    <section class="memo-questions">
      <h3>{say('memo.task', { count: words })}</h3>
      <p>{seat === null ? say('memo.fromWatching') : say('memo.from', { leader: leaderName(book, seat) })}</p>
      <ol>
        {(['end', refusal, 'next', 'leftOut'] as const).map((question) => (
          <li key={question}>{say(`memo.ask.${question}`)}</li>
        ))}
      </ol>
    </section>
  );
}
