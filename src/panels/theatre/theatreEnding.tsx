/** The ending page of a line that was played back to its end, and the way back to the replay. */
import { useEffect } from 'preact/hooks';
import type { LeaderId } from '../../core/model/vocabulary.ts';
import type { Session } from '../../session/session.ts';
import { say, told } from '../../words/say.ts';
import { EndingPage } from '../ending/ending.tsx';
import { DeskSheets } from '../game/deskSheets.tsx';
import type { Aside } from '../game/head.tsx';
import { Head } from '../game/head.tsx';
import { markPage } from '../game/marks.ts';
import { stepsOf } from '../game/steps.ts';
import { PlayContext, SessionContext, usePlayOf } from '../store-hooks.ts';

interface TheatreEndingProps {
  readonly session: Session;
  readonly asides: readonly Aside[];
  readonly onAgain: (session: Session) => void;
  readonly onOtherSeat: (session: Session, seat: LeaderId | null) => void;
  /** To a step of the replay, or to where it stood. */
  readonly onReplay: (step: number | null) => void;
}

export function TheatreEnding({ session, asides, onAgain, onOtherSeat, onReplay }: TheatreEndingProps) {
  const play = usePlayOf(session);
  useEffect(() => markPage('game', session), [session]);
  return (
    <SessionContext.Provider value={session}>
      <PlayContext.Provider value={play}>
        <div class="screen" data-part="ending">
          <Head
            place={told(session.book.scenario.place)}
            steps={stepsOf(play.view, false)}
            week={{ name: say('app.steps.ending'), rest: '' }}
            asides={[{ label: say('theatre.replay'), onClick: () => onReplay(null) }, ...asides]}
          />
          <main class="ending-main-area">
            <EndingPage
              onOtherSeat={(seat) => onOtherSeat(session, seat)}
              onAgain={(step) => onAgain(session.forkAt(step, session.persons))}
              onReplay={onReplay}
            />
          </main>
          <DeskSheets />
        </div>
      </PlayContext.Provider>
    </SessionContext.Provider>
  );
}
