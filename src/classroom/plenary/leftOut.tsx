/** What the model leaves out, a few at a time; and whether it respected what is real. */
import { useState } from 'preact/hooks';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { Button } from '../../panels/controls/button.tsx';
import { say, told } from '../../words/say.ts';

/** So many at a time can be read from the back of a room. */
const AT_ONCE = 5;

export function MissingSlide({ book }: { readonly book: Rulebook }) {
  const { missing } = book.scenario;
  const [from, go] = useState(0);
  const shown = missing.slice(from, from + AT_ONCE);
  return (
    <>
      <p class="wall-ask">{say('plenary.steps.leftOut.ask')}</p>
      <ul class="wall-list" aria-live="polite">
        {shown.map((text) => (
          <li key={told(text)}>{told(text)}</li>
        ))}
      </ul>
      {missing.length <= AT_ONCE ? null : (
        <div class="button-row">
          <Button onClick={() => go(from + AT_ONCE >= missing.length ? 0 : from + AT_ONCE)}>
            {say('plenary.leftOut.more', { from: from + 1, to: from + shown.length, of: missing.length })}
          </Button>
        </div>
      )}
    </>
  );
}

export function RealitySlide({ book }: { readonly book: Rulebook }) {
  return (
    <>
      <p class="wall-ask">{say('plenary.steps.leftOut.askReality')}</p>
      <p class="wall-text">{told(book.scenario.disclaimer)}</p>
      {book.travels ? null : <p class="wall-text">{say('ending.inference')}</p>}
    </>
  );
}
