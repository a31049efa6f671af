/** The place of a rehearsal, which lies beyond the panels: it gets the theatre to show its game in. Whoever plays on from there leaves it. */
import { useContext } from 'preact/hooks';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { Later } from '../controls/later.tsx';
import type { Doors } from '../doors/doors.ts';
import type { LoadTour } from '../doors/theatreDoors.ts';
import type { LoadBoard } from '../game/boardHost.tsx';
import type { Aside } from '../game/head.tsx';
import { TheatreHost } from '../theatre/theatreHost.tsx';
import { ClassroomContext } from './classroom.ts';
import type { Staged } from './classroom.ts';

interface HostProps {
  readonly book: Rulebook;
  readonly loadTour: LoadTour | null;
  readonly loadBoard: LoadBoard | null;
  readonly asides: readonly Aside[];
  readonly doors: Doors;
}

export function RehearsalHost({ book, loadTour, loadBoard, asides, doors }: HostProps) {
  const classroom = useContext(ClassroomContext);
  const stage = ({ playback, isEnding, onEnding, onReplay, onBack }: Staged) => (
    <TheatreHost
      playback={playback}
      loadBoard={loadBoard}
      asides={asides}
      onFork={(session) => doors.fork(null, session)}
      onOtherSeat={(session, seat) => doors.otherSeat(session, seat)}
      onKeep={() => undefined}
      onKeepNew={null}
      onGoOn={null}
      isEnding={isEnding}
      onEnding={onEnding}
      onReplay={onReplay}
      onMoved={() => undefined}
      from="rehearsal"
      onBeside={() => undefined}
      onBack={onBack}
    />
  );
  if (classroom === null) return null;
  return <Later fetch={classroom.rehearsal} props={{ book, loadTour, stage, onPage: (page) => doors.toPage(page) }} />;
}
