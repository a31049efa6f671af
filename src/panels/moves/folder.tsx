/** The folder of sealed moves, and the two ends of it: take the last one back, or hand over. */
import type { LeaderId } from '../../core/model/vocabulary.ts';
import { sayCommand } from '../../words/sentences/command.ts';
import { sayRefusal } from '../../words/sentences/refusal.ts';
import { say } from '../../words/say.ts';
import { Button } from '../controls/button.tsx';
import { PairLine } from '../lesson/pairLine.tsx';
import { announce } from '../live.tsx';
import { isEmptyFolder } from '../../session/notchDeed.ts';
import { PHONE, useMedia, usePlay, useSession } from '../store-hooks.ts';
import { Term } from '../terms/term.tsx';
import { effectsOf } from './effects.ts';

/** What lies in the folder, each with its risk. */
export function Folder() {
  const { session, view } = usePlay();
  const stops = useSession().undoStops();
  const { own } = view;
  if (own === null) return null;
  return (
    <section class="folder-part" aria-labelledby="folder-head">
      <div class="sec">
        <h3 id="folder-head">
          <Term id="folder">{say('moves.folder')}</Term>
        </h3>
        <span class="note">{say(own.sealed.length === 0 ? 'moves.folderEmpty' : 'moves.folderText')}</span>
      </div>
      {own.sealed.length === 0 ? (
        <PairLine week={view.table.week}>
          <p class="note folder-none">{say(stops === 'handedOver' ? 'moves.undoHandedOver' : 'moves.folderNone')}</p>
        </PairLine>
      ) : (
        <>
          <PairLine week={view.table.week} />
          <ol class="folder">
            {own.sealed.map((command, i) => (
              <li key={i} title={sayCommand(session.book, command)}>
                {sayCommand(session.book, command)}
                <span class="note">{effectsOf(session.book, view, command).risks[0] ?? ''}</span>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

/** Undo and Hand over, in the moves phase. */
export function FolderFoot({ by }: { by: LeaderId }) {
  const session = useSession();
  const { view } = usePlay();
  const isPhone = useMedia(PHONE);
  const stops = session.undoStops();
  const refusal = session.whyNot({ type: 'handOver', by });
  const undo = (): void => {
    const last = session.commands().at(-1);
    if (session.undo())
      announce(last === undefined ? say('moves.undo') : say('moves.undone', { move: sayCommand(session.book, last) }));
  };
  const handOver = (): void => {
    // On a phone the folder may be out of sight when it is handed over.
    if (isPhone && isEmptyFolder(view)) return session.desk.open({ kind: 'move', type: 'handOver', filled: {} });
    const refused = session.send({ type: 'handOver', by });
    if (refused !== null) announce(sayRefusal(session.book, refused, by));
  };
  return (
    <div class="foot">
      <Button
        icon="undo"
        why={stops === null ? null : say(stops === 'nothing' ? 'moves.undoNothing' : 'moves.undoHandedOver')}
        whyIsBeside
        onClick={undo}
      >
        {say('moves.undo')}
      </Button>
      <Button
        kind="primary"
        icon="arrow"
        why={refusal === null ? null : sayRefusal(session.book, refusal, by)}
        whyIsBeside
        onClick={handOver}
      >
        {say('moves.handOver')}
      </Button>
    </div>
  );
}
