/** On the title: several seats held by people at this one device. */
import { useId, useState } from 'preact/hooks';
import type { LeaderId } from '../../core/model/vocabulary.ts';
import type { Rulebook } from '../../core/rules/rulebook.ts';
import { leaderName } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { Button } from '../controls/button.tsx';
import { Emblem } from '../controls/emblem.tsx';
import './chooseSeats.css';

interface ChooseSeatsProps {
  readonly book: Rulebook;
  readonly onBegin: (persons: readonly LeaderId[]) => void;
}

export function ChooseSeats({ book, onBegin }: ChooseSeatsProps) {
  const id = useId();
  const [ticked, tick] = useState<readonly LeaderId[]>(book.sides);
  const persons = book.leaders.filter((leader) => ticked.includes(leader));
  return (
    <details class="choose-several">
      <summary>{say('hotseat.choose')}</summary>
      <p class="note" id={id}>
        {say('hotseat.chooseText')}
      </p>
      <fieldset aria-describedby={id}>
        <legend>{say('hotseat.tick')}</legend>
        {book.leaders.map((leader) => (
          <label key={leader}>
            <input
              type="checkbox"
              checked={ticked.includes(leader)}
              onChange={({ currentTarget }) =>
                tick(currentTarget.checked ? [...ticked, leader] : ticked.filter((one) => one !== leader))
              }
            />
            <Emblem leader={leader} size={28} bare />
            <span>{leaderName(book, leader)}</span>
          </label>
        ))}
      </fieldset>
      <Button why={persons.length < 2 ? say('hotseat.few') : null} onClick={() => onBegin(persons)}>
        {say('hotseat.begin')}
      </Button>
    </details>
  );
}
