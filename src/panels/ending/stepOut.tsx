/** First of all: whoever has played steps out of the role, before anything is told of how it went. */
import { say } from '../../words/say.ts';

/** `isWatching`: nobody of this reader's held a seat. */
export function StepOut({ isWatching, id }: { readonly isWatching: boolean; readonly id: string }) {
  return (
    <p class="step-out" id={id}>
      <b>{say(isWatching ? 'debrief.stepOutWatching' : 'debrief.stepOut')}</b>{' '}
      <span>{say(isWatching ? 'debrief.stepOutAskWatching' : 'debrief.stepOutAsk')}</span>
    </p>
  );
}
