/** Where the games lie, and whether the browser has promised to keep them. */
import { useEffect, useState } from 'preact/hooks';
import type { Keeping as Answer } from '../../store/keeping.ts';
import type { Store } from '../../store/store.ts';
import { say } from '../../words/say.ts';
import { Button } from '../controls/button.tsx';

export function Keeping({ store }: { readonly store: Store }) {
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => void store.keeping().then(setAnswer), []);
  return (
    <section class="library-keeping" aria-labelledby="library-keeping">
      <h2 id="library-keeping">{say('library.keepingHead')}</h2>
      <p>{say('library.keepingText')}</p>
      {answer === null ? null : (
        <p>
          <output>{say(`library.keeping.${answer}`)}</output>{' '}
          {answer === 'unasked' || answer === 'notKept' ? (
            <Button onClick={() => void store.askToKeep().then(setAnswer)}>{say('library.ask')}</Button>
          ) : null}
        </p>
      )}
    </section>
  );
}
