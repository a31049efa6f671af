/** The hand, opened: what the class's start had dealt every seat, which is the same in every game of it. */
import { useMemo } from 'preact/hooks';
import { dealtOf } from '../../core/analysis/debrief/dealt.ts';
import { playedFor } from '../../core/analysis/debrief/mandate.ts';
import type { State } from '../../core/model/play/state.ts';
import { stateOf } from '../../core/replay/line.ts';
import { byLeader } from '../../core/rules/book/byLeader.ts';
import { newGame } from '../../core/rules/start/newGame.ts';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { seatOf } from '../../core/rules/state/view.ts';
import { Emblem } from '../../panels/controls/emblem.tsx';
import type { ClassAddress } from '../../session/classAddress.ts';
import { startOf } from '../../session/lesson.ts';
import { clauseName, leaderName } from '../../words/names.ts';
import { say, told } from '../../words/say.ts';
import type { SlideProps } from './props.ts';

/** @returns the opening that all games of a class share; null before there is a class. */
function useOpening(book: Rulebook, address: ClassAddress | null): State | null {
  return useMemo(
    () =>
      address === null
        ? null
        : newGame(book, { ...startOf(address), holders: byLeader(book, () => 'computer' as const) }),
    [book, address?.seed, address?.reading],
  );
}

/** Every seat's secret interest; and in how many games it was met, where the games are there. */
export function SecretsSlide({ book, address, played }: SlideProps) {
  const opening = useOpening(book, address);
  if (opening === null) return <p class="wall-text">{say('plenary.noCodes')}</p>;
  const ends = played.games.map(({ line }) => stateOf(line));
  return (
    <>
      <p class="wall-ask">{say('plenary.steps.hand.ask')}</p>
      <ul class="wall-cards">
        {book.leaders.map((leader) => {
          const secret = book.leader(leader).secrets.find(({ id }) => id === seatOf(opening, leader).secret);
          const met = ends.filter((end) => playedFor(book, end, leader).secret.met).length;
          return (
            <li key={leader}>
              <h3>
                <Emblem leader={leader} size={40} bare /> {leaderName(book, leader)}
              </h3>
              <p>
                <b>{secret === undefined ? '' : told(secret.name)}</b>
              </p>
              <p>{secret === undefined ? '' : told(secret.text)}</p>
              {ends.length === 0 ? null : (
                <p class="wall-count">{say('plenary.hand.met', { count: met, of: ends.length })}</p>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** The reading of time that was dealt, what going on was worth, and whose red line was softer than it sounded. */
export function NoDealSlide({ book, address, games }: SlideProps) {
  const opening = useOpening(book, address);
  if (opening === null) return <p class="wall-text">{say('plenary.noCodes')}</p>;
  const { reading: dealt, noDeal, soft } = dealtOf(book, opening);
  const reading = book.scenario.readings.find(({ id }) => id === dealt);
  const right = games.flatMap(({ told: { seat, readsRight } }) => (seat === null ? [] : [readsRight]));
  return (
    <>
      <p class="wall-text">
        {reading === undefined ? null : (
          <>
            <b>{told(reading.name)}.</b> {told(reading.text)}
          </>
        )}
      </p>
      <div class="wall-two">
        <div>
          <table class="wall-table">
            <caption>{say('ending.opened.noDeal')}</caption>
            <thead>
              <tr>
                <th scope="col">{say('ending.opened.side')}</th>
                <th scope="col">{say('ending.opened.believed')}</th>
                <th scope="col">{say('plenary.hand.real')}</th>
              </tr>
            </thead>
            <tbody>
              {noDeal.map(({ leader, believed, byReading }) => (
                <tr key={leader}>
                  <th scope="row">{leaderName(book, leader)}</th>
                  <td>{believed}</td>
                  <td>{byReading.find((one) => one.reading === dealt)?.real ?? believed}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <ul class="wall-list">
          {soft.map(({ leader, clause }) => (
            <li key={leader}>
              {say('ending.opened.soft', { leader: leaderName(book, leader), clause: clauseName(book, clause) })}
            </li>
          ))}
          {Math.max(0, ...right) === 0 ? null : (
            <li>{say('plenary.hand.reads', { least: Math.min(...right), most: Math.max(...right) })}</li>
          )}
        </ul>
      </div>
      <p class="wall-ask">{say('plenary.steps.hand.askNoDeal')}</p>
    </>
  );
}
