/** The keys that the page answers to, listed: the browser's own, and the arrows of board and choices. */
import { say } from '../../words/say.ts';

const KEYS = {
  tab: ['Tab', 'Shift + Tab'],
  enter: ['Enter'],
  arrows: ['←', '↑', '→', '↓'],
  escape: ['Esc'],
  find: ['Ctrl + K'],
} as const;

/** A list of keys with what each does. */
export function KeyboardKeys() {
  return (
    <section aria-labelledby="keyboard-head">
      <h3 id="keyboard-head">{say('key.keyboard.head')}</h3>
      <dl class="key keyboard-keys">
        {(Object.keys(KEYS) as (keyof typeof KEYS)[]).map((name) => (
          <div key={name}>
            <dt>
              {KEYS[name].map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{say(`key.keyboard.${name}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
