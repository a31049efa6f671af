/** The draft as a table: clause by clause what is initialled, what is open, and where every leader is known to stand. Says all that the board shows. */
import { useState } from 'preact/hooks';
import { standsOn } from '../../core/analysis/stance/stands.ts';
import type { Stands } from '../../core/analysis/stance/stands.ts';
import type { ClauseId } from '../../core/model/vocabulary.ts';
import { inGroups } from '../../session/matters.ts';
import { textTakenUp } from '../../core/rules/text/textTakenUp.ts';
import type { Showing } from '../../session/showing.ts';
import { clauseName, leaderName, levelName, list, optionName } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { saySinceOnClause } from '../../words/sentences/since.ts';
import { SeatTab } from '../controls/emblem.tsx';
import { ClauseSign } from '../controls/sign.tsx';
import { GroupRow } from '../matters/groupName.tsx';
import { GroupTabs } from '../matters/groupTabs.tsx';
import { Needs } from '../matters/needs.tsx';
import { changeOf, type Since, useSince } from '../matters/since.ts';
import { usePlay } from '../store-hooks.ts';
import { KeyInText } from './keyInText.tsx';
import { SheetLink } from './links.tsx';
import './draft.css';

/** Rows are clauses; columns are the draft and every seat. Scrolls by itself where it is narrow; clauses in groups can be read group by group. */
export function DraftTable() {
  const { session, view } = usePlay();
  const { book } = session;
  const since = useSince();
  const [open, setOpen] = useState('all');
  const [isChangedOnly, setChangedOnly] = useState(false);
  const initialled = book.clauses.filter((clause) => (view.table.draft[clause] ?? null) !== null).length;
  const shown = inGroups(
    book,
    book.clauses.filter((clause) => !isChangedOnly || changeOf(since, clause) !== null),
    String,
  ).filter(({ group }) => open === 'all' || group?.id === open);
  return (
    <div class="draft-whole">
      {book.scenario.groups === undefined ? null : (
        <div class="draft-ways">
          <GroupTabs open={open} onOpen={setOpen} hasAll since={since} />
          {since === null ? null : (
            <label class="draft-changed">
              <input
                type="checkbox"
                checked={isChangedOnly}
                onChange={(event) => setChangedOnly(event.currentTarget.checked)}
              />
              {say('matters.changedOnly', { week: since.week })}
            </label>
          )}
        </div>
      )}
      <Needs />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <section class="draft" aria-label={say('table.draft')} tabIndex={0}>
        <table>
          <caption>{say('table.caption', { count: initialled, of: book.clauses.length })}</caption>
          <thead>
            <tr>
              <th scope="col">{say('table.clause')}</th>
              <th scope="col">{say('table.text')}</th>
              {book.leaders.map((leader) => (
                <th key={leader} scope="col">
                  <SeatTab leader={leader} bare /> {leaderName(book, leader)}
                </th>
              ))}
            </tr>
          </thead>
          {shown.length === 0 && since !== null ? (
            <tbody>
              <tr>
                <td colSpan={2 + book.leaders.length}>{say('matters.nothingChanged', { week: since.week })}</td>
              </tr>
            </tbody>
          ) : null}
          {shown.map(({ group, items }) => (
            <tbody key={group?.id ?? ''}>
              <GroupRow group={group} columns={2 + book.leaders.length} />
              {items.map((clause) => (
                <Row key={clause} session={session} clause={clause} since={since} />
              ))}
            </tbody>
          ))}
        </table>
      </section>
    </div>
  );
}

interface RowProps {
  readonly session: Showing;
  readonly clause: ClauseId;
  readonly since: Since | null;
}

function Row({ session, clause, since }: RowProps) {
  const { book } = session;
  const { table } = session.view();
  const at = table.draft[clause] ?? null;
  const ofText = textTakenUp(book, table)?.terms[clause];
  const stands = standsOn(book, session.view(), clause);
  const change = changeOf(since, clause);
  return (
    <tr data-initialled={at !== null} data-clause={clause}>
      <th scope="row">
        <ClauseSign clause={clause} />{' '}
        <SheetLink session={session} to={{ kind: 'clause', clause }}>
          {clauseName(book, clause)}
        </SheetLink>
        <span class="draft-level">{levelName(book.clause(clause).level)}</span>
        {since === null || change === null ? null : (
          <span class="since-line">{saySinceOnClause(book, since.week, change)}.</span>
        )}
      </th>
      <td>
        {at === null ? (
          <span class="draft-open">
            <span aria-hidden="true">[&ensp;]</span> {say('table.inBrackets')}
            {ofText === undefined ? null : (
              <span class="draft-level">{say('table.inOpening', { option: optionName(book, clause, ofText) })}</span>
            )}
          </span>
        ) : (
          <>
            <span class="stamp">{at.option}</span> {optionName(book, clause, at.option)}
            <KeyInText session={session} clause={clause} option={at.option} brief />
            <span class="draft-level">
              {say('table.initialledWeek', {
                week: at.week,
                leaders: list(at.by.map((leader) => leaderName(book, leader))),
              })}
            </span>
          </>
        )}
      </td>
      {book.leaders.map((leader) => (
        <td key={leader} class="draft-leader">
          <span class="draft-who" aria-hidden="true">
            <SeatTab leader={leader} bare />
          </span>
          <span>
            {cellOf(
              session,
              clause,
              stands.find((stand) => stand.leader === leader),
            )}
          </span>
        </td>
      ))}
    </tr>
  );
}

/** What a leader takes and bars, briefly; the clause's sheet says it in whole sentences. */
function cellOf(session: Showing, clause: ClauseId, stand: Stands | undefined): string {
  const { book } = session;
  if (stand === undefined) return say('table.noPart');
  const name = (option: Stands['takes'][number]): string => optionName(book, clause, option);
  const parts = [
    ...(stand.takes.length === 0 ? [] : [say('table.cellTakes', { options: stand.takes.map(name).join('; ') })]),
    ...(stand.bars.length === 0 ? [] : [say('table.cellBars', { options: stand.bars.map(name).join('; ') })]),
  ];
  return parts.length === 0 ? say('table.cellUnknown') : parts.join(' ');
}
