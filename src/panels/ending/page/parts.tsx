/** The way through the page in the order of a debrief; it stays in sight. The address is the game's own: an anchor would overwrite it. */
import { useContext } from 'preact/hooks';
import { say } from '../../../words/say.ts';
import { TextLink } from '../../controls/button.tsx';
import { PARTS } from './openParts.ts';
import type { PartId } from './openParts.ts';
import { PartsContext } from './part.tsx';

/** A stop on the way: a part that opens, or what always stands open. */
const STOPS = ['how', 'agreed', 'turns', 'opened', 'tracks', 'concepts', 'memo'] as const;

interface PartLinksProps {
  /** The game is one of this browser's, and can be written about. */
  readonly hasMemo: boolean;
}

export function PartLinks({ hasMemo }: PartLinksProps) {
  const { open, show } = useContext(PartsContext);
  const isAllOpen = PARTS.every((part) => open.has(part));
  const go = (stop: (typeof STOPS)[number]): void => {
    const part = PARTS.find((one: PartId) => one === stop);
    if (part !== undefined) show([part], true);
    const place = document.getElementById(`ending-${stop}`);
    place?.scrollIntoView({ block: 'start' });
    place?.focus({ preventScroll: true });
  };
  return (
    <nav class="ending-parts" aria-label={say('debrief.nav')}>
      <ul>
        {STOPS.filter((stop) => stop !== 'memo' || hasMemo).map((stop) => (
          <li key={stop}>
            <TextLink onClick={() => go(stop)}>{say(`debrief.jump.${stop}`)}</TextLink>
          </li>
        ))}
      </ul>
      <TextLink onClick={() => show(PARTS, !isAllOpen)}>
        {say(isAllOpen ? 'debrief.closeAll' : 'debrief.openAll')}
      </TextLink>
    </nav>
  );
}
