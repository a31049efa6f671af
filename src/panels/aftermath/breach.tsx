/** The breach: how large it is, what the text would hold against, and how the wronged side answers. */
import { knownHold } from '../../core/analysis/text/homeTest.ts';
import type { AftermathState } from '../../core/model/play/table.ts';
import type { Aftermath } from '../../core/model/scenario/aftermath.ts';
import type { Showing } from '../../session/showing.ts';
import { sayEvent } from '../../words/sentences/happened.ts';
import { leaderName, list, signed, stepName } from '../../words/names.ts';
import { say, told } from '../../words/say.ts';
import { sayRefusal } from '../../words/sentences/refusal.ts';
import { Button } from '../controls/button.tsx';
import { CarriedOut } from './carriedOut.tsx';
import { Claim, sayOnClaim } from './claim.tsx';
import { watcherNames } from './seenBy.ts';

/** Who may be behind it: the unsigned card of weeks ago is remembered, where the answer is asked to fit. */
function Behind({ session }: { readonly session: Showing }) {
  const { book } = session;
  if (book.scenario.aftermath.breach.misfit === undefined) return null;
  const clue = session.log().findLast(({ event }) => event.type === 'spoilerAppeared');
  const words = clue === undefined ? null : sayEvent(book, clue.event);
  return (
    <p>
      {say('aftermath.behind', { misfit: book.scenario.aftermath.breach.misfit })}{' '}
      {words !== null && say('aftermath.behindClue', { week: clue?.week ?? 0, words })}
    </p>
  );
}

/** A breach that was seen, with the step that was not kept where steps have their watchers. */
function Seen({
  session,
  breach,
}: {
  readonly session: Showing;
  readonly breach: NonNullable<AftermathState['breach']>;
}) {
  const { book } = session;
  const { by, size, step } = breach;
  return (
    <>
      <h2>{say('aftermath.breachBy', { leader: leaderName(book, by) })}</h2>
      <p>{say('aftermath.breachText')}</p>
      {step !== undefined && (
        <p>{say('aftermath.notKept', { step: stepName(book, step), watchers: watcherNames(session, step) })}</p>
      )}
      <dl class="facts">
        <dt>{say('aftermath.size')}</dt>
        <dd>{size}</dd>
      </dl>
    </>
  );
}

/** @returns the answers to what lies here: letting pass is none to a breach that was seen, and so is not shown; what wants a breach that was seen is, and says why not. */
function answersTo({ book }: Pick<Showing, 'book'>, isClaim: boolean): Aftermath['answers'] {
  return book.scenario.aftermath.answers.filter(({ on }) => isClaim || on !== 'claim');
}

/** Shown when the one breach of the game has come, or a claim of one. */
export function Breach({ session }: { readonly session: Showing }) {
  const { book, seat } = session;
  const view = session.view();
  const { breach = null, claim } = view.table.aftermath ?? {};
  if (breach === null && claim === undefined) return null;
  const holds = knownHold(book, view);
  const isMine = seat !== null && view.table.awaits.includes(seat);
  return (
    <>
      <section class="slip-sheet">
        {breach === null ? <Claim /> : <Seen session={session} breach={breach} />}
        <Behind session={session} />
        <dl class="facts">
          <dt>{say('aftermath.holdsUpTo')}</dt>
          <dd>{holds ?? say(seat === null ? 'aftermath.notPublic' : 'aftermath.notKnown')}</dd>
        </dl>
        <p class="sheet-note">{say('aftermath.holdsNote')}</p>
      </section>
      <CarriedOut session={session} />
      {isMine && seat !== null ? (
        <section class="slip-sheet">
          <h2>{say('aftermath.answerHead')}</h2>
          <ul class="breach-answers">
            {answersTo(session, claim !== undefined).map((answer) => {
              const command = { type: 'answerBreach', by: seat, answer: answer.id } as const;
              const refusal = session.whyNot(command);
              return (
                <li key={answer.id}>
                  <h3>{told(answer.name)}</h3>
                  <p>{told(answer.text)}</p>
                  {breach === null ? (
                    sayOnClaim(book, answer).map((line) => <p key={line}>{line}</p>)
                  ) : (
                    <p>
                      {say('aftermath.changesSize', { change: signed(answer.size), size: breach.size + answer.size })}
                    </p>
                  )}
                  <Button
                    why={refusal === null ? null : sayRefusal(book, refusal, seat)}
                    onClick={() => session.send(command)}
                  >
                    {say('aftermath.answerWith', { answer: told(answer.name) })}
                  </Button>
                </li>
              );
            })}
          </ul>
        </section>
      ) : (
        <p>{say('aftermath.waits', { leaders: list(view.table.awaits.map((leader) => leaderName(book, leader))) })}</p>
      )}
    </>
  );
}
