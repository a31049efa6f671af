/** Asks before an empty folder is handed over, where the folder itself is out of sight. */
import type { LeaderId } from '../../core/model/vocabulary.ts';
import { say } from '../../words/say.ts';
import { sayRefusal } from '../../words/sentences/refusal.ts';
import { Button } from '../controls/button.tsx';
import { Sheet } from '../controls/sheet.tsx';
import { announce } from '../live.tsx';
import { usePlay } from '../store-hooks.ts';

/** A sheet with what is given up, and the two ways on. */
export function EmptyFolder({ by }: { readonly by: LeaderId }) {
  const { session, view } = usePlay();
  const { book } = session;
  const close = (): void => session.desk.open(null);
  const handOver = (): void => {
    close();
    const refused = session.send({ type: 'handOver', by });
    if (refused !== null) announce(sayRefusal(book, refused, by));
  };
  return (
    <Sheet
      title={say('moves.empty.head')}
      kicker={say('app.phases.moves')}
      onClose={close}
      footer={
        <div class="move-foot">
          <Button onClick={close}>{say('moves.empty.no')}</Button>
          <Button kind="primary" icon="arrow" onClick={handOver}>
            {say('moves.empty.yes')}
          </Button>
        </div>
      }
    >
      <p class="reading">
        {say('moves.empty.text', { count: view.own?.capital ?? 0, carry: book.scenario.rules.capital.carry })}
      </p>
    </Sheet>
  );
}
