/** A warning said in public: an option that its author says it will not sign. It ties its author's hands, at home and at the table. */
import type { ClauseId, LeaderId, OptionId } from '../vocabulary.ts';

/** Known to all. */
export interface Warning {
  readonly by: LeaderId;
  readonly clause: ClauseId;
  readonly option: OptionId;
  readonly week: number;
  /** Week in which its author initialled what it had warned of; null while the warning is kept. */
  readonly brokenWeek: number | null;
}

/** What a warning costs and does. */
export interface WarnNumbers {
  readonly cost: number;
  readonly home: number;
  /** Of the other side, where a side warns. */
  readonly wayOut: number;
  /** Of its author's home, where it is not kept; a home that would then fall under the floor does not let it go. */
  readonly brokenHome: number;
  /** With every other leader, where it is not kept. */
  readonly brokenTrust: number;
}
