/** The ladder of rungs, highest first, with the stage names of the Peace Agreements Database. */
import type { RungDetail, RungReached } from '../../../core/analysis/debrief/ladder.ts';
import type { Rung } from '../../../core/model/vocabulary.ts';
import type { Showing } from '../../../session/showing.ts';
import { clauseName, clauseNames, leaderName, list, truceName } from '../../../words/names.ts';
import { say } from '../../../words/say.ts';
import { sayWanted } from '../../../words/sentences/wanted.ts';
import { Said } from '../../terms/term.tsx';
import './ladder.css';

const KEYS = ['r0', 'r1', 'r2', 'r3', 'r4', 'r5'] as const;

/** Open clauses that the ladder names one by one. */
const NAMED_AT_MOST = 3;

interface LadderProps {
  readonly session: Showing;
  readonly ladder: readonly RungReached[];
  /** A text that settles every clause was signed: its rung is called after it. */
  readonly isWhole: boolean;
}

/** Where the talks ended is marked by a double ring, what was reached on the way by ink. */
export function Ladder({ session, ladder, isWhole }: LadderProps) {
  return (
    <section class="ending-panel ladder" aria-labelledby="ladder-head">
      <h2 id="ladder-head">{say('ending.ladder')}</h2>
      <ol reversed>
        {[...ladder].reverse().map((rung) => (
          <li key={rung.rung} data-stands={rung.stands} aria-current={rung.stands === 'here' ? 'step' : undefined}>
            <span class="ladder-no" aria-hidden="true">
              {rung.rung}
            </span>
            <div>
              <h3>{say(`ending.rungs.${keyOf(rung.rung, isWhole)}`)}</h3>
              <p class="ending-note">{say(`ending.pax.${keyOf(rung.rung, isWhole)}`)}</p>
              <p class="offscreen">{say(`ending.stands.${rung.stands}`)}</p>
              {rung.details.length > 0 && <p class="ladder-detail">{detailsInWords(session, rung.details)}</p>}
            </div>
          </li>
        ))}
      </ol>
      <p class="ending-note ladder-foot">
        <Said of="ending.paxNote" />
      </p>
    </section>
  );
}

function keyOf(rung: Rung, isWhole: boolean) {
  return rung === 5 && isWhole ? 'whole' : KEYS[rung];
}

function detailsInWords(session: Showing, details: readonly RungDetail[]): string {
  const { book } = session;
  const missing = details.flatMap((detail) =>
    detail.code === 'missingClause'
      ? [clauseName(book, detail.clause)]
      : detail.code === 'missing'
        ? [sayWanted(book, session.view().table, detail.part)]
        : [],
  );
  const said = details.flatMap((detail) =>
    detail.code === 'missingClause' || detail.code === 'missing' ? [] : [detailInWords(session, detail)],
  );
  const what = missing.join('; ');
  return [...said, ...(missing.length === 0 ? [] : [say('ending.detail.missing', { what })])].join(' ');
}

function detailInWords(session: Showing, detail: Exclude<RungDetail, { code: 'missingClause' | 'missing' }>): string {
  const { book } = session;
  switch (detail.code) {
    case 'walkedOut':
    case 'short':
      return say(`ending.detail.${detail.code}`, {
        leaders: list(detail.leaders.map((leader) => leaderName(book, leader))),
      });
    case 'exchange':
      return say(detail.disputed ? 'ending.detail.exchangeDisputed' : 'ending.detail.exchange', { week: detail.week });
    case 'exchangeWaits':
      return say(detail.disputed ? 'ending.detail.exchangeLists' : 'ending.detail.exchangeWaits');
    case 'truceHolds':
    case 'truceRan':
    case 'truceEnded':
      return say(`ending.detail.${detail.code}`, {
        kind: detail.kind === null ? '' : truceName(book, detail.kind),
        week: detail.week,
      });
    case 'truceOffered':
      return say('ending.detail.truceOffered', {
        leader: leaderName(book, detail.by),
        kind: truceName(book, detail.kind),
      });
    case 'truceNever':
      return say('ending.detail.truceNever');
    case 'ceasefire':
    case 'signed':
      return say(`ending.detail.${detail.code}`, { week: detail.week });
    case 'clausesOpen':
      // A few are named; of many the count tells more.
      return detail.clauses.length > NAMED_AT_MOST
        ? say('ending.detail.clausesOpen', { count: detail.clauses.length })
        : say('ending.detail.clausesWanted', {
            clauses: clauseNames(book, detail.clauses),
          });
  }
}
