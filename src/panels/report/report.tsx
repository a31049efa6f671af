/** The week's report: what moved, whose stance, why; and every proposal of that week with its receipt. Shown before the next moves. */
import type { ReportLine } from '../../core/model/state.ts';
import type { Showing } from '../../session/showing.ts';
import { say } from '../../words/say.ts';
import { sayReportLine } from '../../words/happened.ts';
import { Button, TextLink } from '../controls/button.tsx';
import { SeatTab } from '../controls/emblem.tsx';
import { useHeadingFocus } from '../live.tsx';
import { usePlay } from '../store-hooks.ts';
import { receiptLine } from '../talks/receiptPicker.tsx';
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
  return (
    <section class="report" aria-labelledby="report-head">
      <p class="report-kicker">{say('sheet.simulatedWeek', { week })}</p>
      <h1 id="report-head" ref={heading} tabIndex={-1}>
        {say('report.head', { week })}
      </h1>
      <ol class="report-lines">
        {linesOf(session, week).map((line, i) => (
          <Line key={i} session={session} line={line} />
        ))}
      </ol>
      {receipts.length > 0 && (
        <section class="report-receipts">
          <h2>{say('table.report.tabled')}</h2>
          <ul>
            {receipts.map((at) => (
              <li key={at}>
                <TextLink onClick={() => session.desk.open({ kind: 'receipt', receipt: at })}>
                  {receiptLine(session, at)}
                </TextLink>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Heard session={session} week={week} />
      <Button kind="primary" icon="arrow" onClick={onRead}>
        {isEnd ? say('table.report.toEnding') : say('table.report.toWeek', { week: week + 1 })}
      </Button>
    </section>
  );
}

function Line({ session, line }: { readonly session: Showing; readonly line: ReportLine }) {
  const receipts = session.view().room?.receipts ?? [];
  return (
    <li>
      {line.what === 'shifted' && <SeatTab leader={line.leader} bare />}
      <span>{sayReportLine(session.book, line, receipts)}</span>
    </li>
  );
}

/** @returns the lines of a week's report, as the log keeps them. */
function linesOf(session: Showing, week: number): readonly ReportLine[] {
  const reported = session.log().find((entry) => entry.event.type === 'reported' && entry.event.week === week)?.event;
  return reported?.type === 'reported' ? reported.lines : [];
}
