/** What a text would need in law, place by place: who decides what, in which order, and what is contested. A question of law is never a score. */
import { useState } from 'preact/hooks';
import { chainOf } from '../../core/analysis/text/legalChain.ts';
import type { PathNeeded, StepNeeded } from '../../core/analysis/text/legalChain.ts';
import type { ClauseId, OptionId } from '../../core/model/vocabulary.ts';
import { textOf } from '../../core/rules/text/signing.ts';
import type { Showing } from '../../session/showing.ts';
import { clauseName, either, keyName, list, termName } from '../../words/names.ts';
import { say, told } from '../../words/say.ts';
import { SeatTab } from '../controls/emblem.tsx';
import { Explained } from '../terms/term.tsx';
import { SheetLink } from './links.tsx';
import './legal.css';

type Text = { readonly [clause: ClauseId]: OptionId };

/** The sheet: the draft as it stands, with what the reader would add to it on trial. Nothing that is chosen here is sent. */
export function LegalSheet({ session }: { readonly session: Showing }) {
  const { book, desk } = session;
  const { table } = session.view();
  const [tried, setTried] = useState<Text>(desk.now().terms);
  const draft = Object.fromEntries(
    Object.entries(textOf(book, session.view())).filter(([, option]) => option !== null),
  ) as Text;
  const text = { ...draft, ...tried };
  const chain = chainOf(book, table, text) ?? [];
  const added = book.clauses.filter((clause) => tried[clause] !== undefined && tried[clause] !== draft[clause]);
  return (
    <div class="legal">
      <p>{say('legal.intro')}</p>
      <Try session={session} onTry={(clause, option) => setTried({ ...tried, [clause]: option })} />
      <output class="sheet-note">
        {say('legal.ofDraft', { count: Object.keys(draft).length })}{' '}
        {added.length > 0 &&
          say('legal.withTried', {
            terms: added.map((clause) => termName(book, clause, text[clause] as OptionId)).join('; '),
          })}
      </output>
      {added.length > 0 && (
        <p>
          <button type="button" class="textlink" onClick={() => setTried({})}>
            {say('legal.onlyDraft')}
          </button>
        </p>
      )}
      {chain.map((path) => (
        <Path key={path.path.id} session={session} needed={path} />
      ))}
      <Questions session={session} text={text} />
    </div>
  );
}

/** An option to try: one list, by clause. */
function Try({
  session,
  onTry,
}: {
  readonly session: Showing;
  readonly onTry: (clause: ClauseId, option: OptionId) => void;
}) {
  const { book } = session;
  return (
    <label class="legal-try">
      <span>{say('legal.try')}</span>
      <select
        value=""
        onChange={({ currentTarget }) => {
          const clause = book.clauses.find((one) => book.hasOption(one, currentTarget.value));
          if (clause !== undefined) onTry(clause, currentTarget.value as OptionId);
        }}
      >
        <option value="">{say('talks.chooseOption')}</option>
        {book.scenario.clauses.map((clause) => (
          <optgroup key={clause.id} label={clauseName(book, clause.id)}>
            {clause.options.map((option) => (
              <option key={option.id} value={option.id}>
                {say('talks.optionWithCode', { option: told(option.name), code: option.id })}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

function Path({ session, needed }: { readonly session: Showing; readonly needed: PathNeeded }) {
  const { path, steps } = needed;
  return (
    <section class="legal-path" aria-label={told(path.name)}>
      <h3>
        {path.of !== null && <SeatTab leader={path.of} bare />} {told(path.name)}
      </h3>
      <ol>
        {steps.map((step) => (
          <Step key={step.step.id} session={session} needed={step} />
        ))}
      </ol>
    </section>
  );
}

function Step({ session, needed }: { readonly session: Showing; readonly needed: StepNeeded }) {
  const { book } = session;
  const { step, terms, after, standing, keys } = needed;
  return (
    <li data-standing={standing}>
      <p>
        <b>{told(step.name)}.</b> <span class="legal-standing">{say(`legal.standing.${standing}`)}</span>
      </p>
      <p>
        <Explained text={told(step.text)} />{' '}
        {keys.length > 0 && say('legal.key', { key: either(keys.map((key) => keyName(book, key))) })}
      </p>
      <p class="sheet-note">
        {say('legal.decides', { who: told(step.decides) })}{' '}
        {after.length > 0 && say('legal.after', { steps: list(after.map(({ name }) => told(name))) })}{' '}
        {terms.length > 0 &&
          say('legal.because', {
            terms: terms.map(([clause, option]) => termName(book, clause, option)).join('; '),
          })}{' '}
        {step.contestedBy !== undefined && say('legal.contested', { by: told(step.contestedBy) })}{' '}
        <SheetLink session={session} to={{ kind: 'card', card: step.card }}>
          {say('sheet.card')}
        </SheetLink>
      </p>
    </li>
  );
}

/** The questions of law that the text raises, each in full: what is settled is said as settled. */
function Questions({ session, text }: { readonly session: Showing; readonly text: Text }) {
  const { book } = session;
  const raised = new Set(
    book.clauses.flatMap((clause) => {
      const option = text[clause];
      return option === undefined ? [] : book.option(clause, option).legal;
    }),
  );
  const legal = book.scenario.legal.filter(({ id }) => raised.has(id));
  if (legal.length === 0) return null;
  return (
    <section class="legal-path">
      <h3>{say('sheet.legalHead')}</h3>
      <ul>
        {legal.map((question) => (
          <li key={question.id}>
            <b>{told(question.short)}.</b> {told(question.text)}{' '}
            {question.card !== null && (
              <SheetLink session={session} to={{ kind: 'card', card: question.card }}>
                {say('sheet.card')}
              </SheetLink>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
