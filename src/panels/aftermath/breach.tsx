/** The breach: how large it is, what the text would hold against, and how the wronged side answers. */
import { knownHold } from '../../core/analysis/homeTest.ts';
import type { Showing } from '../../session/showing.ts';
import { leaderName, list, signed } from '../../words/names.ts';
import { say, told } from '../../words/say.ts';
import { sayRefusal } from '../../words/speak.ts';
import { Button } from '../controls/button.tsx';

/** Shown when the one breach of the game has come. */
export function Breach({ session }: { readonly session: Showing }) {
  const { book, seat } = session;
  const view = session.view();
  const breach = view.table.aftermath?.breach ?? null;
  if (breach === null) return null;
  const holds = knownHold(book, view);
  const isMine = seat !== null && view.table.awaits.includes(seat);
  return (
    <>
      <section class="slip-sheet">
        <h2>{say('aftermath.breachBy', { leader: leaderName(book, breach.by) })}</h2>
        <p>{say('aftermath.breachText')}</p>
        <dl class="facts">
          <dt>{say('aftermath.size')}</dt>
          <dd>{breach.size}</dd>
          <dt>{say('aftermath.holdsUpTo')}</dt>
          <dd>{holds ?? say('aftermath.notKnown')}</dd>
        </dl>
        <p class="sheet-note">{say('aftermath.holdsNote')}</p>
      </section>
      {isMine && seat !== null ? (
        <section class="slip-sheet">
          <h2>{say('aftermath.answerHead')}</h2>
          <ul class="breach-answers">
            {book.scenario.aftermath.answers.map((answer) => {
              const command = { type: 'answerBreach', by: seat, answer: answer.id } as const;
              const refusal = session.whyNot(command);
              return (
                <li key={answer.id}>
                  <h3>{told(answer.name)}</h3>
                  <p>{told(answer.text)}</p>
                  <p>
                    {say('aftermath.changesSize', { change: signed(answer.size), size: breach.size + answer.size })}
                  </p>
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
