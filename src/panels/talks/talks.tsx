/** The talks of a week: the slot and its pen, the package on the table, everybody's answer, and the receipt beside it. */
import { useState } from 'preact/hooks';
import { fallenDue } from '../../core/analysis/week/fallenDue.ts';
import type { LeaderId } from '../../core/model/vocabulary.ts';
import type { Table } from '../../core/model/play/table.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { penOf } from '../../core/rules/week/talks.ts';
import type { Showing } from '../../session/showing.ts';
import { formatName, groupName, leaderName, levelName, list, openingName, venueName } from '../../words/names.ts';
import { sayFallenDue } from '../../words/sentences/given.ts';
import { say } from '../../words/say.ts';
import { TextLink } from '../controls/button.tsx';
import { useHeadingFocus } from '../live.tsx';
import { usePlay } from '../store-hooks.ts';
import { Hint } from '../hints/hint.tsx';
import { Term } from '../terms/term.tsx';
import { Answers } from './answers.tsx';
import { Builder } from './builder.tsx';
import { FoldersHeld, useFolders } from './folders.tsx';
import { ProposalSheet } from './proposal.tsx';
import { ReceiptPanel } from './receipt.tsx';
import { boundLine, receiptLine, ReceiptPicker } from './receiptPicker.tsx';
import { Slips } from './slips.tsx';
import './talks.css';

/** The screen for the phases `talks` and `answers`. */
export function Talks() {
  const { session, view } = usePlay();
  const { table, room } = view;
  const receipts = room?.receipts ?? [];
  const [picked, pick] = useState<{ readonly receipt: number; readonly of: number } | null>(null);
  // Whoever has just sent something is led to what comes next.
  const heading = useHeadingFocus(
    `${table.week}:${table.slot}${table.group ?? ''}:${table.phase}:${room?.proposal?.by ?? ''}`,
  );
  const isMine = session.seat !== null && table.awaits.includes(session.seat);
  // A new receipt takes the place of what was picked before it came.
  const receipt = picked !== null && picked.of === receipts.length ? picked.receipt : receipts.length - 1;
  const shown = receipts[receipt];
  const proposal = room?.proposal ?? null;
  const folders = useFolders(session);
  const held = <FoldersHeld session={session} isOpen={folders.isOpen} onOpen={folders.open} />;
  // A text that one must answer comes first.
  const isAsked = table.phase === 'answers' && isMine;
  return (
    <div class="talks">
      <h2 ref={heading} class="offscreen" tabIndex={-1}>
        {say('talks.head', { week: table.week })}
      </h2>
      <WhereBar session={session} />
      {isAsked ? null : held}
      {shown !== undefined && shown.week === table.week && (
        <p class="talks-last">
          {receiptLine(session, receipt)}. <b>{boundLine(session, receipt)}</b>{' '}
          <TextLink onClick={() => session.desk.open({ kind: 'receipt', receipt })}>
            {say('sheet.openReceipt')}
          </TextLink>
        </p>
      )}
      {fallenDue(session.log(), table.week).map((one) => (
        <p key={one.pledge} class="talks-last">
          {sayFallenDue(session.book, one)}
        </p>
      ))}
      <div class="talks-floor" data-has-receipt={shown !== undefined}>
        <section class="talks-table" aria-label={say('talks.tableLabel')}>
          {isMine ? <Hint fits={table.phase === 'answers' ? ['answer'] : ['pen']} /> : null}
          {table.phase === 'talks' && isMine && <Builder session={session} />}
          {table.phase === 'answers' && proposal !== null && <ProposalSheet session={session} proposal={proposal} />}
          {table.phase === 'talks' && !isMine && <p class="talks-waits">{waitsFor(session)}</p>}
          {table.phase === 'answers' && <Slips session={session} />}
          {/* What was begun for one proposal, or by one seat, is no answer to the next. */}
          {table.phase === 'answers' && isMine && <Answers key={answeredIn(session)} session={session} />}
          {isAsked ? held : null}
        </section>
        {shown === undefined && <p class="note talks-none">{say('talks.noneYet')}</p>}
        {shown !== undefined && (
          <aside class="talks-receipts" aria-label={say('receipt.label')}>
            {receipts.length > 1 && (
              <ReceiptPicker
                session={session}
                receipt={receipt}
                onPick={(at) => pick({ receipt: at, of: receipts.length })}
              />
            )}
            <ReceiptPanel session={session} receipt={receipt} />
          </aside>
        )}
      </div>
    </div>
  );
}

/** @returns what tells an answer from the one before it: the time, the text and who is asked. */
function answeredIn(session: Showing): string {
  const { table, room } = session.view();
  return JSON.stringify([table.week, table.slot, table.group ?? null, session.seat, room?.proposal ?? null]);
}

/** Week, level and place, slot, pen: what everybody at the table sees. */
function WhereBar({ session }: { readonly session: Showing }) {
  const { table } = session.view();
  const { week, weeks, level, venue, slot, pen } = table;
  const place =
    venue === null
      ? say(`levels.capital.${level}`)
      : say('talks.at', { level: say(`levels.capital.${level}`), venue: venueName(session.book, venue) });
  const { format = null } = table;
  return (
    <ul class="talks-where" aria-label={say('talks.whereLabel')}>
      <li>
        <b>{say('app.week', { week })}</b> {say('app.weekOf', { weeks })}
      </li>
      <li>{place}</li>
      {format === null ? null : <li>{formatName(format)}</li>}
      {slot !== 0 && <li>{slotWords(session.book, table)}</li>}
      {pen !== null && (
        <li>
          <Term id="pen">{penWords(session, pen)}</Term>
        </li>
      )}
      {table.singleText && (
        <li>
          <Term id="singleText">
            {table.opening === undefined || table.opening === null
              ? say('talks.singleText')
              : say('talks.singleTextFrom', { opening: openingName(session.book, table.opening) })}
          </Term>
        </li>
      )}
      {table.out.length > 0 && (
        <li>{say('talks.out', { leaders: list(table.out.map((one) => leaderName(session.book, one))) })}</li>
      )}
      {table.struck !== null && <li>{say('talks.struck', { leader: leaderName(session.book, table.struck) })}</li>}
    </ul>
  );
}

/** Which of the week's proposals this is, or which working group meets. */
function slotWords(book: Rulebook, { slot, group = null }: Table): string {
  if (group !== null) return say('talks.group', { group: groupName(book, group) });
  return say(slot === 1 ? 'talks.firstSlot' : 'talks.secondSlot');
}

/** Who holds the pen, and in the first of the two proposals who holds it next. */
function penWords(session: Showing, pen: LeaderId): string {
  const { table } = session.view();
  const leader = leaderName(session.book, pen);
  const after = table.slot === 1 ? penOf(session.book, table, 2) : null;
  const isMine = pen === session.seat;
  if (after === null || after === pen) return say(isMine ? 'talks.yourPen' : 'talks.pen', { leader });
  const next = leaderName(session.book, after);
  if (isMine) return say('talks.yourPenThen', { next });
  return say(after === session.seat ? 'talks.penThenYou' : 'talks.penThen', { leader, next });
}

function waitsFor(session: Showing): string {
  const { pen, level } = session.view().table;
  return pen === null
    ? say('talks.over', { level: levelName(level) })
    : say('talks.waits', { leader: leaderName(session.book, pen) });
}
