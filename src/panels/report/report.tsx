/** The week's report: what moved, whose stance, why; what else fell into the week, one's own figures; and every proposal of that week with its receipt. Shown before the next moves. */
import { fallenDue } from '../../core/analysis/week/fallenDue.ts';
import { sinceLastReport } from '../../core/analysis/week/figures.ts';
import { slotsUsed } from '../../core/analysis/week/slots.ts';
import type { ReportLine } from '../../core/model/play/table.ts';
import type { Showing } from '../../session/showing.ts';
import { say } from '../../words/say.ts';
import { sayFallenDue } from '../../words/sentences/given.ts';
import type { ReportedWeek } from '../../words/sentences/report.ts';
import { sayBeside, sayOwnWeek, sayReportLine } from '../../words/sentences/report.ts';
import { leaderName } from '../../words/names.ts';
import { saySlot } from '../../words/sentences/week.ts';
import { Button, TextLink } from '../controls/button.tsx';
import { SeatTab } from '../controls/emblem.tsx';
import { useHeadingFocus } from '../live.tsx';
import { usePlay } from '../store-hooks.ts';
import { SheetLink } from '../sheets/links.tsx';
import { boundLine, receiptLine } from '../talks/receiptPicker.tsx';
import { Folded } from '../talks/folders.tsx';
import { Changed } from './changed.tsx';
import { Hint } from '../hints/hint.tsx';
import { Heard } from './heard.tsx';
import './report.css';

interface ReportProps {
  /** Whose report: the week that has just ended. */
  readonly week: number;
  readonly onRead: () => void;
}

/** A page of its own between two weeks. */
export function Report({ week, onRead }: ReportProps) {
  const { session } = usePlay();
  const heading = useHeadingFocus(week);
  const receipts = (session.view().room?.receipts ?? []).flatMap((receipt, at) => (receipt.week === week ? [at] : []));
  const isEnd = session.view().table.phase === 'ended';
  const log = session.log();
  const lines = linesOf(session, week);
  const known: ReportedWeek = {
    events: log.filter((entry) => entry.week === week).map((entry) => entry.event),
    receipts: session.view().room?.receipts ?? [],
    seat: session.seat,
    since: sinceLastReport(log, week),
  };
  const due = fallenDue(log, week).map((one) => sayFallenDue(session.book, one));
  const beside = [...due, ...sayBeside(session.book, lines, known)];
  const own = sayOwnWeek(session.book, lines, known);
  const slots = slotsUsed(log, week);
  return (
    <section class="report" aria-labelledby="report-head">
      <p class="report-kicker">{say('sheet.simulatedWeek', { week })}</p>
      <h2 id="report-head" ref={heading} tabIndex={-1}>
        {say('report.head', { week })}
      </h2>
      <Hint fits={['report']} />
      <ol class="report-lines">
        {lines.map((line, i) => (
          <Line key={i} session={session} line={line} known={known} />
        ))}
      </ol>
      <Changed session={session} week={week} />
      {slots.length === 0 && <p class="note">{say('report.noProposals')}</p>}
      {slots.length > 0 && (
        <section class="report-receipts">
          <h3>{say('table.report.tabled')}</h3>
          <ul class="report-slots">
            {slots.map((use, i) => (
              <li key={i}>{saySlot(session.book, use, i + 1)}</li>
            ))}
          </ul>
          <ul>
            {receipts.map((at) => (
              <li key={at}>
                <TextLink onClick={() => session.desk.open({ kind: 'receipt', receipt: at })}>
                  {receiptLine(session, at)}
                </TextLink>{' '}
                <span class="note">{boundLine(session, at)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Beside head={say('report.beside')} lines={beside} />
      <Folded head={say('ownShift.head')} lines={own.shifts} note={say('ownShift.note')} />
      <Beside head={say('report.ownFigures')} lines={own.figures} />
      <Heard session={session} week={week} />
      <div class="report-on">
        <Button kind="primary" icon="arrow" onClick={onRead}>
          {isEnd ? say('table.report.toEnding') : say('table.report.toWeek', { week: week + 1 })}
        </Button>
      </div>
    </section>
  );
}

interface LineProps {
  readonly session: Showing;
  readonly line: ReportLine;
  readonly known: ReportedWeek;
}

function Line({ session, line, known }: LineProps) {
  return (
    <li>
      {line.what === 'shifted' && <SeatTab leader={line.leader} bare />}
      <span>
        {sayReportLine(session.book, line, known)}{' '}
        {line.what === 'shifted' && (
          <SheetLink session={session} to={{ kind: 'leader', leader: line.leader }}>
            {say('receipt.openStance', { leader: leaderName(session.book, line.leader) })}
          </SheetLink>
        )}
      </span>
    </li>
  );
}

interface BesideProps {
  readonly head: string;
  readonly lines: readonly string[];
}

/** A short list below the three lines; nothing where it is empty. */
function Beside({ head, lines }: BesideProps) {
  if (lines.length === 0) return null;
  return (
    <section class="report-beside">
      <h3>{head}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

/** @returns the lines of a week's report, as the log keeps them. */
function linesOf(session: Showing, week: number): readonly ReportLine[] {
  const reported = session.log().find((entry) => entry.event.type === 'reported' && entry.event.week === week)?.event;
  return reported?.type === 'reported' ? reported.lines : [];
}
