/** The way through the page in the order of a debrief. The address is the game's own: an anchor would overwrite it. */
import { say } from '../../words/say.ts';
import { TextLink } from '../controls/button.tsx';

const PARTS = ['how', 'turns', 'opened', 'pictures', 'concepts'] as const;

/** `isWatching`: nobody of this reader's held a seat. */
export function PartLinks({ isWatching }: { readonly isWatching: boolean }) {
  return (
    <nav class="ending-parts" aria-label={say('debrief.nav')}>
      <p>{say(isWatching ? 'debrief.stepOutWatching' : 'debrief.stepOut')}</p>
      <ul>
        {PARTS.map((part) => (
          <li key={part}>
            <TextLink onClick={() => show(`ending-${part}`)}>{say(`debrief.jump.${part}`)}</TextLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function show(id: string): void {
  const part = document.getElementById(id);
  part?.scrollIntoView({ block: 'start' });
  part?.focus({ preventScroll: true });
}
