/** What a longer game of the same negotiation adds to a scenario and sets anew. */
import type { Length } from '../vocabulary.ts';

/** Places are written as translations write them: `leaders/russia/stance`; what has an id is named by it. The place without a name is the scenario itself. */
export interface Extension {
  /** Id of the scenario that it lengthens. */
  readonly extends: string;
  readonly length: Length;
  /** Values that stand in the place of the scenario's own. */
  readonly set: { readonly [place: string]: unknown };
  /** Items for the end of a list, or for the place before the item that is named; fields of an object that has none of them yet. */
  readonly add: { readonly [place: string]: unknown };
}
