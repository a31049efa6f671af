/** Everybody's answer to the package on the table, one slip a seat. Answers stay sealed until all have given theirs. */
import type { Receipt } from '../../core/model/play/room.ts';
import type { LeaderId } from '../../core/model/vocabulary.ts';
import type { Showing } from '../../session/showing.ts';
import { leaderName } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { sayOwnReason, sayReason } from '../../words/sentences/reason.ts';
import { spokenIn } from '../../words/sentences/spoken.ts';
import { Emblem } from '../controls/emblem.tsx';
import { SimulatedTag } from './simulated.tsx';
import './slips.css';

type Word = 'proposes' | 'accepts' | 'declines' | 'acceptsIf' | 'notBound' | 'sealed' | 'toAnswer' | 'you';

interface SlipsProps {
  readonly session: Showing;
  /** A settled proposal; absent for the one on the table. */
  readonly receipt?: Receipt;
}

/** A row of slips, in leader order. */
export function Slips({ session, receipt }: SlipsProps) {
  return (
    <ul class="slips" aria-label={say('talks.answersLabel')}>
      {session.book.leaders.map((leader) => (
        <Slip key={leader} session={session} leader={leader} receipt={receipt} />
      ))}
    </ul>
  );
}

function Slip({
  session,
  leader,
  receipt,
}: {
  readonly session: Showing;
  readonly leader: LeaderId;
  readonly receipt: Receipt | undefined;
}) {
  const { book } = session;
  const word = receipt === undefined ? wordNow(session, leader) : wordThen(leader, receipt);
  const isNo = word === 'declines' || word === 'acceptsIf';
  const isComputer = session.view().table.holders[leader] !== 'person';
  const spoken = receipt !== undefined && isComputer ? spokenIn(book, receipt, leader) : null;
  return (
    <li class="slip" data-answer={word}>
      <Emblem leader={leader} size={48} own={leader === session.seat} bare />
      <p class="slip-name">{leaderName(book, leader)}</p>
      <p class="slip-answer">{say(`talks.words.${word}`)}</p>
      <p class="slip-why">
        {isNo && receipt !== undefined ? whyNo(session, leader, receipt) : say(`talks.whys.${word}`)}
      </p>
      {spoken !== null && <p class="slip-said">{spoken}</p>}
      {word !== 'notBound' && word !== 'toAnswer' && word !== 'you' && (
        <SimulatedTag session={session} leader={leader} />
      )}
    </li>
  );
}

function wordNow(session: Showing, leader: LeaderId): Word {
  const { table, room } = session.view();
  const proposal = room?.proposal ?? null;
  if (proposal === null) return 'notBound';
  if (proposal.by === leader) return 'proposes';
  if (!proposal.bound.includes(leader)) return 'notBound';
  if (!table.awaits.includes(leader)) return 'sealed';
  return leader === session.seat ? 'you' : 'toAnswer';
}

function wordThen(leader: LeaderId, receipt: Receipt): Word {
  if (receipt.by === leader) return 'proposes';
  const given = receipt.answers[leader];
  if (given === undefined) return 'notBound';
  switch (given.answer) {
    case 'accept':
      return 'accepts';
    case 'decline':
      return 'declines';
    case 'acceptIf':
      return 'acceptsIf';
  }
}

function whyNo(session: Showing, leader: LeaderId, receipt: Receipt): string {
  const [first] = receipt.answers[leader]?.reasons ?? [];
  if (first === undefined) return say('talks.whys.declines');
  return leader === session.seat ? sayOwnReason(session.book, first, leader) : sayReason(session.book, first, leader);
}
