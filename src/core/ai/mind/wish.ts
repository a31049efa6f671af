/** A wish: one move that a leader would like to send, and how much it leans to it. */
import type { MoveCommand } from '../../model/command.ts';

export interface Wish {
  readonly command: MoveCommand;
  /** Points of its style, before what the move unlocks, what it is worth to the leader itself and what it costs. */
  readonly leaning: number;
  /** Sent for what it unlocks and for nothing else: without that it is dropped. */
  readonly unlocking?: true;
}
