/** What stands under a move before it is sent. */

/** Lines of effect and lines of risk. */
export interface Consequences {
  readonly effects: readonly string[];
  readonly risks: readonly string[];
}
