/** The receipt of a proposal: which rule bound whom, what it rests on, the smallest change, and the road behind a red line. */
import type { Reason, Receipt } from '../../core/model/play/room.ts';
import type { LeaderId } from '../../core/model/vocabulary.ts';
import { counterTo } from '../../core/analysis/text/counterTo.ts';
import { declinesOf } from '../../core/analysis/debrief/lastToBind.ts';
import { termsOf } from '../../core/rules/text/package.ts';
import type { Showing } from '../../session/showing.ts';
import { leaderName, list, termName } from '../../words/names.ts';
import { changeWords } from '../../words/sentences/change.ts';
import { say } from '../../words/say.ts';
import { sayReason } from '../../words/sentences/reason.ts';
import { spokenIn } from '../../words/sentences/spoken.ts';
import { Emblem } from '../controls/emblem.tsx';
import { Reasons } from './reasons.tsx';
import { sayGiven } from './pledgesIn.tsx';
import { SimulatedTag } from './simulated.tsx';
import { SmallestChange } from './smallestChange.tsx';
import { Tests } from './tests.tsx';
import { Explained } from '../terms/term.tsx';
import './receipt.css';

/** The receipt at an index, as it is kept in the room. */
export function ReceiptPanel({ session, receipt: at }: { readonly session: Showing; readonly receipt: number }) {
  const { book } = session;
  const { room } = session.view();
  const receipt = room?.receipts[at];
  if (room === null || receipt === undefined) return null;
  const counter = counterTo(room, at);
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
            <Explained text={subOf(session, receipt, declines)} also={['adReferendum']} />{' '}
            <SimulatedTag session={session} leader={first?.leader ?? receipt.by} />
          </p>
          {counter === null ? null : (
            <p>
              {say('receipt.acceptsIfCounter', {
                leader: leaderName(book, counter.by),
                change: list(changeWords(book, counter.change)),
              })}
            </p>
          )}
        </div>
      </header>
      <CouldNot session={session} declines={declines} />
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

/** A text that the week's level or a legal obstacle barred could not have been carried by any answer: said before everything else. */
function CouldNot({
  session,
  declines,
}: {
  readonly session: Showing;
  readonly declines: ReturnType<typeof declinesOf>;
}) {
  const barring = declines.flatMap(({ reasons }) =>
    reasons.filter(({ code }) => code === 'competence' || code === 'lock'),
  );
  if (barring.length === 0) return null;
  const lines = new Set(barring.map((reason) => sayReason(session.book, reason, null)));
  return (
    <p class="why-not">
      <b>{say('receipt.couldNot')}</b> {[...lines].join(' ')}
    </p>
  );
}

/** What a computer leader is heard to say with its no; nothing where a person holds the seat. */
function Words({ session, receipt, leader }: Pick<DeclineProps, 'session' | 'receipt' | 'leader'>) {
  const isComputer = session.view().table.holders[leader] !== 'person';
  const words = isComputer ? spokenIn(session.book, receipt, leader) : null;
  if (words === null) return null;
  return (
    <p class="receipt-said">
      <i>{words}</i> <SimulatedTag session={session} leader={leader} />
    </p>
  );
}

interface DeclineProps {
  readonly session: Showing;
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

/** The tests in order, then every reason by its weight. */
function Why({ session, receipt, leader, reasons }: DeclineProps) {
  return (
    <section class="receipt-decline">
      <Words session={session} receipt={receipt} leader={leader} />
      <Tests session={session} receipt={receipt} leader={leader} reasons={reasons} />
      <Reasons session={session} receipt={receipt} leader={leader} />
    </section>
  );
}

function TermsList({ session, receipt }: { readonly session: Showing; readonly receipt: Receipt }) {
  const { book } = session;
  return (
    <ul class="receipt-terms">
      {termsOf(receipt.terms).map(([clause, option]) => (
        <li key={clause}>
          <span class="stamp">{option}</span> {termName(book, clause, option)}
        </li>
      ))}
      {(receipt.pledges ?? []).map((pledge) => (
        <li key={pledge}>{sayGiven(book, pledge)}</li>
      ))}
    </ul>
  );
}

function headOf(session: Showing, receipt: Receipt, declines: readonly { readonly leader: LeaderId }[]): string {
  const { book } = session;
  if (receipt.initialled) return say('receipt.initialled');
  const leaders = list(declines.map(({ leader }) => leaderName(book, leader)));
  const [only] = declines;
  if (declines.length === 1 && only !== undefined && receipt.answers[only.leader]?.answer === 'acceptIf')
    return say('receipt.acceptsIf', { leader: leaders });
  return say('receipt.declinesHead', { leaders, count: declines.length });
}

function subOf(
  session: Showing,
  receipt: Receipt,
  declines: readonly { readonly leader: LeaderId; readonly reasons: readonly Reason[] }[],
): string {
  if (receipt.initialled) return say('receipt.allAccepted');
  const rules = new Set(declines.flatMap(({ leader, reasons }) => reasons.map((reason) => `${leader} ${reason.code}`)));
  const others = Object.keys(receipt.answers).length - declines.length;
  const bound = say('receipt.rulesBound', { count: rules.size });
  return others === 0 ? bound : `${bound} ${say('receipt.othersTook', { count: others })}`;
}
