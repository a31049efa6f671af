/** How a game in play begins: anew, or from a record. */
import { lateLine } from '../core/lesson/late.ts';
import type { Result } from '../core/model/result.ts';
import { ok } from '../core/model/result.ts';
import type { LeaderId, Skill } from '../core/model/vocabulary.ts';
import { startLine } from '../core/replay/line.ts';
import { bookFor, treeOf } from '../core/replay/open.ts';
import type { GameRecord, RecordFault } from '../core/replay/record.ts';
import { MAIN, startTree } from '../core/replay/tree.ts';
import type { Rulebook } from '../core/rules/book/rulebook.ts';
import { holdersWith } from './persons.ts';
import type { Session } from './session.ts';
import { sessionOn } from './session.ts';

export interface SessionOptions {
  readonly seed: string;
  /** The person's seat; null to watch. A record says itself who sits where. */
  readonly seat: LeaderId | null;
  /** Several persons' seats at this one device, in place of `seat`. */
  readonly persons?: readonly LeaderId[];
  /** A reading of time that a teacher fixes. */
  readonly reading?: string;
  /** How well the computer leaders negotiate; as by default where absent. */
  readonly skill?: Skill;
  /** The week from which on the seat is the person's; the computer has played it until then. 1 where absent. */
  readonly from?: number;
  /** A game to go on with. It must replay: what comes from outside goes through `resumeSession`. */
  readonly record?: GameRecord;
}

/** @returns a session at the end of the line that was played last, or the record's fault; a game in play is then left as it is. */
export function resumeSession(book: Rulebook, record: GameRecord): Result<Session, RecordFault> {
  const changed = bookFor(book, record);
  if (!changed.ok) return changed;
  const tree = treeOf(changed.value, record);
  return tree.ok ? ok(sessionOn(changed.value, tree.value, record.playing)) : tree;
}

/** @returns a session of a new game, or of a record that is known to replay; throws on one that does not. */
export function openSession(book: Rulebook, options: SessionOptions): Session {
  const { seed, seat, persons, reading = null, skill, from = 1, record } = options;
  if (record !== undefined) {
    const resumed = resumeSession(book, record);
    if (!resumed.ok)
      throw new Error(`a record of ${record.scenario} does not replay: ${JSON.stringify(resumed.fault)}`);
    return resumed.value;
  }
  const start = { seed, reading, ...(skill === undefined ? {} : { skill }) };
  const held = persons ?? (seat === null ? [] : [seat]);
  const line =
    from > 1 ? lateLine(book, start, held, from) : startLine(book, { ...start, holders: holdersWith(book, held) });
  return sessionOn(book, startTree(line), MAIN);
}
