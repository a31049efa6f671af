/** Two people hand over together: one button each, forty seconds to agree, then the one who holds the pen this week decides. */
import { useEffect, useState } from 'preact/hooks';
import { PAIR_SECONDS, penIn } from '../../session/lesson.ts';
import type { Session } from '../../session/session.ts';
import { say } from '../../words/say.ts';
import { sayCommand } from '../../words/speak.ts';
import { Button, TextLink } from '../controls/button.tsx';
import { Sheet } from '../controls/sheet.tsx';
import { announce } from '../live.tsx';
import type { HandOver } from './usePair.ts';
import './pair.css';

const PEOPLE = ['first', 'second'] as const;

interface PairSheetProps {
  readonly session: Session;
  readonly onSettled: HandOver;
  /** One person is left: the lock is off from now on. */
  readonly onAlone: () => void;
}

export function PairSheet({ session, onSettled, onAlone }: PairSheetProps) {
  const { table, own } = session.view();
  const pen = penIn(table.week);
  const left = useCountdown(PAIR_SECONDS);
  const [agreed, setAgreed] = useState<readonly string[]>([]);
  const isOver = left === 0;
  useEffect(() => {
    if (isOver) announce(say(`lesson.pair.over.${pen}`));
  }, [isOver]);
  const agree = (person: (typeof PEOPLE)[number]): void => {
    const now = agreed.includes(person) ? agreed.filter((one) => one !== person) : [...agreed, person];
    setAgreed(now);
    if (now.length === PEOPLE.length) onSettled(null);
  };
  const sealed = own?.sealed ?? [];
  const hasRead = own?.reads.some(({ week }) => week === table.week) === true;
  return (
    <Sheet title={say('lesson.pair.head')} kicker={say('moves.folder')} onClose={() => session.desk.open(null)}>
      {sealed.length === 0 ? (
        <p>{say('moves.folderNone')}</p>
      ) : (
        <ul>
          {sealed.map((command, i) => (
            <li key={i}>{sayCommand(session.book, command)}</li>
          ))}
        </ul>
      )}
      <p class="note">
        {say(`lesson.pair.role.${pen}`)}{' '}
        {hasRead ? null : (
          <TextLink onClick={() => session.desk.open({ kind: 'move', type: 'read', filled: {} })}>
            {say('seat.read.write')}
          </TextLink>
        )}
      </p>
      <p class="pair-left" role="timer">
        {isOver ? say(`lesson.pair.over.${pen}`) : say('lesson.pair.left', { seconds: left })}
      </p>
      {isOver ? (
        <div class="button-row">
          <Button kind="primary" icon="arrow" onClick={() => onSettled(say(`lesson.pair.note.${pen}`))}>
            {say(`lesson.pair.decide.${pen}`)}
          </Button>
        </div>
      ) : (
        <>
          <div class="pair-two">
            {PEOPLE.map((person) => (
              <Button key={person} pressed={agreed.includes(person)} onClick={() => agree(person)}>
                {say(`lesson.pair.agree.${person}`)}
              </Button>
            ))}
          </div>
          <p class="note">{say(`lesson.pair.then.${pen}`)}</p>
        </>
      )}
      <div class="button-row">
        <Button onClick={() => session.desk.open(null)}>{say('lesson.pair.back')}</Button>
        <Button
          kind="quiet"
          onClick={() => {
            onSettled(null);
            onAlone();
          }}
        >
          {say('lesson.pair.alone')}
        </Button>
      </div>
    </Sheet>
  );
}

/** @returns whole seconds left; by the clock and not by counting, since a timer may be held back. */
function useCountdown(seconds: number): number {
  const [until] = useState(() => Date.now() + seconds * 1000);
  const [now, setNow] = useState(() => Date.now());
  const left = Math.max(0, Math.ceil((until - now) / 1000));
  useEffect(() => {
    if (left === 0) return undefined;
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, [left === 0]);
  return left;
}
