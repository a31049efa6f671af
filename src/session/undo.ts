/** How far undo reaches: back to the last own command that revealed something, drew or let others act (rules, section 12). */
import type { State } from '../core/model/play/state.ts';
import type { LeaderId } from '../core/model/vocabulary.ts';
import type { Line } from '../core/replay/line.ts';

/** `nothing`: no own command to take back. `handedOver`: what followed the last one cannot be unseen. */
export const UNDO_STOPS = ['nothing', 'handedOver'] as const;
export type UndoStop = (typeof UNDO_STOPS)[number];

/** @returns why the last command of a line may not be taken back by this seat; null where it may. */
export function undoStop(line: Line, seat: LeaderId | null): UndoStop | null {
  if (seat === null || !line.commands.some(({ by }) => by === seat)) return 'nothing';
  const [before, after] = line.states.slice(-2);
  if (before === undefined || after === undefined || line.commands.at(-1)?.by !== seat) return 'handedOver';
  return isStillMine(before, after, seat) && isUnrevealing(before, after, seat) ? null : 'handedOver';
}

/** @returns whether the seat had the floor before the command and has it still, with nobody let in between. */
function isStillMine(before: State, after: State, seat: LeaderId): boolean {
  return (
    after.table.phase === before.table.phase &&
    after.table.week === before.table.week &&
    after.table.awaits.includes(seat)
  );
}

/** @returns whether a command drew nothing and told its seat of nobody but itself. */
function isUnrevealing(before: State, after: State, seat: LeaderId): boolean {
  if (after.hidden.rng.some((part, i) => part !== before.hidden.rng[i])) return false;
  return after.log.slice(before.log.length).every(({ event }) => {
    if (event.type === 'signTested') return false;
    return !('leader' in event) || event.leader === seat;
  });
}
