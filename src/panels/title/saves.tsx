/** Games kept in this browser: the last one to resume, earlier ones beneath; one that no longer reads can still be downloaded. */
import type { Rulebook } from '../../core/rules/rulebook.ts';
import type { SaveInfo } from '../../store/store.ts';
import { leaderName } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { Button, TextLink } from '../controls/button.tsx';

interface SavesProps {
  readonly book: Rulebook;
  readonly saves: readonly SaveInfo[];
  readonly onResume: (id: string) => void;
  readonly onReplay: (id: string) => void;
  readonly onDownload: (id: string) => void;
  readonly onRemove: (id: string) => void;
}

export function Saves({ book, saves, onResume, onReplay, onDownload, onRemove }: SavesProps) {
  const [last, ...earlier] = saves;
  if (last === undefined) return null;
  return (
    <div class="saves">
      {last.meta === null ? (
        <Unreadable save={last} onDownload={onDownload} onRemove={onRemove} />
      ) : (
        <div class="resume">
          <Button kind="primary" icon="arrow" onClick={() => onResume(last.id)}>
            {say('title.resume')}
          </Button>
          <span>{lineOf(book, last)}</span>
          <TextLink onClick={() => onReplay(last.id)}>{say('theatre.replay')}</TextLink>
        </div>
      )}
      {earlier.length === 0 ? null : (
        <details class="more">
          <summary>{say('title.otherSaves')}</summary>
          <ul class="plain-list">
            {earlier.map((save) =>
              save.meta === null ? (
                <li key={save.id}>
                  <Unreadable save={save} onDownload={onDownload} onRemove={onRemove} />
                </li>
              ) : (
                <li key={save.id} class="save-line">
                  <TextLink onClick={() => onResume(save.id)}>{lineOf(book, save)}</TextLink>
                  <TextLink onClick={() => onReplay(save.id)}>{say('theatre.replay')}</TextLink>
                  <TextLink onClick={() => onRemove(save.id)}>{say('title.remove')}</TextLink>
                </li>
              ),
            )}
          </ul>
        </details>
      )}
    </div>
  );
}

function lineOf(book: Rulebook, { meta, savedAt }: SaveInfo): string {
  if (meta === null) return '';
  const who =
    meta.seat === null
      ? say('title.resumeWatching')
      : book.hasLeader(meta.seat)
        ? leaderName(book, meta.seat)
        : meta.seat;
  const at = new Date(savedAt).toLocaleString(document.documentElement.lang, {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  const params = { seat: who, week: meta.week, weeks: book.scenario.rules.weeks[book.length], at };
  return say(meta.kind === null ? 'title.resumeText' : 'title.resumeEnded', params);
}

function Unreadable({ save, onDownload, onRemove }: { save: SaveInfo } & Pick<SavesProps, 'onDownload' | 'onRemove'>) {
  return (
    <p class="unreadable">
      {say('title.unreadable')} <TextLink onClick={() => onDownload(save.id)}>{say('title.download')}</TextLink>{' '}
      <TextLink onClick={() => onRemove(save.id)}>{say('title.remove')}</TextLink>
    </p>
  );
}
