/** Seats to be ticked, any number of them. */
import type { LeaderId } from '../../core/model/vocabulary.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { leaderName } from '../../words/names.ts';
import { Emblem } from './emblem.tsx';

interface SeatTicksProps {
  readonly book: Rulebook;
  readonly ticked: readonly LeaderId[];
  /** Hears what is ticked by now, in leader order. */
  readonly onTick: (seats: readonly LeaderId[]) => void;
}

/** A label a seat, for a `fieldset` around them. */
export function SeatTicks({ book, ticked, onTick }: SeatTicksProps) {
  return (
    <>
      {book.leaders.map((leader) => (
        <label key={leader}>
          <input
            type="checkbox"
            checked={ticked.includes(leader)}
            onChange={({ currentTarget: { checked } }) =>
              onTick(book.leaders.filter((one) => (one === leader ? checked : ticked.includes(one))))
            }
          />
          <Emblem leader={leader} size={28} bare />
          <span>{leaderName(book, leader)}</span>
        </label>
      ))}
    </>
  );
}
