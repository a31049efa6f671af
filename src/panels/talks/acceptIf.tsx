/** *Accept if*: an answer that names one clause and the option that one would take instead, or leaves the clause out. */
import { useState } from 'preact/hooks';
import type { Command } from '../../core/model/command.ts';
import type { Proposal } from '../../core/model/play/room.ts';
import type { ClauseId, LeaderId, OptionId } from '../../core/model/vocabulary.ts';
import { termsOf } from '../../core/rules/text/package.ts';
import { openConditions } from '../../session/conditions.ts';
import type { Showing } from '../../session/showing.ts';
import { clauseName, optionName } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { sayRefusal } from '../../words/sentences/refusal.ts';
import { Button } from '../controls/button.tsx';
import { ClosedConditions } from './closedConditions.tsx';
import { WhyNot } from './whyNot.tsx';

const LEFT_OUT = '';

/** A clause of the package, and the option that one would take instead; '' leaves it out. */
export interface Condition {
  readonly clause: ClauseId;
  readonly option: string;
}

interface AcceptIfProps {
  readonly session: Showing;
  readonly seat: LeaderId;
  readonly proposal: Proposal;
  /** A condition that has been begun already, or 'open' to begin one. */
  readonly given: Condition | 'open' | null;
  /** The clauses of the package on which this seat has a condition to name. */
  readonly isOpenAt: readonly ClauseId[];
}

/** The fields of the condition and the button that sends it. */
export function AcceptIf({ session, seat, proposal, given, isOpenAt }: AcceptIfProps) {
  const { book } = session;
  const [changed, change] = useState<Condition | null>(given === 'open' ? null : given);
  const clauses = termsOf(proposal.terms).map(([clause]) => clause);
  const conditional = changed === null ? null : conditionalAnswer(seat, changed, clauses.length);
  const refused = conditional === null ? null : session.whyNot(conditional);
  const send = (): void => {
    if (conditional !== null) session.send(conditional);
  };
  const why =
    conditional === null ? say('talks.chooseClause') : refused === null ? null : sayRefusal(book, refused, seat);
  const isOpen = (option: OptionId | null): boolean =>
    changed !== null && openConditions(book, session.view(), seat, changed.clause).includes(option);
  const others =
    changed === null
      ? []
      : book
          .clause(changed.clause)
          .options.map(({ id }) => id)
          .filter((id) => id !== proposal.terms[changed.clause]);
  return (
    <details class="answers-if" open={changed !== null || given === 'open'}>
      <summary>{say('talks.acceptIf')}</summary>
      <div class="answers-fields">
        <label>
          {say('talks.ifClause')}
          <select
            value={changed?.clause ?? ''}
            onChange={(event) => {
              const clause = event.currentTarget.value as ClauseId;
              change(clause === '' ? null : { clause, option: LEFT_OUT });
            }}
          >
            <option value="">{say('talks.chooseClause')}</option>
            {clauses.map((clause) => (
              <option key={clause} value={clause} disabled={!isOpenAt.includes(clause)}>
                {isOpenAt.includes(clause)
                  ? clauseName(book, clause)
                  : say('talks.notOpenToYou', { option: clauseName(book, clause) })}
              </option>
            ))}
          </select>
        </label>
        {changed !== null && (
          <label>
            {say('talks.ifOption')}
            <select
              value={changed.option}
              onChange={(event) => change({ clause: changed.clause, option: event.currentTarget.value })}
            >
              {clauses.length > 1 && (
                <option value={LEFT_OUT} disabled={!isOpen(null)}>
                  {say('talks.ifLeftOut')}
                </option>
              )}
              {clauses.length === 1 && <option value={LEFT_OUT}>{say('talks.chooseOption')}</option>}
              {others.map((id) => {
                const option = optionName(book, changed.clause, id);
                const named = say('talks.optionWithCode', { option, code: id });
                return (
                  <option key={id} value={id} disabled={!isOpen(id)}>
                    {isOpen(id) ? named : say('talks.notOpenToYou', { option: named })}
                  </option>
                );
              })}
            </select>
          </label>
        )}
      </div>
      <ClosedConditions
        session={session}
        seat={seat}
        clauses={clauses.filter((clause) => !isOpenAt.includes(clause))}
        at={changed === null ? null : { clause: changed.clause, options: others.filter((id) => !isOpen(id)) }}
      />
      <output>{refused !== null && <WhyNot session={session} refusal={refused} />}</output>
      <Button why={why} whyIsBeside onClick={send}>
        {say('talks.sendIf')}
      </Button>
    </details>
  );
}

/** @returns the answer as far as it is said; null while the package is one clause and no other option of it is chosen. */
function conditionalAnswer(by: LeaderId, { clause, option }: Condition, clauses: number): Command | null {
  if (option === LEFT_OUT && clauses === 1) return null;
  return { type: 'answer', by, answer: 'acceptIf', clause, option: option === LEFT_OUT ? null : (option as OptionId) };
}
