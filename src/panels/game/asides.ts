/** The ways aside in a game's head: what can be read and done beside the table. */
import type { Session } from '../../session/session.ts';
import { say } from '../../words/say.ts';
import { openProjector } from '../projector/way.ts';
import type { Aside } from './head.tsx';

interface AsidesProps {
  readonly game: Session;
  /** A class that is still at its game has its bell in the row. */
  readonly isOfClass: boolean;
  readonly onReplay: (step: number | null) => void;
  readonly onSettings: () => void;
  /** Back to the debrief that the game was forked from; null where it comes from no such place. */
  readonly onBack: (() => void) | null;
}

type Page = 'brief' | 'timeline' | 'sources' | 'glossary' | 'follow' | 'leave' | 'bell' | 'key' | 'find';

/** @returns the ways aside, in the order in which they stand. */
export function asidesOf({ game, isOfClass, onReplay, onSettings, onBack }: AsidesProps): readonly Aside[] {
  const { book, seat, desk } = game;
  const isShut = game.persons.length > 1 && game.view().table.phase !== 'ended';
  const open = (page: Page) => (): void => desk.open({ kind: 'page', page });
  return [
    ...(seat === null ? [] : [{ label: say('seat.label'), onClick: open('brief') }]),
    // Seven clauses are found at a glance.
    { label: say('find.head'), onClick: open('find'), isInMenuOnly: book.scenario.groups === undefined },
    // A class's row has the bell in its place, one that leads back to a debrief that way.
    { label: say('runs.follow.aside'), onClick: open('follow'), isInMenuOnly: isOfClass || onBack !== null },
    { label: say('key.head'), onClick: open('key'), isInMenuOnly: true },
    { label: say('app.timeline'), onClick: open('timeline') },
    // A game that several persons play is shut while it goes on.
    ...(isShut
      ? [
          { label: say('hotseat.cover'), onClick: () => game.rise(), isInMenuOnly: true },
          { label: say('projector.open'), onClick: openProjector, isInMenuOnly: true },
        ]
      : [{ label: say('theatre.replay'), onClick: () => onReplay(null) }]),
    { label: say('app.glossary'), onClick: open('glossary') },
    { label: say('app.sources'), onClick: open('sources') },
    { label: say('app.settings'), onClick: onSettings },
    ...(isOfClass ? [{ label: say('lesson.bell.aside'), onClick: open('bell') }] : []),
    ...(onBack === null ? [] : [{ label: say('plenary.return'), onClick: onBack, way: 'back' }]),
    { label: say('app.leave'), onClick: open('leave'), isInMenuOnly: onBack !== null },
  ];
}
