/** The curtain between two seats at one device: the only thing on the screen while nobody is at it. What is public, and one button. */
import { useEffect } from 'preact/hooks';
import { leaderName } from '../../words/names.ts';
import { say, told } from '../../words/say.ts';
import { Button } from '../controls/button.tsx';
import { Emblem } from '../controls/emblem.tsx';
import { Head } from '../game/head.tsx';
import { announce, useHeadingFocus } from '../live.tsx';
import { openProjector } from '../projector/way.ts';
import { usePlay, useSession } from '../store-hooks.ts';
import { TurnOrder } from './turnOrder.tsx';
import './curtain.css';

interface CurtainProps {
  readonly onSettings: () => void;
  readonly onTitle: () => void;
}

export function Curtain({ onSettings, onTitle }: CurtainProps) {
  const { view } = usePlay();
  const session = useSession();
  const { book, persons } = session;
  const { week, weeks, phase } = view.table;
  const turns = session.turns();
  const [next] = turns;
  const heading = useHeadingFocus(next);
  // What was told to the seat before is no longer there to be read.
  useEffect(() => {
    if (next !== undefined) announce(say('hotseat.hand', { leader: leaderName(book, next) }));
    window.scrollTo(0, 0);
  }, [next]);
  if (next === undefined) return null;
  const leader = leaderName(book, next);
  return (
    <div class="screen plain-screen">
      <Head
        place={told(book.scenario.place)}
        asides={[
          { label: say('projector.open'), onClick: openProjector },
          { label: say('app.settings'), onClick: onSettings },
          { label: say('app.leave'), onClick: onTitle },
        ]}
      />
      <main class="curtain">
        <div class="paper">
          <p class="note">
            {say('app.week', { week })} {say('app.weekOfPhase', { weeks, phase: say(`app.phases.${phase}`) })}
          </p>
          <Emblem leader={next} size={96} bare />
          <h1 ref={heading} tabIndex={-1}>
            {say('hotseat.hand', { leader })}
          </h1>
          <p class="curtain-away">{say('hotseat.away', { leader })}</p>
          <Button
            kind="primary"
            icon="arrow"
            onClick={() => {
              session.sit();
              announce(say('hotseat.here', { leader }));
            }}
          >
            {say('hotseat.here', { leader })}
          </Button>
          <TurnOrder persons={persons} turns={turns} at={null} />
        </div>
      </main>
    </div>
  );
}
