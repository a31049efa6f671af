/** One thing out of several: native radio buttons as cards; one that cannot be chosen now is dashed and says why. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface Choice<T extends string> {
  readonly value: T;
  readonly label: ComponentChildren;
  readonly note?: ComponentChildren;
  /** Why it cannot be chosen now: said beneath it. */
  readonly why?: string | null;
}
interface ChoicesProps<T extends string> {
  readonly legend: string;
  readonly value: T | null;
  readonly choices: readonly Choice<T>[];
  readonly onChoose: (value: T) => void;
  /** Two columns where there is room. */
  readonly columns?: boolean;
  /** Stands over the choices: what turns from some of them to others. */
  readonly above?: ComponentChildren;
}

export function Choices<T extends string>({
  legend,
  value,
  choices,
  onChoose,
  columns = false,
  above,
}: ChoicesProps<T>) {
  const name = useId();
  return (
    <fieldset class={columns ? 'choices columns' : 'choices'}>
      <legend>{legend}</legend>
      {above}
      {choices.map((choice) => (
        <label key={choice.value} class={choice.why === undefined || choice.why === null ? 'choice' : 'choice not'}>
          <input
            type="radio"
            name={name}
            checked={choice.value === value}
            disabled={choice.why !== undefined && choice.why !== null}
            onChange={() => onChoose(choice.value)}
          />
          <span>
            <b>{choice.label}</b>
            {choice.note === undefined ? null : <small>{choice.note}</small>}
            {choice.why === undefined || choice.why === null ? null : <small class="why">{choice.why}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
