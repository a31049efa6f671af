/** A class whose link was made elsewhere, on another machine or by a colleague: its link is pasted, and this page takes in its games. */
import { useId, useState } from 'preact/hooks';
import type { Rulebook } from '../core/rules/book/rulebook.ts';
import { Button } from '../panels/controls/button.tsx';
import { announce } from '../panels/live.tsx';
import { addressFaultWords } from '../panels/title/faults.ts';
import { parseAddress } from '../session/address.ts';
import { knownOf } from '../session/addressFields.ts';
import type { ClassAddress } from '../session/classAddress.ts';
import { say } from '../words/say.ts';

interface HaveLinkProps {
  readonly book: Rulebook;
  readonly onClass: (address: ClassAddress) => void;
}

export function HaveLink({ book, onClass }: HaveLinkProps) {
  const id = useId();
  const [typed, type] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const take = (): void => {
    // Whatever stands around a link in a message is left out.
    const [hash] = /#class=\S*/.exec(typed) ?? [];
    if (hash === undefined) return setFault(say('classroom.setup.have.noClass'));
    const read = parseAddress(hash, knownOf(book));
    if (!read.ok) return setFault(addressFaultWords(read.fault));
    if (read.value?.kind !== 'class') return setFault(say('classroom.setup.have.noClass'));
    setFault(null);
    type('');
    onClass(read.value);
    announce(say('classroom.setup.have.taken'));
  };
  return (
    <details class="class-have">
      <summary>{say('classroom.setup.have.head')}</summary>
      <label for={id}>{say('classroom.setup.have.label')}</label>
      <textarea
        class="field"
        id={id}
        rows={2}
        value={typed}
        spellcheck={false}
        autoComplete="off"
        aria-describedby={`${id}-fault`}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey) return;
          event.preventDefault();
          take();
        }}
      />
      <div id={`${id}-fault`} role="alert">
        {fault === null ? null : <p class="fault">{fault}</p>}
      </div>
      <Button onClick={take}>{say('classroom.setup.have.take')}</Button>
    </details>
  );
}
