/** The next rung and what it still wants, always in sight; and the others, in the words that everybody may know. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { LeaderId } from '../../core/model/vocabulary.ts';
import { RUNGS } from '../../core/model/vocabulary.ts';
import type { Table } from '../../core/model/play/table.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { rungName } from '../../words/sentences/conditions.ts';
import { capital, leaderName, list, pledgeName } from '../../words/names.ts';
import { sayHelpers } from '../../words/sentences/helpers.ts';
import { sayAgainst } from '../../words/sentences/home.ts';
import { say, told } from '../../words/say.ts';
import { TextLink } from '../controls/button.tsx';
import { SeatTab } from '../controls/emblem.tsx';
import { Sheet } from '../controls/sheet.tsx';
import { usePlay } from '../store-hooks.ts';
import { Term, TermMark } from '../terms/term.tsx';
import { Needs } from '../matters/needs.tsx';
import { nextRungOf } from './nextRung.ts';

/** `children` stand below: what leads on from here. */
export function RungPanel({ children }: { children?: ComponentChildren }) {
  const { session, view } = usePlay();
  // Where there is more to it than the panel holds, its head opens the whole.
  const [isOpen, open] = useState(false);
  const { reached, next, has, missing } = nextRungOf(session.book, view.table, session.seat);
  // A text may be signed that settles part of the clauses: which ones is worth reading from the first week on.
  const isPart = next !== null && session.book.scenario.comprehensive !== undefined;
  const head = next === null ? say('seat.rungTop') : say('seat.rungHead', { rung: rungName(next) });
  return (
    <section class="panel rung" aria-labelledby="rung-head">
      <h3 id="rung-head">
        {missing.length < 2 && !isPart ? (
          <Term id="rung">{head}</Term>
        ) : (
          <>
            <TextLink onClick={() => open(true)}>{head}</TextLink>
            <TermMark id="rung" />
          </>
        )}
      </h3>
      <ol class="rungs" aria-label={say('seat.rungLabel', { rung: reached })}>
        {RUNGS.map((rung) => (
          <li key={rung} class={rung <= reached ? 'done' : rung === next ? 'next' : ''} />
        ))}
      </ol>
      <p class="note">{say('seat.rungReached', { rung: rungName(reached) })}</p>
      <ul class="missing">
        {has === null ? null : <li class="ok">{capital(has)}</li>}
        {missing.map((what) => (
          <li key={what}>
            <span>{say('seat.missing', { what })}</span>
          </li>
        ))}
      </ul>
      {children}
      {isOpen ? (
        <Sheet title={head} onClose={() => open(false)}>
          <p>{say('seat.rungReached', { rung: rungName(reached) })}</p>
          <ul class="missing">
            {has === null ? null : <li class="ok">{capital(has)}</li>}
            {missing.map((what) => (
              <li key={what}>{say('seat.missing', { what })}</li>
            ))}
          </ul>
          {isPart && view.table.signedWeek === null ? <Signing /> : null}
        </Sheet>
      ) : null}
    </section>
  );
}

/** What a text needs to be signed, far off as that may be: the clauses, then the test of the whole. */
function Signing() {
  return (
    <section>
      <h3>{say('seat.signing')}</h3>
      <Needs />
      <p class="note">{say('seat.signingTest')}</p>
    </section>
  );
}

export function OthersPanel() {
  const { session, view } = usePlay();
  const others = session.book.leaders.filter((leader) => leader !== session.seat);
  return (
    <section class="panel others" aria-labelledby="others-head">
      <div class="panel-head">
        <h3 id="others-head">{say('seat.othersHead')}</h3>
        {session.seat === null || view.table.signedWeek !== null ? null : (
          <span>
            <ReadLink by={session.seat} />
            <TermMark id="read" />
          </span>
        )}
      </div>
      <ul>
        {others.map((leader) => (
          <Other key={leader} leader={leader} />
        ))}
      </ul>
      <p class="note others-shown">
        {[warOf(session.book, view.table), ...sayHelpers(session.book, view.table)].join(' ')}
      </p>
    </section>
  );
}

/** The weekly guess: free, once a week. */
function ReadLink({ by }: { by: LeaderId }) {
  const { session, view } = usePlay();
  const made = view.own?.reads.find((read) => read.week === view.table.week);
  if (made !== undefined) return <span class="note">{say('seat.read.done')}</span>;
  return (
    <button
      type="button"
      class="textlink"
      data-by={by}
      onClick={() => session.desk.open({ kind: 'move', type: 'read', filled: {} })}
    >
      {say('seat.read.write')}
    </button>
  );
}

function Other({ leader }: { leader: LeaderId }) {
  const { session, view } = usePlay();
  const { book, seat } = session;
  const words = view.words[leader];
  if (words === undefined) return null;
  const home = say(`tracks.homeWords.${words.home}`, { home: told(book.leader(leader).homeName) });
  const pledges = book.scenario.pledges.filter(
    (pledge) => pledge.by === leader && view.table.pledges[pledge.id] !== undefined,
  );
  const pair = seat === null ? undefined : view.pairs[book.pair(seat, leader)];
  const trust = seat === null ? undefined : view.trust[book.pair(seat, leader)];
  const lead = words.feltCost === null ? home : say(`tracks.costWords.${words.feltCost}`);
  const rest = [
    ...(view.table.out.includes(leader) ? [say('seat.isOut')] : []),
    ...(words.wayOut === null ? [] : [say(`tracks.wayOutWords.${words.wayOut}`)]),
    ...(words.feltCost === null ? [] : [home]),
    ...(pledges.length === 0
      ? []
      : [say('seat.pledged', { pledges: list(pledges.map((pledge) => pledgeName(book, pledge.id))) })]),
    ...sayAgainst(book, view.table, leader),
  ];
  // The board shows these two itself: beside it they stand only where there is room.
  const shown = [
    say(`tracks.postureWords.${words.posture}`),
    ...(pair === undefined || trust === undefined
      ? []
      : [
          say('seat.trustWithYou', {
            trust: say('seat.trustFigure', { figure: pair.trust, word: say(`tracks.trustWords.${trust}`) }),
          }),
        ]),
  ];
  return (
    <li>
      <button
        type="button"
        class="other"
        onClick={() => session.desk.open({ kind: 'leader', leader })}
        aria-label={leaderName(book, leader)}
      >
        <SeatTab leader={leader} bare />
      </button>
      <span>
        <b>{lead}</b> {rest.join(' ')} <span class="others-shown">{shown.join(' ')}</span>
      </span>
    </li>
  );
}

/** The war, in a line: it goes on by default and is commanded by nobody here. */
function warOf(book: Rulebook, table: Table): string {
  const struck =
    table.struck === null ? [] : [say('seat.war.struck', { week: table.week, leader: leaderName(book, table.struck) })];
  const stands =
    table.ceasefireWeek !== null
      ? say('seat.war.ceasefire')
      : table.truce !== null
        ? table.truce.until >= table.weeks
          ? say('seat.war.truceToEnd')
          : table.truce.until === table.week
            ? say('seat.war.truceLast')
            : say('seat.war.truce', { until: table.truce.until })
        : say('seat.war.goesOn', { week: table.week });
  return [stands, ...struck].join(' ');
}
