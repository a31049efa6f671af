/** Games kept in this browser: the last one to resume, and the way to all of them; one that no longer reads can still be downloaded. */
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import { weeksOfMeta } from '../../session/keep.ts';
import type { SaveInfo } from '../../store/saveInfo.ts';
import { dayAndHour } from '../../words/dates.ts';
import { leaderName } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { Button, TextLink } from '../controls/button.tsx';
import { isShutSave, seatsOfShared } from '../hotseat/names.ts';

interface SavesProps {
  readonly book: Rulebook;
  readonly saves: readonly SaveInfo[];
  readonly onResume: (id: string) => void;
  readonly onReplay: (id: string) => void;
  readonly onDownload: (id: string) => void;
  readonly onLibrary: () => void;
}

export function Saves({ book, saves, onResume, onReplay, onDownload, onLibrary }: SavesProps) {
  const [last] = saves;
  if (last === undefined) return null;
  const all = (
    <span class="saves-all">
      <TextLink onClick={onLibrary}>{say('library.myGames', { count: saves.length })}</TextLink>
    </span>
  );
  return (
    <div class="saves">
      {last.meta === null ? (
        <p class="unreadable">
          {say('title.unreadable')} <TextLink onClick={() => onDownload(last.id)}>{say('title.download')}</TextLink>{' '}
          {all}
        </p>
      ) : (
        <div class="resume">
          <Button kind="primary" icon="arrow" onClick={() => onResume(last.id)}>
            {say(last.meta.kind === null ? 'title.resume' : 'title.see')}
          </Button>
          <span>{lineOf(book, last)}</span>
          {isShutSave(last) ? null : <TextLink onClick={() => onReplay(last.id)}>{say('theatre.replay')}</TextLink>}
          {all}
        </div>
      )}
    </div>
  );
}

function lineOf(book: Rulebook, { meta, savedAt, name }: SaveInfo): string {
  if (meta === null) return '';
  const who =
    meta.seat === null
      ? say('title.resumeWatching')
      : meta.shared !== undefined
        ? seatsOfShared(book, meta.shared)
        : meta.own !== null
          ? meta.own.seat
          : book.hasLeader(meta.seat)
            ? leaderName(book, meta.seat)
            : meta.seat;
  const at = dayAndHour(savedAt);
  const params = {
    seat: name === '' ? who : name,
    week: meta.week,
    weeks: weeksOfMeta(book, meta),
    at,
  };
  if (meta.kind !== null) return say('title.resumeEnded', params);
  return meta.phase === undefined
    ? say('title.resumeText', params)
    : say('title.resumeIn', { ...params, phase: say(`app.phases.${meta.phase}`) });
}
