/** Why a command is not accepted, judged from what its sender may know: the same code for buttons, computers and `apply`. */
import type { Command, CommandType, MoveCommand } from '../model/command.ts';
import { MOVE_ORDER } from '../model/command.ts';
import type { Refusal } from '../model/play/refusal.ts';
import type { View } from '../model/play/view.ts';
import type { LeaderId, Phase } from '../model/vocabulary.ts';
import { unknownName } from './refused/names.ts';
import type { Rulebook } from './book/rulebook.ts';
import { wrongShape } from './refused/shape.ts';
import { whyNotAftermath } from './refused/whyNotAftermath.ts';
import { whyNotMove } from './refused/whyNotMove.ts';
import { whyNotTalks } from './refused/whyNotTalks.ts';

const MOVES: ReadonlySet<CommandType> = new Set(MOVE_ORDER);

/** The phases in which each kind of command has its place; `read` and `adjourn` have their own rules. */
const PHASES_OF: Readonly<Record<Exclude<CommandType, MoveCommand['type'] | 'handOver' | 'read' | 'adjourn'>, Phase>> =
  {
    propose: 'talks',
    answer: 'answers',
    answerSpoiler: 'moves',
    amend: 'onTheTable',
    campaign: 'campaign',
    orderSteps: 'steps',
    answerBreach: 'breach',
  };

/**
 * @returns why `apply` would refuse the command, or null when it would take it. `view` is the sender's own view. Never throws, whatever it is handed.
 */
export function whyNot(book: Rulebook, view: View, command: Command): Refusal | null {
  const { table } = view;
  if (table.phase === 'ended') return { code: 'ended' };
  const unknown = wrongShape(command) ?? unknownName(book, command);
  if (unknown !== null) return unknown;
  if (command.type === 'adjourn') return whyNotAdjourn(book, view, command.by);
  if (view.onlooker !== command.by || !book.leader(command.by).may.includes(command.type)) return { code: 'notYours' };
  if (command.type === 'read') return whyNotRead(view);
  if (!isInPhase(table.phase, command.type)) return { code: 'notNow', phase: table.phase };
  if (!table.awaits.includes(command.by)) return { code: 'notYourTurn', awaits: table.awaits };
  if (isMove(command)) return whyNotMove(book, view, command);
  switch (command.type) {
    case 'propose':
    case 'answer':
    case 'amend':
      return whyNotTalks(book, view, command);
    case 'answerSpoiler':
      if (table.spoilerWeek !== table.week || !book.isSide(command.by))
        return { code: 'notAvailable', what: 'spoiler' };
      return view.own?.spoilerAnswer === null ? null : { code: 'already', what: 'answered' };
    case 'handOver':
    case 'campaign':
    case 'orderSteps':
    case 'answerBreach':
      return whyNotAftermath(book, view, command);
  }
}

/** @returns whether a command is sealed in the moves phase. */
export function isMove(command: Command): command is MoveCommand {
  return MOVES.has(command.type);
}

function isInPhase(phase: Phase, type: CommandType): boolean {
  if (MOVES.has(type)) return phase === 'moves';
  if (type === 'handOver') return phase !== 'ended';
  return PHASES_OF[type as keyof typeof PHASES_OF] === phase;
}

/** A weekly guess is free, at any time before the text is signed, once a week. */
function whyNotRead(view: View): Refusal | null {
  const { table, own } = view;
  if (table.signedWeek !== null) return { code: 'notNow', phase: table.phase };
  return own?.reads.some((read) => read.week === table.week) ? { code: 'already', what: 'readThisWeek' } : null;
}

/**
 * Only a person stops a game, whoever is awaited: from a seat of their own, or from any where no person has one and they watch.
 * A signed text is first tested at home and carried out or broken.
 */
function whyNotAdjourn(book: Rulebook, { table, onlooker }: View, by: LeaderId): Refusal | null {
  const isWatched = book.leaders.every((leader) => table.holders[leader] !== 'person');
  if (onlooker !== by || !(isWatched || table.holders[by] === 'person')) return { code: 'notYours' };
  return table.signedWeek === null ? null : { code: 'notNow', phase: table.phase };
}
