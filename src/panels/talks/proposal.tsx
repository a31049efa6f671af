/** The package on the table: each clause at its option, in words, with its strip. */
import type { Proposal } from '../../core/model/room.ts';
import { termsOf } from '../../core/rules/package.ts';
import type { Showing } from '../../session/showing.ts';
import { clauseName, leaderName, optionName } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { ClauseSign } from '../controls/sign.tsx';
import { SheetLink } from '../sheets/links.tsx';
import { OptionText } from '../sheets/optionFacts.tsx';
import { ClauseStrip } from '../sheets/strip.tsx';
import { SimulatedTag } from './simulated.tsx';
import './proposal.css';

/** A sheet of paper with the terms of a proposal, counter or amendment. */
export function ProposalSheet({
  session,
  proposal,
}: {
  readonly session: Showing;
  readonly proposal: Pick<Proposal, 'by' | 'terms' | 'kind'>;
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
    </article>
  );
}
