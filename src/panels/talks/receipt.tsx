/** The receipt of a proposal: which rule bound whom, what it rests on, the smallest change, and the road behind a red line. */
import { Fragment } from 'preact';
import type { Reason, Receipt } from '../../core/model/state.ts';
import type { LeaderId, StateName } from '../../core/model/vocabulary.ts';
import { declinesOf } from '../../core/analysis/lastToBind.ts';
import { knownStance } from '../../core/analysis/knownStance.ts';
import { roadTo } from '../../core/analysis/road.ts';
import { termsOf } from '../../core/rules/package.ts';
import type { Session } from '../../session/session.ts';
import { clauseName, leaderName, list, optionName, termName } from '../../words/names.ts';
import { say, told } from '../../words/say.ts';
import { sayReason } from '../../words/speak.ts';
import { Emblem } from '../controls/emblem.tsx';
import { day } from '../sheets/day.ts';
import { RestsOn, SheetLink } from '../sheets/links.tsx';
import { RoadView } from './road.tsx';
import { SimulatedTag } from './simulated.tsx';
import { SmallestChange } from './smallestChange.tsx';
import { Tests } from './tests.tsx';
import './receipt.css';

/** The receipt at an index, as it is kept in the room. */
export function ReceiptPanel({ session, receipt: at }: { readonly session: Session; readonly receipt: number }) {
  const { book } = session;
  const receipt = session.view().room?.receipts[at];
  if (receipt === undefined) return null;
  const declines = declinesOf(book, receipt);
  const [first] = declines;
  return (
    <article class="receipt" aria-label={say('receipt.label')}>
      <header>
        <span class="receipt-emblems">
          {(first === undefined ? [receipt.by] : declines.map(({ leader }) => leader)).map((leader) => (
            <Emblem key={leader} leader={leader} size={declines.length > 1 ? 40 : 52} bare />
          ))}
        </span>
        <div>
          <p class="receipt-kicker">
            {say('receipt.kicker', {
              week: receipt.week,
              kind: say(`talks.kinds.${receipt.kind}`, { leader: leaderName(book, receipt.by) }),
            })}
          </p>
          <h2>{headOf(session, receipt, declines)}</h2>
          <p class="receipt-sub">
            {subOf(session, receipt, declines)} <SimulatedTag session={session} leader={first?.leader ?? receipt.by} />
          </p>
        </div>
      </header>
      {declines.length === 0 && <TermsList session={session} receipt={receipt} />}
      {declines.map((decline) => (
        <Declined
          key={`${at}-${decline.leader}`}
          session={session}
          receipt={receipt}
          isAlone={declines.length === 1}
          isFirst={decline === first}
          {...decline}
        />
      ))}
      {!receipt.initialled && declines.length > 0 && <SmallestChange session={session} receipt={receipt} />}
    </article>
  );
}

interface DeclineProps {
  readonly session: Session;
  readonly receipt: Receipt;
  readonly leader: LeaderId;
  readonly reasons: readonly Reason[];
  readonly isAlone: boolean;
  readonly isFirst: boolean;
}

/** One leader's no; of several, the others are folded to the names of the rules that bound. */
function Declined(props: DeclineProps) {
  const { session, leader, reasons, isAlone, isFirst } = props;
  if (isAlone) return <Why {...props} />;
  const rules = [...new Set(reasons.map((reason) => say(`reason.names.${reason.code}`)))];
  return (
    <details class="receipt-folded" open={isFirst}>
      <summary>
        <h3>{say('receipt.declines', { leader: leaderName(session.book, leader) })}</h3> <span>{rules.join(', ')}</span>
      </summary>
      <Why {...props} />
    </details>
  );
}

/** The tests in order, then what each red line rests on and the road to another answer. */
function Why({ session, receipt, leader, reasons }: DeclineProps) {
  const { book } = session;
  const reds = reasons.filter((reason) => reason.code === 'redLine');
  // The table says enough of a level that is too low, and what follows says all of a red line.
  const explained = reasons.filter((reason) => reason.code !== 'redLine' && reason.code !== 'competence');
  return (
    <section class="receipt-decline">
      <Tests session={session} receipt={receipt} leader={leader} reasons={reasons} />
      {explained.length > 0 && (
        <ul class="receipt-reasons">
          {explained.map((reason) => (
            <li key={`${reason.clause}-${reason.code}`}>{sayReason(book, reason, leader)}</li>
          ))}
        </ul>
      )}
      {reds.map((red) => (
        <Fragment key={red.clause}>
          <RedLineRests session={session} leader={leader} reason={red} />
          <Road session={session} leader={leader} reason={red} />
        </Fragment>
      ))}
    </section>
  );
}

