/** A field for lines that come in by hand or pasted: Enter takes them in, and what is wrong with them is said beneath. */
import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { NotTaken } from './notTaken.tsx';

interface LinesFieldProps {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly label: string;
  readonly typed: string;
  /** How a line may be typed; null where there is nothing to say. */
  readonly hint: string | null;
  readonly faults: readonly string[];
  /** What was found on the way and is no fault. */
  readonly notes: readonly string[];
  readonly onType: (text: string) => void;
  readonly onEnter: () => void;
}

export function LinesField({ field, label, typed, hint, faults, notes, onType, onEnter }: LinesFieldProps) {
  const id = useId();
  return (
    <>
      <label for={id}>{label}</label>
      <textarea
        ref={field}
        class="field class-codes"
        id={id}
        rows={2}
        value={typed}
        spellcheck={false}
        autoComplete="off"
        aria-describedby={hint === null ? `${id}-faults` : `${id}-hint ${id}-faults`}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey) return;
          event.preventDefault();
          onEnter();
        }}
      />
      {hint === null ? null : (
        <p class="note" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div id={`${id}-faults`} role="alert">
        <NotTaken faults={faults} />
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
    </>
  );
}
