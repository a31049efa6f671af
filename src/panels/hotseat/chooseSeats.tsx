/** On the title: several seats held by people at this one device. */
import { useId, useState } from 'preact/hooks';
import type { LeaderId } from '../../core/model/vocabulary.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { say } from '../../words/say.ts';
import { Button } from '../controls/button.tsx';
import { SeatTicks } from '../controls/seatTicks.tsx';
import './chooseSeats.css';

interface ChooseSeatsProps {
  readonly book: Rulebook;
  readonly onBegin: (persons: readonly LeaderId[]) => void;
}

export function ChooseSeats({ book, onBegin }: ChooseSeatsProps) {
  const id = useId();
  const [persons, setPersons] = useState<readonly LeaderId[]>(book.sides);
  return (
    <details class="more choose-several">
      <summary>{say('hotseat.choose')}</summary>
      <p class="note" id={id}>
        {say('hotseat.chooseText')}
      </p>
      <fieldset aria-describedby={id}>
        <legend>{say('hotseat.tick')}</legend>
        <SeatTicks book={book} ticked={persons} onTick={setPersons} />
      </fieldset>
      <Button why={persons.length < 2 ? say('hotseat.few') : null} onClick={() => onBegin(persons)}>
        {say('hotseat.begin')}
      </Button>
    </details>
  );
}
