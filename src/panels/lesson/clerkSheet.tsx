/** A read belongs to the clerk of the week, who says so with a button of their own. */
import type { Command } from '../../core/model/command.ts';
import { clerkIn } from '../../session/pair.ts';
import type { Session } from '../../session/session.ts';
import { say } from '../../words/say.ts';
import { sayCommand } from '../../words/sentences/command.ts';
import { Button } from '../controls/button.tsx';
import { Sheet } from '../controls/sheet.tsx';
import { announce } from '../live.tsx';

interface ClerkSheetProps {
  readonly session: Session;
  readonly read: Command;
  readonly onConfirm: () => void;
}

export function ClerkSheet({ session, read, onConfirm }: ClerkSheetProps) {
  const clerk = clerkIn(session.view().table.week);
  const line = sayCommand(session.book, read);
  const back = (): void => session.desk.open(null);
  return (
    <Sheet title={say('lesson.pair.clerk.head')} kicker={say('seat.read.head')} onClose={back}>
      <p class="reading">
        <b>{line}</b>
      </p>
      <p>{say(`lesson.pair.clerk.whose.${clerk}`)}</p>
      <div class="button-row">
        <Button
          kind="primary"
          onClick={() => {
            onConfirm();
            announce(say('moves.sealed', { move: line }));
          }}
        >
          {say(`lesson.pair.clerk.confirm.${clerk}`)}
        </Button>
        <Button onClick={back}>{say('lesson.pair.back')}</Button>
      </div>
    </Sheet>
  );
}
