/** The answer of a bound seat: accept, decline, or accept if one clause is changed. What cannot be accepted says why. */
import { useState } from 'preact/hooks';
import type { Command } from '../../core/model/command.ts';
import type { ClauseId, OptionId } from '../../core/model/vocabulary.ts';
import { termsOf } from '../../core/rules/package.ts';
import { conditionalClauses, openConditions } from '../../session/conditions.ts';
import type { Showing } from '../../session/showing.ts';
import { clauseName, optionName } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { sayRefusal } from '../../words/sentences/refusal.ts';
import { Button } from '../controls/button.tsx';
import { ClosedConditions } from './closedConditions.tsx';
import { DeclineFor } from './declineFor.tsx';
import { BeforeAnswering } from './beforeSending.tsx';
import { WhyNot } from './whyNot.tsx';
import './answers.css';

const LEFT_OUT = '';

/** A clause of the package, and the option that one would take instead; '' leaves it out. */
export interface Condition {
  readonly clause: ClauseId;
  readonly option: string;
}
interface AnswersProps {
  readonly session: Showing;
  /** A condition that has been begun already, or 'open' to begin one. */
  readonly given?: Condition | 'open';
}

/** Shown while this seat is asked. */
export function Answers({ session, given }: AnswersProps) {
  const { book, seat } = session;
  const proposal = session.view().room?.proposal ?? null;
  const [changed, change] = useState<Condition | null>(given === 'open' ? null : (given ?? null));
  if (seat === null || proposal === null) return null;
  const accept = { type: 'answer', by: seat, answer: 'accept' } as const;
  const refused = session.whyNot(accept);
  const clauses = termsOf(proposal.terms);
  const conditional: Command | null =
    changed === null || (changed.option === LEFT_OUT && clauses.length === 1)
      ? null
      : {
          type: 'answer',
          by: seat,
          answer: 'acceptIf',
          clause: changed.clause,
          option: changed.option === LEFT_OUT ? null : (changed.option as OptionId),
        };
  const refusedIf = conditional === null ? null : session.whyNot(conditional);
  const openAt = (clause: ClauseId): readonly (OptionId | null)[] => openConditions(book, session.view(), seat, clause);
  const isOpenAt = conditionalClauses(book, session.view(), seat);
  const sendIf = (): void => {
    if (conditional !== null) session.send(conditional);
  };
  return (
    <section class="answers" aria-label={say('talks.yourAnswer')}>
      <header>
        <h2>{say('talks.yourAnswer')}</h2>
        <p class="answers-sealed">{say('talks.sealedText')}</p>
      </header>
      {refused !== null && <WhyNot session={session} refusal={refused} lead={say('talks.cannotAccept')} />}
      <div class="answers-more">
        {proposal.kind === 'proposal' && isOpenAt.length === 0 && <p class="note">{say('talks.noCondition')}</p>}
        {proposal.kind === 'proposal' && isOpenAt.length > 0 && (
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
                  {clauses.map(([clause]) => (
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
                      <option value={LEFT_OUT} disabled={!openAt(changed.clause).includes(null)}>
                        {say('talks.ifLeftOut')}
                      </option>
                    )}
                    {clauses.length === 1 && <option value={LEFT_OUT}>{say('talks.chooseOption')}</option>}
                    {book
                      .clause(changed.clause)
                      .options.filter((option) => option.id !== proposal.terms[changed.clause])
                      .map(({ id }) => {
                        const named = say('talks.optionWithCode', {
                          option: optionName(book, changed.clause, id),
                          code: id,
                        });
                        const isOpen = openAt(changed.clause).includes(id);
                        return (
                          <option key={id} value={id} disabled={!isOpen}>
                            {isOpen ? named : say('talks.notOpenToYou', { option: named })}
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
              clauses={clauses.map(([clause]) => clause).filter((clause) => !isOpenAt.includes(clause))}
              at={
                changed === null
                  ? null
                  : {
                      clause: changed.clause,
                      options: book
                        .clause(changed.clause)
                        .options.map(({ id }) => id)
                        .filter((id) => id !== proposal.terms[changed.clause] && !openAt(changed.clause).includes(id)),
                    }
              }
            />
            <output>{refusedIf !== null && <WhyNot session={session} refusal={refusedIf} />}</output>
            <Button
              why={
                conditional === null
                  ? say('talks.chooseClause')
                  : refusedIf === null
                    ? null
                    : sayRefusal(book, refusedIf, seat)
              }
              whyIsBeside
              onClick={sendIf}
            >
              {say('talks.sendIf')}
            </Button>
          </details>
        )}
        {refused === null && <DeclineFor session={session} seat={seat} />}
      </div>
      <BeforeAnswering session={session} proposal={proposal} />
      <div class="answers-acts">
        <Button
          kind="primary"
          why={refused === null ? null : sayRefusal(book, refused, seat)}
          whyIsBeside
          onClick={() => session.send(accept)}
        >
          {say('talks.accept')}
        </Button>
        <Button onClick={() => session.send({ type: 'answer', by: seat, answer: 'decline' })}>
          {say('talks.decline')}
        </Button>
      </div>
    </section>
  );
}
