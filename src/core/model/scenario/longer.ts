/** Numbers of the rules that only a longer game has; each mechanic is there where its numbers are. */
import type { ConditionalNumbers } from './conditional.ts';
import type { LetterNumbers } from './letter.ts';
import type { SpoilersNumbers } from './spoiler.ts';
import type { Third } from './third.ts';
import type { WarnNumbers } from './warning.ts';

export interface LongerNumbers {
  /** Nobody warns where absent. */
  readonly warn?: WarnNumbers;
  /** No pledge waits for anything where absent. */
  readonly pledgeIf?: ConditionalNumbers;
  /** Nobody writes side letters where absent. */
  readonly sideLetter?: LetterNumbers;
  /** How many pledges, of whichever seats, may come with a package; none where absent. */
  readonly packagePledges?: number;
  /** A counter that narrows what the answered text only widened: its author pays for the reopening. Where absent, the leader that it answers does. */
  readonly counterPays?: true;
  /** Several spoilers; one, by `spoiler` alone, where absent. */
  readonly spoilers?: SpoilersNumbers;
  /** Every week in one third; none where absent. */
  readonly thirds?: readonly Third[];
}
