/** Whose rule was last to bind in this model, what would have turned it, and the restraint that was never offered. */
import type { Turned } from '../../core/analysis/aftermathTurn.ts';
import type { LastToBind } from '../../core/analysis/lastToBind.ts';
import type { Restraint } from '../../core/analysis/restraint.ts';
import type { ClauseId, OptionId } from '../../core/model/vocabulary.ts';
import type { Showing } from '../../session/showing.ts';
import { clauseName, either, leaderName, list, optionName, termName } from '../../words/names.ts';
import { say, told } from '../../words/say.ts';
import { TextLink } from '../controls/button.tsx';
import { Emblem } from '../controls/emblem.tsx';
import { RoadView } from '../talks/road.tsx';
import { NeverOffered } from './neverOffered.tsx';
import './turns.css';

interface BindProps {
  readonly session: Showing;
  readonly last: LastToBind;
  readonly restraint: readonly Restraint[];
}

export function LastToBindPanel({ session, last, restraint }: BindProps) {
  return (
    <section class="ending-panel bind" aria-labelledby="bind-head">
      <h2 id="bind-head">{say('ending.bind')}</h2>
      <Bound session={session} last={last} />
      <div class="bind-never">
        <h3>{say('ending.neverHead')}</h3>
        <NeverOffered session={session} restraint={restraint} />
      </div>
    </section>
  );
}

/** The last rule, in words. Modest: it is this model's, not the world's. */
function Bound({ session, last }: { readonly session: Showing; readonly last: LastToBind }) {
  const { book } = session;
  switch (last.kind) {
    case 'declined':
      return <Declined session={session} last={last} />;
    case 'unsigned': {
      const leaders = list(last.short.map((figures) => leaderName(book, figures.leader)));
      return (
        <div class="bind-words">
          <p>
            <b>{say('ending.unsigned', { leaders })}</b> {say('ending.inModel', { week: last.week })}
          </p>
          {last.short.map((figures) => (
            <p key={figures.leader}>
              {say(figures.text < figures.noDeal ? 'ending.unsignedWorth' : 'ending.unsignedHome', {
                leader: leaderName(book, figures.leader),
                text: figures.text,
                noDeal: figures.noDeal,
                home: figures.home,
                needs: figures.needsHome,
              })}
            </p>
          ))}
          <p>
            {last.change === null
              ? say('ending.noSingleChange')
              : say('ending.wouldHaveSigned', { term: termName(book, last.change.clause, last.change.option) })}
          </p>
        </div>
      );
    }
    case 'rejected':
      return (
        <div class="bind-words">
          {last.tests.map((test) => (
            <p key={test.test}>
              <b>{told(book.test(test.test).name)}</b>{' '}
              {say('ending.rejectedBy', { figure: test.figure, needs: test.needs })}{' '}
              {turnedInWords(session, test.turned)}
            </p>
          ))}
        </div>
      );
    case 'broken':
      return (
        <div class="bind-words">
          <p>
            <b>{say('ending.brokenBy', { leader: leaderName(book, last.breach.by) })}</b>{' '}
            {say('ending.brokenSize', { size: last.breach.size, holds: last.breach.holds ?? 0 })}{' '}
            {turnedInWords(session, last.turned)}
          </p>
        </div>
      );
    case 'walkedOut':
      return (
        <div class="bind-words">
          <p>
            <b>{say('ending.walkedOut', { leaders: list(last.leaders.map((leader) => leaderName(book, leader))) })}</b>{' '}
            {say('ending.walkedOutTurn')}
          </p>
        </div>
      );
    case 'none':
      return <p class="bind-words">{say(`ending.none.${last.because}`)}</p>;
  }
}

function Declined({
  session,
  last,
}: {
  readonly session: Showing;
  readonly last: Extract<LastToBind, { kind: 'declined' }>;
}) {
  const { book } = session;
  const [first] = last.declines;
  const rules = last.declines.map(({ leader, reasons }) => {
    // A red line says more of a leader than the level of a week's meeting does.
    const reason = reasons.find((given) => given.code === 'redLine') ?? reasons[0];
    return reason === undefined
      ? leaderName(book, leader)
      : say(`ending.ruleOf.${reason.code}`, {
          leader: leaderName(book, leader),
          clause: clauseName(book, reason.clause),
        });
  });
  const turned = last.turn === null ? [] : (Object.entries(last.turn) as [ClauseId, OptionId | null][]);
  const changes = turned.map(([clause, option]) =>
    option === null
      ? say('receipt.leaveOut', { clause: clauseName(book, clause) })
      : say('receipt.changeTo', { clause: clauseName(book, clause), option: optionName(book, clause, option) }),
  );
  return (
    <>
      <div class="bind-one">
        {first !== undefined && <Emblem leader={first.leader} size={48} bare />}
        <div>
          <p>
            <b>{say('ending.ruleWas', { rule: list(rules) })}</b> {say('ending.inModel', { week: last.week })}{' '}
            <TextLink onClick={() => session.desk.open({ kind: 'receipt', receipt: last.receipt })}>
              {say('sheet.openReceipt')}
            </TextLink>
          </p>
          {changes.length > 0 && <p>{say('ending.turnedBy', { change: list(changes) })}</p>}
          {changes.length === 0 && last.road === null && <p>{say('ending.noTurn')}</p>}
        </div>
      </div>
      {changes.length === 0 && last.road !== null && (
        <>
          <p>{say('ending.roadWas')}</p>
          <RoadView session={session} road={last.road} />
        </>
      )}
    </>
  );
}

/** What would have carried the text, or that no single thing would. */
function turnedInWords(session: Showing, turned: Turned): string {
  const { book } = session;
  const answer = book.scenario.aftermath.answers.find((one) => one.id === turned.answer);
  const ways = [
    ...(turned.change === null ? [] : [termName(book, turned.change.clause, turned.change.option)]),
    ...(turned.campaign ? [say('ending.moreCampaign')] : []),
    ...(answer === undefined ? [] : [told(answer.name)]),
  ];
  return ways.length === 0 ? say('ending.noSingleThing') : say('ending.turnedBy', { change: either(ways) });
}
