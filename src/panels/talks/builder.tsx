/** The proposal builder: clause by clause an option or nothing, judged at once. The board writes into the same package. */
import type { ClauseId } from '../../core/model/vocabulary.ts';
import { packageAtMost } from '../../core/rules/parties/groups.ts';
import { termsOf } from '../../core/rules/text/package.ts';
import { groupOpen } from '../../session/matters.ts';
import type { Showing } from '../../session/showing.ts';
import { clauseName, levelName, optionName } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { saySinceOnClause } from '../../words/sentences/since.ts';
import { sayRefusal } from '../../words/sentences/refusal.ts';
import { Button } from '../controls/button.tsx';
import { ClauseSign } from '../controls/sign.tsx';
import { waitsForPair } from '../lesson/waits.ts';
import { GroupTabs } from '../matters/groupTabs.tsx';
import { changeOf, type Since, useSince } from '../matters/since.ts';
import { ClauseStrip } from '../sheets/strip.tsx';
import { BeforeTabling } from './beforeSending.tsx';
import { Explained } from '../terms/term.tsx';
import { OptionChoice } from './optionChoice.tsx';
import { PledgesIn } from './pledgesIn.tsx';
import { WhyNot } from './whyNot.tsx';
import './builder.css';

/** Shown while this seat holds the pen. */
export function Builder({ session }: { readonly session: Showing }) {
  const { book, desk, seat } = session;
  const since = useSince();
  if (seat === null) return null;
  const { terms, pledges } = desk.now();
  const chosen = termsOf(terms);
  const given = pledges.length === 0 ? {} : { pledges };
  const propose = { type: 'propose', by: seat, terms, ...given } as const;
  const refusal = session.whyNot(propose);
  const isEmpty = chosen.length === 0;
  // A working group has its own clauses before it, and no others.
  const isGroup = (session.view().table.group ?? null) !== null;
  const open = groupOpen(book, session.view(), desk.now());
  const table = (): void => {
    if (session.send(propose) !== null || waitsForPair(session)) return;
    desk.clear();
  };
  const layDown = (): void => {
    if (session.send({ type: 'handOver', by: seat }) === null && !waitsForPair(session)) desk.clear();
  };
  return (
    <form class="builder proposal" aria-label={say('talks.builderLabel')} onSubmit={(event) => event.preventDefault()}>
      <header>
        <h2>{say('talks.builder')}</h2>
        <p class="proposal-note">
          <Explained
            text={say('talks.builderHelp', { count: packageAtMost(book, session.view().table) })}
            also={['package', 'initialled']}
          />
        </p>
      </header>
      {isGroup ? null : (
        <GroupTabs
          open={open?.id ?? ''}
          onOpen={(group) => {
            const [first] = book.scenario.groups?.find(({ id }) => id === group)?.clauses ?? [];
            if (first !== undefined) desk.turn(first);
          }}
          since={since}
          terms={terms}
        />
      )}
      <div class="builder-clauses">
        {(open?.clauses ?? book.clauses).map((clause) => (
          <ClauseRow key={clause} session={session} clause={clause} since={since} />
        ))}
        <PledgesIn session={session} chosen={pledges} onChoose={desk.bring} />
      </div>
      <footer class="builder-foot">
        <output class="builder-package">
          <h3>{say('talks.inHand', { count: chosen.length })}</h3>
          {isEmpty ? (
            <p>{say('talks.nothingInHand')}</p>
          ) : (
            <ul>
              {chosen.map(([clause, option]) => (
                <li key={clause}>
                  <ClauseSign clause={clause} size={16} /> <b>{clauseName(book, clause)}</b>{' '}
                  {optionName(book, clause, option)}
                </li>
              ))}
            </ul>
          )}
          {!isEmpty && refusal === null && <BeforeTabling session={session} terms={terms} pledges={pledges} />}
          {!isEmpty && refusal !== null && <WhyNot session={session} refusal={refusal} lead={say('talks.notSo')} />}
        </output>
        <div class="builder-acts">
          <Button
            kind="primary"
            why={refusal === null ? null : isEmpty ? say('talks.chooseFirst') : sayRefusal(book, refusal, seat)}
            whyIsBeside
            onClick={table}
          >
            {say('talks.table')}
          </Button>
          <Button onClick={layDown}>{say('talks.layDown')}</Button>
        </div>
      </footer>
    </form>
  );
}

interface RowProps {
  readonly session: Showing;
  readonly clause: ClauseId;
  readonly since: Since | null;
}

/** One clause, folded to its strip; opened, its options in words. */
function ClauseRow({ session, clause, since }: RowProps) {
  const { book, desk } = session;
  const { table } = session.view();
  const { terms, focus } = desk.now();
  const chosen = terms[clause] ?? null;
  const { level, options } = book.clause(clause);
  const initialled = table.draft[clause] ?? null;
  const isLooked = focus?.kind === 'clause' && focus.clause === clause;
  const status =
    initialled === null
      ? say('talks.bracketed', { level: levelName(level) })
      : say('talks.initialledAt', { option: optionName(book, clause, initialled.option) });
  const change = changeOf(since, clause);
  return (
    <details
      class="builder-clause"
      name="builder-clause"
      data-chosen={chosen !== null}
      open={isLooked}
      onToggle={(event) => {
        if (event.currentTarget.open && !isLooked) desk.look({ kind: 'clause', clause, option: chosen });
      }}
    >
      <summary>
        <ClauseSign clause={clause} />
        <span class="builder-name">
          <b class={change === null ? undefined : 'since-dot'}>{clauseName(book, clause)}</b>
          <span class="builder-status">{chosen === null ? status : optionName(book, clause, chosen)}</span>
          {change === null ? null : <span class="offscreen">{say('board.matters.changed')}</span>}
        </span>
        <ClauseStrip session={session} clause={clause} proposed={chosen} />
      </summary>
      {since === null || change === null ? null : (
        <p class="since-line">{saySinceOnClause(book, since.week, change)}.</p>
      )}
      <fieldset>
        <legend>{say('talks.chooseFor', { clause: clauseName(book, clause) })}</legend>
        <div class="option-choice" data-checked={chosen === null}>
          <label>
            <input
              type="radio"
              name={`option-${clause}`}
              checked={chosen === null}
              onChange={() => desk.write(clause, null)}
            />
            <b>{say(initialled === null ? 'talks.leaveOut' : 'talks.leaveAsIs')}</b>
          </label>
        </div>
        {options.map((option) => (
          <OptionChoice
            key={option.id}
            session={session}
            clause={clause}
            option={option.id}
            isChosen={option.id === chosen}
          />
        ))}
      </fieldset>
    </details>
  );
}
