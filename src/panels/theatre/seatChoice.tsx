/** One of the seats, by sign and name: native radio buttons side by side, with whatever else there is to choose behind them. */
import { useId } from 'preact/hooks';
import type { LeaderId } from '../../core/model/vocabulary.ts';
import { leaderName } from '../../words/names.ts';
import { SeatTab } from '../controls/emblem.tsx';
import { useBook } from '../store-hooks.ts';

interface SeatChoiceProps<T extends string> {
  readonly legend: string;
  readonly value: LeaderId | T;
  readonly others: readonly { readonly value: T; readonly label: string }[];
  readonly onChoose: (value: LeaderId | T) => void;
}

export function SeatChoice<T extends string>({ legend, value, others, onChoose }: SeatChoiceProps<T>) {
  const book = useBook();
  const name = useId();
  const one = (key: LeaderId | T, label: string, leader: LeaderId | null) => (
    <label key={key} class="seat-choice">
      <input type="radio" name={name} checked={key === value} onChange={() => onChoose(key)} />
      {leader === null ? null : <SeatTab leader={leader} bare />}
      <span>{label}</span>
    </label>
  );
  return (
    <fieldset class="seat-choices">
      <legend>{legend}</legend>
      {book.leaders.map((leader) => one(leader, leaderName(book, leader), leader))}
      {others.map((other) => one(other.value, other.label, null))}
    </fieldset>
  );
}
