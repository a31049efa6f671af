/** On the title: how long the next game is, and what it takes. A scenario of one length asks for nothing. */
import type { Length } from '../../core/model/vocabulary.ts';
import { say } from '../../words/say.ts';
import { Choices } from '../controls/choices.tsx';

interface HowLongProps {
  readonly length: Length;
  readonly lengths: readonly Length[];
  readonly onLength: (length: Length) => void;
}

export function HowLong({ length, lengths, onLength }: HowLongProps) {
  const choices = lengths.map((value) => ({ value, label: say(`title.lengths.${value}`) }));
  return (
    <div class="how-long">
      {choices.length > 1 ? (
        <Choices legend={say('title.length')} value={length} choices={choices} onChoose={onLength} columns />
      ) : null}
      <p class="dim" aria-live="polite">
        {say(`title.lengthText.${length}`)}
      </p>
    </div>
  );
}
