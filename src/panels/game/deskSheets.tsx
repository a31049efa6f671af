/** The sheets over the table: a move being written, pages to read, the draft in words. */
import { useState } from 'preact/hooks';
import { packageAtMost } from '../../core/rules/parties/groups.ts';
import { say } from '../../words/say.ts';
import { TextLink } from '../controls/button.tsx';
import { Later } from '../controls/later.tsx';
import { Sheet } from '../controls/sheet.tsx';
import { EmptyFolder } from '../moves/emptyFolder.tsx';
import { isFilled, MoveSheet } from '../moves/moveSheet.tsx';
import { DraftTable } from '../sheets/draft.tsx';
import { LegalLink } from '../sheets/legalLink.tsx';
import { OpenSheet } from '../sheets/openSheet.tsx';
import { usePlay } from '../store-hooks.ts';
import { WhyNot } from '../talks/whyNot.tsx';

const answer = () => import('../talks/answerSheet.tsx').then(({ AnswerSheet }) => AnswerSheet);

/** The sheet that the desk holds open: a move's here, those to read in their own folder. */
export function DeskSheets() {
  const { session, desk, view } = usePlay();
  const { sheet } = desk;
  if (sheet?.kind === 'move' && session.seat !== null && isFilled(sheet.type))
    return <MoveSheet by={session.seat} type={sheet.type} filled={sheet.filled} />;
  if (sheet?.kind === 'move' && sheet.type === 'answer')
    return <Later fetch={answer} props={{ filled: sheet.filled }} />;
  if (sheet?.kind === 'move' && sheet.type === 'handOver' && view.table.phase === 'moves' && session.seat !== null)
    return <EmptyFolder by={session.seat} />;
  if (sheet?.kind === 'move') return <NotHere type={sheet.type} />;
  return <OpenSheet />;
}

/** A command that is not written on a sheet: says why it cannot be sent, or where it has its place. */
function NotHere({ type }: { type: string }) {
  const { session, desk } = usePlay();
  const { seat } = session;
  const command =
    seat === null
      ? null
      : type === 'propose'
        ? ({ type, by: seat, terms: desk.terms } as const)
        : type === 'handOver'
          ? ({ type, by: seat } as const)
          : null;
  const refusal = command === null ? null : session.whyNot(command);
  const isInTalks = session.view().table.phase === 'talks';
  return (
    <Sheet
      title={type === 'propose' ? say('moves.names.propose') : say('moves.cannot')}
      onClose={() => session.desk.open(null)}
    >
      {refusal !== null && (isInTalks || type !== 'propose') ? (
        <WhyNot session={session} refusal={refusal} />
      ) : (
        <p class="reading">
          {say('moves.about.propose', { atMost: packageAtMost(session.book, session.view().table) })}
        </p>
      )}
    </Sheet>
  );
}

/** The draft as a table, for whoever would rather read it than see it drawn. */
export function InWords() {
  const { session } = usePlay();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <p class="in-words">
        <TextLink onClick={() => setOpen(true)}>{say('app.draftInWords')}</TextLink>
      </p>
      <LegalLink session={session} class="in-words in-law" />
      {isOpen ? (
        <Sheet title={say('app.draftInWords')} wide onClose={() => setOpen(false)}>
          <LegalLink session={session} class="in-words" />
          <DraftTable />
        </Sheet>
      ) : null}
    </>
  );
}
