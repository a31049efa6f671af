/** Two people hand over together: one button each, forty seconds to agree, then the one who holds the pen this week decides. */
import { useEffect, useState } from 'preact/hooks';
import type { Command } from '../../core/model/command.ts';
import { PAIR_SECONDS, penIn } from '../../session/pair.ts';
import type { Session } from '../../session/session.ts';
import type { Person } from '../../core/lesson/pairNote.ts';
import { sayHandOver } from '../../words/sentences/handOver.ts';
import { PERSONS } from '../../core/lesson/pairNote.ts';
import { say } from '../../words/say.ts';
import { sayCommand } from '../../words/sentences/command.ts';
import { Button, TextLink } from '../controls/button.tsx';
import { Sheet } from '../controls/sheet.tsx';
import { announce } from '../live.tsx';
import './pair.css';

interface PairSheetProps {
  readonly session: Session;
  /** What is handed over. */
  readonly waiting: Command;
  /** @param decided who decided alone; null where the two agreed, or one is alone. */
  readonly onSettled: (decided: Person | null) => void;
  /** One person is left: the lock is off from now on. */
  readonly onAlone: () => void;
}

export function PairSheet({ session, waiting, onSettled, onAlone }: PairSheetProps) {
  const { week, phase } = session.view().table;
  const pen = penIn(week);
  const left = useCountdown(PAIR_SECONDS);
  const [agreed, setAgreed] = useState<readonly Person[]>([]);
  const isOver = left === 0;
  useEffect(() => {
    if (isOver) announce(say(`lesson.pair.over.${pen}`));
  }, [isOver]);
  const agree = (person: Person): void => {
    const now = agreed.includes(person) ? agreed.filter((one) => one !== person) : [...agreed, person];
    setAgreed(now);
    if (now.length === PERSONS.length) onSettled(null);
  };
  const isFolder = phase === 'moves' && waiting.type === 'handOver';
  return (
    <Sheet
      title={say('lesson.pair.head')}
      kicker={say(isFolder ? 'moves.folder' : `app.phases.${phase}`)}
      onClose={() => session.desk.open(null)}
    >
      {isFolder ? (
        <FolderHeld session={session} />
      ) : (
        <p class="reading">
          <b>{sayHandOver(session.book, waiting, phase)}</b>
        </p>
      )}
      <p class="pair-left" role="timer">
        {isOver ? say(`lesson.pair.over.${pen}`) : say('lesson.pair.left', { seconds: left })}
      </p>
      {isOver ? (
        <div class="button-row">
          <Button kind="primary" icon="arrow" onClick={() => onSettled(pen)}>
            {say(`lesson.pair.decide.${pen}`)}
          </Button>
        </div>
      ) : (
        <>
          <span class="pair-sand" aria-hidden="true">
            <span style={{ inlineSize: `${(100 * left) / PAIR_SECONDS}%` }} />
          </span>
          <div class="pair-two">
            {PERSONS.map((person) => (
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

/** What lies in the folder, and whose read is still to be made. */
function FolderHeld({ session }: { readonly session: Session }) {
  const { table, own } = session.view();
  const sealed = own?.sealed ?? [];
  const hasRead = own?.reads.some(({ week }) => week === table.week) === true;
  return (
    <>
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
        {say(`lesson.pair.role.${penIn(table.week)}`)}{' '}
        {hasRead ? null : (
          <TextLink onClick={() => session.desk.open({ kind: 'move', type: 'read', filled: {} })}>
            {say('seat.read.write')}
          </TextLink>
        )}
      </p>
    </>
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
