/** The last bell by hand: asked once more, then the game ends on the rung that it has reached. */
import { useContext } from 'preact/hooks';
import type { Session } from '../../session/session.ts';
import { say } from '../../words/say.ts';
import { Button } from '../controls/button.tsx';
import { Sheet } from '../controls/sheet.tsx';
import { LessonContext } from './context.ts';

/** @param onRung hears that the game has ended. */
export function BellSheet({ session, onRung }: { session: Session; onRung: () => void }) {
  const isOfClass = useContext(LessonContext) !== null;
  const { table } = session.view();
  const close = (): void => session.desk.open(null);
  const ring = (): void => {
    close();
    session.ring();
    onRung();
  };
  const isSigned = table.signedWeek !== null;
  const what = session.seat === null ? (isSigned ? 'watchedSigned' : 'watched') : isSigned ? 'signed' : 'unsigned';
  return (
    <Sheet title={say(isOfClass ? 'lesson.bell.head' : 'lesson.bell.stop')} onClose={close}>
      <p class="reading">
        {say(`lesson.bell.${what}`)} {say('lesson.bell.final')}
      </p>
      <div class="button-row">
        <Button kind="primary" onClick={ring}>
          {say('lesson.bell.end')}
        </Button>
        <Button onClick={close}>{say('lesson.bell.goOn')}</Button>
      </div>
    </Sheet>
  );
}
