/** A line of text that may only be so long, with how much of it is used. */
import { useId } from 'preact/hooks';
import { say } from '../../words/say.ts';

interface CountedProps {
  readonly value: string;
  readonly atMost: number;
  readonly label: string;
  readonly onInput: (text: string) => void;
  /** Enter, or the field is left. */
  readonly onDone?: () => void;
  /** Takes the focus once it is there. */
  readonly isAsked?: boolean;
}

export function Counted({ value, atMost, label, onInput, onDone, isAsked = false }: CountedProps) {
  const id = useId();
  return (
    <span class="counted">
      <input
        class="field"
        type="text"
        maxLength={atMost}
        value={value}
        aria-label={label}
        aria-describedby={id}
        placeholder={label}
        ref={(input) => {
          if (isAsked && input !== null && input.dataset['asked'] === undefined) {
            input.dataset['asked'] = '';
            input.focus();
          }
        }}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
        {...(onDone === undefined
          ? {}
          : {
              onBlur: onDone,
              onKeyDown: (event: KeyboardEvent) => {
                if (event.key !== 'Enter') return;
                // The same key must not press what takes the focus from here.
                event.preventDefault();
                onDone();
              },
            })}
      />
      <small id={id} class="note">
        {say('theatre.counted', { has: value.length, atMost })}
      </small>
    </span>
  );
}
