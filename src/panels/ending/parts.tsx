/** The way through the page in the order of a debrief. The address is the game's own: an anchor would overwrite it. */
import { say } from '../../words/say.ts';
import { TextLink } from '../controls/button.tsx';

const PARTS = ['how', 'turns', 'opened', 'pictures', 'concepts', 'memo'] as const;

/** `hasMemo`: the game is one of this browser's, and can be written about. */
export function PartLinks({ hasMemo }: { readonly hasMemo: boolean }) {
  return (
    <nav class="ending-parts" aria-label={say('debrief.nav')}>
      <ul>
        {PARTS.filter((part) => part !== 'memo' || hasMemo).map((part) => (
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
