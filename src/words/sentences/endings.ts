/** How an ending is called, in a sentence and in the short form of charts: a text that settles every clause of a longer game is more than a framework. */
import type { Outcome } from '../../core/model/play/table.ts';
import type { Kind } from '../../core/model/vocabulary.ts';
import { KINDS } from '../../core/model/vocabulary.ts';
import { say } from '../say.ts';

/** What tells how a game ended. */
export type Ending = Pick<Outcome, 'kind' | 'comprehensive'>;

const SIGNED = ['rejectedAtHome', 'broken', 'holding'] as const satisfies readonly Kind[];

/** Every way to end, the shortest first; a text without an open clause stands after the same ending of a framework. */
export const ENDINGS: readonly Ending[] = KINDS.flatMap((kind): Ending[] =>
  signedAs(kind) === null ? [{ kind }] : [{ kind }, { kind, comprehensive: true }],
);

/** @returns how far the talks came, in one sentence: the heading of an ending. */
export function endingSentence({ kind, comprehensive }: Ending): string {
  const signed = signedAs(kind);
  return comprehensive === true && signed !== null ? say(`ending.headsWhole.${signed}`) : say(`ending.heads.${kind}`);
}

/** @returns how a game ended, in the short form of charts and tables. */
export function endingInShort({ kind, comprehensive }: Ending): string {
  const signed = signedAs(kind);
  return comprehensive === true && signed !== null ? say(`runs.kindsWhole.${signed}`) : say(`runs.kinds.${kind}`);
}

/** @returns whether two endings are called the same. */
export function isSameEnding(one: Ending, other: Ending): boolean {
  return one.kind === other.kind && (one.comprehensive === true) === (other.comprehensive === true);
}

/** @returns the kind, where a text was signed; null where none was. */
function signedAs(kind: Kind): (typeof SIGNED)[number] | null {
  return SIGNED.find((one) => one === kind) ?? null;
}
