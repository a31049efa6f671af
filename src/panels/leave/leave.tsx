/** The way out, at any time: the game is kept, and can be taken along as a file. */
import { useContext, useState } from 'preact/hooks';
import type { Session } from '../../session/session.ts';
import { makeRecord } from '../../core/replay/record.ts';
import { say } from '../../words/say.ts';
import { Button } from '../controls/button.tsx';
import { Sheet } from '../controls/sheet.tsx';
import { LessonContext } from '../lesson/context.ts';
import { download } from './download.ts';

interface LeaveProps {
  readonly session: Session;
  /** False where this browser keeps nothing. */
  readonly isKept: boolean;
  /** Leaving leads back to the debrief that the game was forked from. */
  readonly isBack: boolean;
  readonly onLeave: () => void;
}

export function LeaveSheet({ session, isKept, isBack, onLeave }: LeaveProps) {
  const isOfClass = useContext(LessonContext) !== null;
  const close = (): void => session.desk.open(null);
  const { scenario, week } = { scenario: session.view().scenario, week: session.view().table.week };
  const [saved, setSaved] = useState<string | null>(null);
  const save = (): void => {
    const name = `${scenario}-week-${week}.record.json`;
    download(name, makeRecord(session.record()));
    setSaved(name);
  };
  return (
    <Sheet title={say('settings.leave.head')} onClose={close}>
      <p class="reading">{say(isKept ? 'settings.leave.text' : 'settings.leave.textUnsaved')}</p>
      {session.persons.length > 1 && session.view().table.phase !== 'ended' ? (
        <p class="reading">{say('hotseat.file')}</p>
      ) : null}
      <div class="button-row">
        <Button kind="primary" onClick={onLeave}>
          {say(isBack ? 'plenary.return' : 'settings.leave.title')}
        </Button>
        <Button onClick={save}>{say('settings.leave.download')}</Button>
        {session.view().table.phase === 'ended' ? null : (
          <Button onClick={() => session.desk.open({ kind: 'page', page: 'bell' })}>
            {say(isOfClass ? 'lesson.bell.head' : 'lesson.bell.stop')}
          </Button>
        )}
        <Button onClick={close}>{say('settings.leave.stay')}</Button>
      </div>
      <output class="note">{saved === null ? '' : say('app.savedAs', { name: saved })}</output>
    </Sheet>
  );
}
