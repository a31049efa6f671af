/** Where files are dropped or chosen, with how far the reading has come. The whole window takes what is dropped. */
import { MANY_AT_MOST } from '../../core/replay/many.ts';
import { say } from '../../words/say.ts';
import { Button } from '../controls/button.tsx';
import { useFileDrop } from '../controls/fileDrop.ts';
import { FilesButton } from '../controls/filesButton.tsx';

interface DropPlaceProps {
  /** How many records lie on the page. */
  readonly count: number;
  /** null while nothing is read. */
  readonly work: { readonly done: number; readonly of: number } | null;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onDevice: () => void;
  readonly onStop: () => void;
}

export function DropPlace({ count, work, onFiles, onDevice, onStop }: DropPlaceProps) {
  const isOver = useFileDrop(work === null ? onFiles : null);
  return (
    <section class={isOver ? 'many-place over' : 'many-place'} aria-label={say('many.drop')} data-empty={count === 0}>
      {work === null ? (
        <>
          <div>
            <p class="many-place-head">{say('many.drop')}</p>
            <p class="note">
              {say('many.dropText', { count: MANY_AT_MOST })} {say('many.local')}
            </p>
          </div>
          <div class="many-place-acts">
            <FilesButton label={say('many.choose')} accept=".json,.zip" primary={count === 0} onFiles={onFiles} />
            <Button onClick={onDevice}>{say('many.device')}</Button>
          </div>
        </>
      ) : (
        <>
          <div>
            <p class="many-place-head">
              {work.of === 0 ? say('many.reading') : say('many.readingOf', { done: work.done, of: work.of })}
            </p>
            <progress
              aria-label={say('many.progress')}
              {...(work.of === 0 ? {} : { max: work.of, value: work.done })}
            />
          </div>
          <div class="many-place-acts">
            <Button onClick={onStop}>{say('many.stop')}</Button>
          </div>
        </>
      )}
    </section>
  );
}
