/** Something that a computer leader would do, and how much it leans to it. */
import type { MoveCommand } from '../model/command.ts';

export interface Wish {
  /** Whole points; 0 or less: not now. */
  readonly weight: number;
  readonly command: MoveCommand;
}