/** The card that a red line was declared on, quoted shortly; one click further are the source and who contests it. */
function RedLineRests({
  session,
  leader,
  reason,
}: {
  readonly session: Session;
  readonly leader: LeaderId;
  readonly reason: Reason;
}) {
  const { book } = session;
  const region = book.leader(leader).stance[reason.clause];
  const state = (reason.detail[0] ?? '') as StateName;
  const stands = region?.states[state] ?? (region === undefined ? undefined : region.states[region.start]);
  if (stands === undefined) return null;
  const { rests } = stands;
  const card = 'card' in rests ? book.card(rests.card) : null;
  return (
    <section class="receipt-rests">
      <h3>{say('receipt.restsOn', { clause: clauseName(book, reason.clause) })}</h3>
      {card === null ? (
        <RestsOn session={session} rests={rests} />
      ) : (
        <>
          {card.quotation === null ? (
            <p>{told(card.paraphrase)}</p>
          ) : (
            <blockquote>{say('sheet.quoted', { words: told(card.quotation) })}</blockquote>
          )}
          <p class="receipt-source">
            {say('sheet.saidBy', { speaker: told(card.speaker), date: day(card.said) })}{' '}
            <SheetLink session={session} to={{ kind: 'card', card: card.id }}>
              {say('receipt.openCard')}
            </SheetLink>
          </p>
        </>
      )}
      <p class="receipt-source">
        <SheetLink session={session} to={{ kind: 'leader', leader }}>
          {say('receipt.openStance', { leader: leaderName(book, leader) })}
        </SheetLink>
      </p>
    </section>
  );
}

/** The shortest road from where that leader is known to stand to a state that takes the text. */
function Road({
  session,
  leader,
  reason,
}: {
  readonly session: Session;
  readonly leader: LeaderId;
  readonly reason: Reason;
}) {
  const { book } = session;
  const known = knownStance(book, session.view(), session.log(), leader, reason.clause);
  const from = (reason.detail[0] ?? known?.state ?? '') as StateName;
  const road = roadTo(book, leader, reason.clause, reason.option, from);
  const option = optionName(book, reason.clause, reason.option);
  return (
    <section class="receipt-road">
      <h3>
        {say('receipt.road', { option })} <span class="receipt-note">{say('receipt.roadNote')}</span>
      </h3>
      {road === null ? (
        <p>{say('receipt.noRoad', { leader: leaderName(book, leader), option })}</p>
      ) : (
        <RoadView session={session} road={road} />
      )}
    </section>
  );
}

function TermsList({ session, receipt }: { readonly session: Session; readonly receipt: Receipt }) {
  const { book } = session;
  return (
    <ul class="receipt-terms">
      {termsOf(receipt.terms).map(([clause, option]) => (
        <li key={clause}>
          <span class="stamp">{option}</span> {termName(book, clause, option)}
        </li>
      ))}
    </ul>
  );
}

function headOf(session: Session, receipt: Receipt, declines: readonly { readonly leader: LeaderId }[]): string {
  const { book } = session;
  if (receipt.initialled) return say('receipt.initialled');
  const leaders = list(declines.map(({ leader }) => leaderName(book, leader)));
  const [only] = declines;
  if (declines.length === 1 && only !== undefined && receipt.answers[only.leader]?.answer === 'acceptIf')
    return say('receipt.acceptsIf', { leader: leaders });
  return say('receipt.declinesHead', { leaders, count: declines.length });
}

function subOf(
  session: Session,
  receipt: Receipt,
  declines: readonly { readonly leader: LeaderId; readonly reasons: readonly Reason[] }[],
): string {
  if (receipt.initialled) return say('receipt.allAccepted');
  const rules = new Set(declines.flatMap(({ leader, reasons }) => reasons.map((reason) => `${leader} ${reason.code}`)));
  const others = Object.keys(receipt.answers).length - declines.length;
  const bound = say('receipt.rulesBound', { count: rules.size });
  return others === 0 ? bound : `${bound} ${say('receipt.othersTook', { count: others })}`;
}
