/** What was agreed, clause by clause, why the rest stayed open, and what lies outside this text. */
import type { ClauseEnd, OpenBecause } from '../../../core/analysis/debrief/agreed.ts';
import type { Outcome } from '../../../core/model/play/table.ts';
import type { ClauseId } from '../../../core/model/vocabulary.ts';
import { inGroups } from '../../../session/matters.ts';
import type { Session } from '../../../session/session.ts';
import { clauseName, leaderName, list, optionName, termName } from '../../../words/names.ts';
import { say, told } from '../../../words/say.ts';
import { mattersOutside, signedName } from '../../../words/sentences/wholeText.ts';
import { GroupRow } from '../../matters/groupName.tsx';
import { ClauseSign } from '../../controls/sign.tsx';
import { KeyInText } from '../../sheets/keyInText.tsx';
import { SheetLink } from '../../sheets/links.tsx';
import { countedWords } from '../page/countedWords.ts';
import { openWords } from './openWords.ts';
import { Refused } from './refused.tsx';
import { SeeMoment } from '../page/seeMoment.tsx';
import { Part } from '../page/part.tsx';
import './agreed.css';

interface AgreedProps {
  readonly session: Session;
  readonly agreed: readonly ClauseEnd[];
  readonly outcome: Outcome;
  /** Plays back from a step. */
  readonly onSee: (step: number) => void;
}
type RowProps = Pick<AgreedProps, 'session' | 'onSee'> & { readonly end: ClauseEnd };
type WhyProps = Pick<AgreedProps, 'session' | 'onSee'> & { readonly clause: ClauseId; readonly open: OpenBecause };

/** A table: clause, option or brackets, words, initials. */
export function Agreed({ session, agreed, outcome, onSee }: AgreedProps) {
  const { book } = session;
  const { scenario } = book;
  const { table } = session.view();
  const outside = mattersOutside(book, table);
  const tests = book.leaders.flatMap((leader) => {
    const passed = outcome.ratified[leader] ?? null;
    return passed === null
      ? []
      : [say(passed ? 'ending.ratified' : 'ending.notRatified', { leader: leaderName(book, leader) })];
  });
  return (
    <Part id="agreed" title={say('ending.agreed')} gist={countedWords(agreed)} class="agreed">
      {table.signedWeek !== null && (
        <p class="agreed-name">
          <b>{signedName(book, table.draft)}.</b> {told(scenario.compulsoryLine)}
        </p>
      )}
      <table>
        <thead class="offscreen">
          <tr>
            <th scope="col">{say('table.clause')}</th>
            <th scope="col">{say('ending.option')}</th>
            <th scope="col">{say('table.text')}</th>
            <th scope="col">{say('ending.initials')}</th>
          </tr>
        </thead>
        {inGroups(book, agreed, ({ clause }) => clause).map(({ group, items }) => (
          <tbody key={group?.id ?? ''}>
            <GroupRow group={group} columns={4} />
            {items.map((clause) => (
              <Row key={clause.clause} session={session} end={clause} onSee={onSee} />
            ))}
          </tbody>
        ))}
      </table>
      {tests.length > 0 && <p class="agreed-tests">{tests.join(' ')}</p>}
      {outside !== '' && <p class="ending-note agreed-outside">{say('ending.outside', { matters: outside })}</p>}
      {session.book.travels ? null : <p class="ending-note">{say('ending.inference')}</p>}
    </Part>
  );
}

function Row({ session, end, onSee }: RowProps) {
  const { book } = session;
  const { clause, initialled, open } = end;
  const name = (
    <th scope="row" class="agreed-name">
      <ClauseSign clause={clause} />
      <SheetLink session={session} to={{ kind: 'clause', clause }}>
        {clauseName(book, clause)}
      </SheetLink>
    </th>
  );
  if (initialled === null)
    return (
      <tr class="agreed-open">
        {name}
        <td>
          <span class="agreed-brackets" aria-hidden="true">
            [&ensp;&ensp;]
          </span>
        </td>
        <td>{open === null ? null : <Why session={session} clause={clause} open={open} onSee={onSee} />}</td>
        <td class="agreed-when">{say('ending.open')}</td>
      </tr>
    );
  return (
    <tr>
      {name}
      <td>
        <span class="stamp">{initialled.option}</span>
      </td>
      <td>
        {optionName(book, clause, initialled.option)}
        <KeyInText session={session} clause={clause} option={initialled.option} />{' '}
        {initialled.at === null ? null : (
          <SeeMoment
            session={session}
            id={`agreed-${clause}`}
            at={initialled.at}
            what={termName(book, clause, initialled.option)}
            isShort
            onSee={onSee}
          />
        )}
      </td>
      <td class="agreed-when">
        <i aria-hidden="true">{initialled.by.map((leader) => book.leader(leader).letter).join(' ')}</i>
        <span class="offscreen">
          {say('ending.initialledBy', { leaders: list(initialled.by.map((leader) => leaderName(book, leader))) })}
        </span>{' '}
        {initialled.carriedOut ? say('ending.carriedOut') : say('ending.inWeek', { week: initialled.week })}
      </td>
    </tr>
  );
}

function Why({ session, clause, open, onSee }: WhyProps) {
  if (open.code !== 'declined') return <>{openWords(session.book, clause, open)}</>;
  return <Refused session={session} clause={clause} refusals={open.refusals} onSee={onSee} />;
}
