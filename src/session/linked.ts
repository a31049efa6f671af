/** A record that came in a link, played back where the link points to. Fetched only when there is such a link. */
import type { Result } from '../core/model/result.ts';
import { ok } from '../core/model/result.ts';
import { parseLink } from '../core/replay/link.ts';
import type { RecordFault } from '../core/replay/record.ts';
import { findLine } from '../core/replay/tree.ts';
import type { Rulebook } from '../core/rules/rulebook.ts';
import type { RecordAddress } from './address.ts';
import type { Playback } from './playback.ts';
import { playBack } from './playback.ts';

/** @returns the playback at the link's line, step and seat; a line that the record has not is left at the one played last. Or the record's fault. */
export function playLink(book: Rulebook, { record, branch, step, seat }: RecordAddress): Result<Playback, RecordFault> {
  const read = parseLink(book, record);
  const played = read.ok ? playBack(book, read.value) : read;
  if (!played.ok) return played;
  const playback = played.value;
  if (branch !== null && findLine(playback.tree(), branch) !== undefined) playback.follow(branch);
  if (seat !== null) playback.lookFrom(seat);
  playback.seek(step);
  return ok(playback);
}
