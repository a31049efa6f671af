/** Where files are dropped or chosen, with how far the reading has come. The whole window takes what is dropped. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { MANY_AT_MOST } from '../../core/replay/many.ts';
import { say } from '../../words/say.ts';
import { Button } from '../controls/button.tsx';
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
  const [isOver, setOver] = useState(false);
  const take = useRef(onFiles);
  take.current = onFiles;
  const isBusy = useRef(false);
  isBusy.current = work !== null;
  useEffect(() => {
    const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;
    const over = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const out = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      // Else the browser leaves the page for the file.
      event.preventDefault();
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0 && !isBusy.current) take.current(files);
    };
    addEventListener('dragover', over);
    addEventListener('dragleave', out);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('dragleave', out);
      removeEventListener('drop', drop);
    };
  }, []);
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
