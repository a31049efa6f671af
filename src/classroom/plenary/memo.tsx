/** The memo that everybody writes afterwards: where its sheet is, and what it asks. */
import { say } from '../../words/say.ts';

export function MemoSlide() {
  return (
    <>
      <p class="wall-text">{say('plenary.steps.memo.text')}</p>
      <ol class="wall-list">
        {(['end', 'refusal', 'next', 'leftOut'] as const).map((question) => (
          <li key={question}>{say(`memo.ask.${question}`)}</li>
        ))}
      </ol>
      <p class="wall-text">{say('plenary.steps.memo.care')}</p>
    </>
  );
}
