/** What stands beside the button before a package is tabled: its cost, its effect and what it risks, each with its rule. */
import { foreseenOf } from '../../core/analysis/text/foreseen.ts';
import { homeAskedBy } from '../../core/analysis/text/homeTest.ts';
import type { Proposal } from '../../core/model/play/room.ts';
import type { PledgeId, Terms } from '../../core/model/vocabulary.ts';
import { meetsNow } from '../../core/rules/parties/groups.ts';
import { boundBy } from '../../core/rules/text/package.ts';
import { promisedIn } from '../../session/promised.ts';
import type { Showing } from '../../session/showing.ts';
import { sayForeseen, sayHomeAsked } from '../../words/sentences/foreseen.ts';
import { leaderName, list, signed, termName } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { sayGiven } from './pledgesIn.tsx';
import './beforeSending.css';

interface BeforeProps {
  readonly session: Showing;
  readonly terms: Terms;
  readonly pledges: readonly PledgeId[];
}

/** Two short lists; nothing where no seat is held. */
export function BeforeTabling({ session, terms, pledges }: BeforeProps) {
  const { book, seat } = session;
  if (seat === null) return null;
  const view = session.view();
  const others = boundBy(book, terms, pledges).filter((leader) => leader !== seat);
  const foreseen = foreseenOf(book, view, seat, terms);
  const inWords = (codes: readonly string[]): readonly string[] =>
    foreseen.filter(({ code }) => codes.includes(code)).map((one) => sayForeseen(book, meetsNow(view.table), one));
  const effects = [
    say((view.table.group ?? null) === null ? 'talks.before.effect' : 'talks.before.effectGroup', {
      leaders: list(others.map((leader) => leaderName(book, leader))),
    }),
    ...inWords(['replaces', 'widens']),
    ...pledges.map((pledge) => sayGiven(book, pledge)),
  ];
  const asked = homeAskedBy(book, view, terms).map((one) => sayHomeAsked(book, one));
  const risks = [
    ...asked,
    ...inWords(['level', 'absent', 'lock', 'strikeWeek', 'heardHarder']),
    say('talks.before.again'),
  ];
  return (
    <dl class="before-sending">
      <Part head={say('moves.effect')} lines={effects} />
      <Part head={say('moves.risk')} lines={risks} />
    </dl>
  );
}

function Part({ head, lines }: { readonly head: string; readonly lines: readonly string[] }) {
  return (
    <div>
      <dt>{head}</dt>
      {lines.map((line) => (
        <dd key={line}>{line}</dd>
      ))}
    </div>
  );
}

/** The same for an answer: what accepting does, with what it would replace, what declining does, and what one has promised. */
export function BeforeAnswering({ session, proposal }: { readonly session: Showing; readonly proposal: Proposal }) {
  const { book, seat } = session;
  const view = session.view();
  const promised = seat === null ? [] : promisedIn(book, view, seat, proposal);
  const replaced = foreseenOf(book, view, proposal.by, proposal.terms).filter(
    ({ code }) => proposal.kind !== 'amendment' && (code === 'replaces' || code === 'widens'),
  );
  return (
    <ul class="before-sending">
      {promised.map(({ about: { clause, option }, declineBreaks }) => (
        <li key={clause}>
          <b>
            {say(declineBreaks ? 'talks.before.promised' : 'talks.before.promisedChange', {
              leader: leaderName(book, proposal.by),
              term: termName(book, clause, option),
              trust: signed(book.scenario.rules.sideLetter?.brokenTrust ?? 0),
            })}
          </b>
        </li>
      ))}
      <li>{say('talks.before.accept')}</li>
      {replaced.map((one) => (
        <li key={JSON.stringify(one)}>{sayForeseen(book, meetsNow(view.table), one)}</li>
      ))}
      {homeAskedBy(book, view, proposal.terms).map((one) => (
        <li key={one.test}>
          <b>{sayHomeAsked(book, one)}</b>
        </li>
      ))}
      <li>{say('talks.before.decline')}</li>
    </ul>
  );
}
