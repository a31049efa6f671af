/** Handing the record on: a link to the moment that is shown, with the whole record in it; the file, where that is too long; keeping it oneself. */
import { useState } from 'preact/hooks';
import { makeLink } from '../../core/replay/link.ts';
import type { GameRecord } from '../../core/replay/record.ts';
import { makeRecord } from '../../core/replay/record.ts';
import { makeAddress } from '../../session/address.ts';
import type { Playback } from '../../session/playback.ts';
import { say } from '../../words/say.ts';
import { Button } from '../controls/button.tsx';
import { download } from '../leave/download.ts';
import { announce } from '../live.tsx';

/** Signs of a link: some chats cut a message off at 2,000, and a word beside it takes some. */
const CHATS_CUT = 1800;

interface MomentLinkProps {
  readonly playback: Playback;
  /** Keeps a record that came from elsewhere among one's own games; null where it is kept already, or cannot be. */
  readonly onKeepNew: ((record: GameRecord) => void) | null;
}

export function MomentLink({ playback, onKeepNew }: MomentLinkProps) {
  const [address, setAddress] = useState<string | null>(null);
  const [isTooLong, setTooLong] = useState(false);
  const { book } = playback;
  const make = (): void => {
    const text = makeLink(book, playback.record());
    setTooLong(text === null);
    if (text === null) return setAddress(null);
    const { line, step, onlooker } = playback.place();
    const made =
      location.origin +
      location.pathname +
      makeAddress({ kind: 'record', record: text, length: book.length, branch: line, step, seat: onlooker });
    setAddress(made);
    // Only a secure page may write to the clipboard; the text stands below in any case.
    const copied = navigator.clipboard?.writeText(made);
    copied?.then(
      () => announce(say('theatre.linkCopied')),
      () => undefined,
    );
  };
  const save = (): void => download(`${book.scenario.id}.record.json`, makeRecord(playback.record()));
  return (
    <section class="panel theatre-link" aria-labelledby="theatre-link">
      <h2 id="theatre-link">{say('theatre.share')}</h2>
      <div class="theatre-row">
        <Button onClick={make}>{say('theatre.link')}</Button>
        <Button onClick={save}>{say('theatre.file')}</Button>
        {onKeepNew === null ? null : (
          <Button onClick={() => onKeepNew(playback.record())}>{say('theatre.keep')}</Button>
        )}
      </div>
      {isTooLong ? <p role="alert">{say('theatre.linkTooLong')}</p> : null}
      {address !== null && address.length > CHATS_CUT ? (
        <p class="note">{say('theatre.linkLong', { count: address.length })}</p>
      ) : null}
      {address === null ? null : (
        <input
          type="text"
          class="field theatre-address"
          readOnly
          aria-label={say('theatre.linkLabel')}
          value={address}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      )}
    </section>
  );
}
