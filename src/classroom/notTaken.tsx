/** What was typed or dropped and not taken: a line each, the first of them, and how many more there are. A file pasted as text would else be read aloud line by line. */
import { say } from '../words/say.ts';

const SHOWN = 8;

export function NotTaken({ faults }: { readonly faults: readonly string[] }) {
  const more = faults.length - SHOWN;
  return (
    <>
      {faults.slice(0, SHOWN).map((fault, at) => (
        <p class="fault" key={at}>
          {fault}
        </p>
      ))}
      {more > 0 ? <p class="fault">{say('classroom.codes.moreFaults', { count: more })}</p> : null}
    </>
  );
}
