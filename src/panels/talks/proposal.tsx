/** The package on the table: each clause at its option, in words, with its strip. */
import { refusedBefore } from '../../core/analysis/text/counterTo.ts';
import type { Proposal } from '../../core/model/play/room.ts';
import { foreseenOf } from '../../core/analysis/text/foreseen.ts';
import { meetsNow } from '../../core/rules/parties/groups.ts';
import { termsOf } from '../../core/rules/text/package.ts';
import type { Showing } from '../../session/showing.ts';
import { sayForeseen } from '../../words/sentences/foreseen.ts';
import { clauseName, leaderName, levelName, list, optionName } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { ClauseSign } from '../controls/sign.tsx';
import { SheetLink } from '../sheets/links.tsx';
import { OptionText } from '../sheets/optionFacts.tsx';
import { ClauseStrip } from '../sheets/strip.tsx';
import { PledgesOf } from './pledgesIn.tsx';
import { SimulatedTag } from './simulated.tsx';
import './proposal.css';

/** A sheet of paper with the terms of a proposal, counter or amendment. */
export function ProposalSheet({
  session,
  proposal,
}: {
  readonly session: Showing;
  readonly proposal: Pick<Proposal, 'by' | 'terms' | 'kind' | 'pledges'>;
}) {
  const { book } = session;
  const terms = termsOf(proposal.terms);
  return (
    <article class="proposal">
      <header>
        <h2>{say(`talks.kinds.${proposal.kind}`, { leader: leaderName(book, proposal.by) })}</h2>
        <SimulatedTag session={session} leader={proposal.by} />
        <p class="proposal-note">{say('talks.package', { count: terms.length })}</p>
      </header>
      <HearOnly session={session} proposal={proposal} />
      <RefusedBefore session={session} proposal={proposal} />
      {terms.map(([clause, option]) => (
        <section key={clause} class="proposal-clause">
          <div>
            <h3>
              <ClauseSign clause={clause} size={20} />{' '}
              <SheetLink session={session} to={{ kind: 'clause', clause }}>
                {clauseName(book, clause)}
              </SheetLink>
            </h3>
            <p class="proposal-option">
              <span class="proposal-code">{option}</span> {optionName(book, clause, option)}
            </p>
            <OptionText session={session} clause={clause} option={option} />
          </div>
          <ClauseStrip session={session} clause={clause} proposed={option} />
        </section>
      ))}
      <PledgesOf session={session} pledges={proposal.pledges} />
    </article>
  );
}

/** Says of a text that no answer can carry why that is so: the level of the week's meeting, or a legal obstacle. */
function HearOnly({
  session,
  proposal,
}: {
  readonly session: Showing;
  readonly proposal: Pick<Proposal, 'by' | 'terms'>;
}) {
  const { book, seat } = session;
  const view = session.view();
  const bars = foreseenOf(book, view, proposal.by, proposal.terms).flatMap((one): readonly string[] => {
    if (one.code === 'lock' || one.code === 'absent') return [sayForeseen(book, meetsNow(view.table), one)];
    if (one.code !== 'level') return [];
    const level = levelName(one.level);
    return one.clauses.map((clause) => say('reason.competence', { clause: clauseName(book, clause), level }));
  });
  if (bars.length === 0) return null;
  const isAsked = seat !== null && view.table.awaits.includes(seat);
  return (
    <div class="why-not hear-only">
      <b>{say(isAsked ? 'talks.hearOnly' : 'talks.hearOnlyAll')}</b>
      <ul>
        {bars.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

/** A leader that tables what it would not take from another: when that was, and what bound it then. */
function RefusedBefore({
  session,
  proposal,
}: {
  readonly session: Showing;
  readonly proposal: Pick<Proposal, 'by' | 'terms'>;
}) {
  const { book } = session;
  const { room } = session.view();
  const before = room === null ? null : refusedBefore(room, proposal);
  if (before === null) return null;
  const reasons = before.answers[proposal.by]?.reasons ?? [];
  const rules = reasons.filter(({ code }) => code !== 'ownChoice').map(({ code }) => say(`reason.names.${code}`));
  const params = { leader: leaderName(book, proposal.by), by: leaderName(book, before.by), week: before.week };
  return (
    <p class="note">
      {say('talks.refusedBefore', params)}{' '}
      {rules.length === 0
        ? say('talks.refusedByChoice', { leader: params.leader })
        : say('receipt.boundBy', { rules: list([...new Set(rules)]) })}
    </p>
  );
}
