/** A record that came in a link, played back where the link points to. Fetched only when there is such a link. */
import type { Result } from '../core/model/result.ts';
import { fail, ok } from '../core/model/result.ts';
import type { Onlooker } from '../core/model/play/view.ts';
import { parseLink } from '../core/replay/link.ts';
import { findLine } from '../core/replay/tree.ts';
import type { Books } from './books.ts';
import type { AddressFault } from './addressFields.ts';
import type { RecordAddress } from './address.ts';
import type { Playback } from './playback.ts';
import { playBack } from './playback.ts';
import type { WhoseFault } from './whose.ts';
import { openBy } from './whose.ts';

/** @returns the playback at the link's line, step and seat; a line that the record has not is left at the one played last. Or the record's fault, or that of a seat that its scenario has not. */
export async function playLink(
  ours: Books,
  { record, length, branch, step, seat }: RecordAddress,
): Promise<Result<Playback, WhoseFault | AddressFault>> {
  const own = await ours.at(length);
  if (!own.ok)
    return own.fault.code === 'notFetched'
      ? fail({ code: 'notFetched' })
      : fail({ code: 'unknownLength', name: length });
  const read = parseLink(own.value, record);
  const played = read.ok ? await openBy(ours, read.value, (book) => playBack(book, read.value)) : read;
  if (!played.ok) return played;
  const playback = played.value;
  const onlookers: readonly Onlooker[] = [...playback.book.leaders, 'public', 'open'];
  const onlooker = onlookers.find((one) => one === seat) ?? null;
  if (seat !== null && onlooker === null) return fail({ code: 'unknownSeat', name: seat });
  if (branch !== null && findLine(playback.tree(), branch) !== undefined) playback.follow(branch);
  if (onlooker !== null) playback.lookFrom(onlooker);
  playback.seek(step);
  return ok(playback);
}
