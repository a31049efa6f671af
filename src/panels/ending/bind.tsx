/** Whose rule was last to bind in this model, what would have turned it, and the restraint that was never offered. */
import type { Turned } from '../../core/analysis/aftermathTurn.ts';
import type { LastToBind } from '../../core/analysis/lastToBind.ts';
import type { Restraint } from '../../core/analysis/restraint.ts';
import type { ClauseId, OptionId } from '../../core/model/vocabulary.ts';
import type { Session } from '../../session/session.ts';
import type { Showing } from '../../session/showing.ts';
import { clauseName, either, leaderName, list, optionName, termName, termsName } from '../../words/names.ts';
import { say, told } from '../../words/say.ts';
import { TextLink } from '../controls/button.tsx';
import { Emblem } from '../controls/emblem.tsx';
import { RoadView } from '../talks/road.tsx';
import type { Declined } from './boundWords.ts';
import { boundWords, ruleWords } from './boundWords.ts';
import { NeverOffered } from './neverOffered.tsx';
import { SeeMoment } from './seeMoment.tsx';
import './turns.css';

interface BoundProps {
  readonly session: Session;
  /** Plays back from a step. */
  readonly onSee: (step: number) => void;
}
interface BindProps extends BoundProps {
  readonly last: LastToBind;
  readonly restraint: readonly Restraint[];
}

export function LastToBindPanel({ session, last, restraint, onSee }: BindProps) {
  return (
    <section class="ending-panel bind" aria-labelledby="bind-head">
      <h2 id="bind-head">{say('ending.bind')}</h2>
      <p class="ending-note">{say('ending.bindNote')}</p>
      <Bound session={session} last={last} onSee={onSee} />
      <div class="bind-never">
        <h3>{say('ending.neverHead')}</h3>
        <p class="ending-note">{say('ending.neverNote')}</p>
        <NeverOffered session={session} restraint={restraint} />
      </div>
    </section>
  );
}

/** The last rule, in words: a plain sentence, then what it rests on. Modest: it is this model's, not the world's. */
function Bound({ session, last, onSee }: BoundProps & { readonly last: LastToBind }) {
  const { book } = session;
  const plain = <p class="bind-plain">{boundWords(book, last)}</p>;
  switch (last.kind) {
    case 'declined':
      return <DeclinedText session={session} last={last} onSee={onSee} />;
    case 'unsigned':
      return (
        <div class="bind-words">
          {plain}
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
    case 'rejected':
      return (
        <div class="bind-words">
          {plain}
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
          {plain}
          <p>
            {say('ending.brokenSize', { size: last.breach.size, holds: last.breach.holds ?? 0 })}{' '}
            {turnedInWords(session, last.turned)}
          </p>
        </div>
      );
    case 'walkedOut':
      return (
        <div class="bind-words">
          {plain}
          <p>{say('ending.walkedOutTurn')}</p>
        </div>
      );
    case 'none':
      return plain;
  }
}

function DeclinedText({ session, last, onSee }: BoundProps & { readonly last: Declined }) {
  const { book } = session;
  const [first, ...others] = last.declines;
  const turned = last.turn === null ? [] : (Object.entries(last.turn) as [ClauseId, OptionId | null][]);
  const changes = turned.map(([clause, option]) =>
    option === null
      ? say('receipt.leaveOut', { clause: clauseName(book, clause) })
      : say('receipt.changeTo', { clause: clauseName(book, clause), option: optionName(book, clause, option) }),
  );
  const plain = boundWords(book, last);
  return (
    <>
      <div class="bind-one">
        {first !== undefined && <Emblem leader={first.leader} size={48} bare />}
        <p class="bind-plain">{plain}</p>
      </div>
      <div class="bind-words">
        {others.length === 0 ? null : (
          <ul class="bind-rules">
            {last.declines.map((decline) => (
              <li key={decline.leader}>{ruleWords(book, decline)}</li>
            ))}
          </ul>
        )}
        <p>{say('ending.textWas', { by: leaderName(book, last.by), terms: termsName(book, last.terms) })}</p>
        {changes.length > 0 && <p>{say('ending.turnedBy', { change: list(changes) })}</p>}
        {changes.length === 0 && <p>{say(last.road === null ? 'ending.noTurn' : 'ending.roadWas')}</p>}
      </div>
      {changes.length === 0 && last.road !== null && <RoadView session={session} road={last.road} />}
      <p class="bind-ways">
        <TextLink onClick={() => session.desk.open({ kind: 'receipt', receipt: last.receipt })}>
          {say('sheet.openReceipt')}
        </TextLink>{' '}
        {last.at === null ? null : (
          <SeeMoment session={session} id="bind-moment" at={last.at} what={plain} isShort onSee={onSee} />
        )}
      </p>
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
