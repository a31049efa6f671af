/** Beside the choice of a condition: what cannot be asked for, and the rule that closes it. */
import type { ClauseId, LeaderId, OptionId, Terms } from '../../core/model/vocabulary.ts';
import type { Refusal } from '../../core/model/play/refusal.ts';
import { termsOf } from '../../core/rules/text/package.ts';
import type { Showing } from '../../session/showing.ts';
import { clauseName, list, optionName } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { sayRefusal } from '../../words/sentences/refusal.ts';

interface ClosedProps {
  readonly session: Showing;
  readonly seat: LeaderId;
  /** Clauses of the package at which nothing can be asked for. */
  readonly clauses: readonly ClauseId[];
  /** The clause that is chosen, with its options that cannot be asked for; null: to leave it out. */
  readonly at: { readonly clause: ClauseId; readonly options: readonly (OptionId | null)[] } | null;
}

/** One line for each rule, with everything that it closes; nothing where all is open. */
export function ClosedConditions({ session, seat, clauses, at }: ClosedProps) {
  const { book } = session;
  const why = (clause: ClauseId, option: OptionId | null): Refusal | null =>
    session.whyNot({ type: 'answer', by: seat, answer: 'acceptIf', clause, option });
  const closed: readonly (readonly [string, Refusal | null])[] =
    at === null
      ? clauses.map((clause) => [clauseName(book, clause), why(clause, null)] as const)
      : at.options.map((option) => [
          option === null ? say('talks.ifLeftOut') : optionName(book, at.clause, option),
          why(at.clause, option),
        ]);
  const byRule = new Map<string, readonly string[]>();
  for (const [name, refusal] of closed) {
    if (refusal === null) continue;
    const rule = sayRefusal(book, refusal, seat);
    byRule.set(rule, [...(byRule.get(rule) ?? []), name]);
  }
  if (byRule.size === 0) return null;
  return (
    <ul class="answers-closed">
      {[...byRule].map(([rule, names]) => (
        <li key={rule}>
          <b>{say('talks.notOpenToYou', { option: list(names) })}.</b> {rule}
        </li>
      ))}
    </ul>
  );
}

interface NoConditionProps {
  readonly session: Showing;
  readonly seat: LeaderId;
  readonly terms: Terms;
  /** The text can be accepted as it stands. */
  readonly isOpen: boolean;
}

/** Where nothing can be asked for: that it is so, and folded what closes each clause; of a single clause, which cannot be left out, each of its other options. */
export function NoCondition({ session, seat, terms, isOpen }: NoConditionProps) {
  const [first, ...others] = termsOf(terms);
  if (first === undefined) return null;
  const [clause, was] = first;
  const options = session.book.clause(clause).options.flatMap(({ id }) => (id === was ? [] : [id]));
  return (
    <details class="answers-if">
      <summary>{say(isOpen ? 'talks.noOtherText' : 'talks.noCondition')}</summary>
      <ClosedConditions
        session={session}
        seat={seat}
        clauses={termsOf(terms).map(([one]) => one)}
        at={others.length === 0 ? { clause, options } : null}
      />
    </details>
  );
}
