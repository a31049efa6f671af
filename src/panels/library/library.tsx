/** My games: every game that this browser keeps, to find, name, go on with, play back, take along and take out. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import type { SaveInfo } from '../../store/saveInfo.ts';
import type { Store } from '../../store/store.ts';
import { GAMES_ADVISED } from '../../store/store.ts';
import { say } from '../../words/say.ts';
import { Button, TextLink } from '../controls/button.tsx';
import { FilesButton } from '../controls/filesButton.tsx';
import { download } from '../leave/download.ts';
import { announce } from '../live.tsx';
import { useBooks } from '../store-hooks.ts';
import { zipOf } from './export.ts';
import { GameRow } from './gameRow.tsx';
import { Keeping } from './keeping.tsx';
import { nameOfSave, searchText } from './names.ts';
import { takeIn } from './takeIn.ts';
import './library.css';

export interface LibraryProps {
  readonly book: Rulebook;
  readonly store: Store;
  readonly onResume: (id: string) => void;
  readonly onReplay: (id: string) => void;
  /** Goes where many games are put side by side. */
  readonly onBeside: () => void;
}
/** A game that was taken out, and how to put it back. */
interface Gone {
  readonly name: string;
  readonly undo: NonNullable<Awaited<ReturnType<Store['removeSave']>>>;
}

export function Library({ book, store, onResume, onReplay, onBeside }: LibraryProps) {
  const books = useBooks();
  const [saves, setSaves] = useState<readonly SaveInfo[] | null>(null);
  const [query, setQuery] = useState('');
  const [gone, setGone] = useState<readonly Gone[]>([]);
  const [told, tell] = useState<{ readonly head: string; readonly lines: readonly string[] } | null>(null);
  const [work, setWork] = useState<string | null>(null);
  const search = useRef<HTMLInputElement>(null);
  const renew = async (): Promise<void> => setSaves(await store.listSaves());
  useEffect(() => void renew(), []);

  const report = (head: string, lines: readonly string[] = []): void => {
    tell({ head, lines });
    announce([head, ...lines].join(' '));
  };
  const remove = async (save: SaveInfo): Promise<void> => {
    const undo = await store.removeSave(save.id);
    if (undo !== null) setGone((before) => [...before, { name: nameOfSave(book, save), undo }]);
    announce(say('library.gone', { name: nameOfSave(book, save) }));
    await renew();
    search.current?.focus();
  };
  const bringBack = async (): Promise<void> => {
    const last = gone.at(-1);
    if (last === undefined) return;
    const back = await last.undo();
    if (!back.ok) return report(say('library.notWritten'));
    setGone((before) => before.slice(0, -1));
    announce(say('library.back', { name: last.name }));
    await renew();
  };
  const rename = async (save: SaveInfo, name: string): Promise<void> => {
    if (name.trim() === save.name) return;
    const named = await store.renameSave(save.id, name);
    if (!named.ok) report(say('library.notWritten'));
    await renew();
  };
  const duplicate = async (save: SaveInfo): Promise<void> => {
    const { text } = await store.loadSave(save.id);
    const name = say('library.copyOf', { name: nameOfSave(book, save) });
    const added = text === null ? null : await store.addSave(name, text, save.meta);
    if (added?.ok === true) announce(say('library.copied', { name }));
    else report(say('library.notWritten'));
    await renew();
  };
  const hand = async (save: SaveInfo): Promise<void> => {
    const { text } = await store.loadSave(save.id);
    if (text === null) report(say('library.notRead'));
    else download(`${save.id}.record.json`, text);
  };
  const exportAll = async (): Promise<void> => {
    if (saves === null) return;
    const { bytes, missing } = await zipOf(store, saves, (save) => nameOfSave(book, save));
    download(say('library.zipName'), bytes);
    report(
      say('library.exported', { count: saves.length - missing.length }),
      missing.map((save) => say('library.missing', { name: nameOfSave(book, save) })),
    );
  };
  const importFiles = async (files: readonly File[]): Promise<void> => {
    setWork(say('library.reading'));
    const { taken, lines } = await takeIn(books, store, files, (done, of) =>
      setWork(say('library.takingIn', { done, of })),
    );
    setWork(null);
    report(say('library.taken', { count: taken }), lines);
    await renew();
  };

  if (saves === null) return <p class="note">{say('app.fetching')}</p>;
  const found = saves.filter((save) => searchText(book, save).includes(query.trim().toLocaleLowerCase()));
  return (
    <div class="library">
      {store.trouble() === null ? null : (
        <p class="fault" role="alert">
          {say(`library.trouble.${store.trouble() ?? 'closed'}`)}
        </p>
      )}
      <div class="library-bar">
        <label class="library-search">
          <span>{say('library.search')}</span>
          <input
            ref={search}
            class="field"
            type="search"
            value={query}
            onInput={({ currentTarget }) => setQuery(currentTarget.value)}
          />
        </label>
        <FilesButton label={say('library.import')} accept=".json,.zip" onFiles={(files) => void importFiles(files)} />
        <Button why={saves.length === 0 ? say('library.nothing') : null} onClick={() => void exportAll()}>
          {say('library.export')}
        </Button>
        <Button onClick={onBeside}>{say('library.beside')}</Button>
      </div>
      {work === null ? null : <output class="library-told">{work}</output>}
      {told === null ? null : (
        <div class="library-told">
          <p>{told.head}</p>
          {told.lines.length === 0 ? null : (
            <ul>
              {told.lines.map((line, i) => (
                <li key={i}>{line}</li>
              ))}
            </ul>
          )}
          <TextLink onClick={() => tell(null)}>{say('app.close')}</TextLink>
        </div>
      )}
      {gone.length === 0 ? null : (
        <p class="library-told">
          {say('library.gone', { name: gone.at(-1)?.name ?? '' })}{' '}
          <TextLink onClick={() => void bringBack()}>{say('library.undo')}</TextLink>
          {gone.length > 1 ? ` ${say('library.goneMore', { count: gone.length - 1 })}` : null}
        </p>
      )}
      {saves.length > GAMES_ADVISED ? <p class="note">{say('library.advised', { count: saves.length })}</p> : null}
      <p class="note" aria-live="polite">
        {query.trim() === ''
          ? say('library.count', { count: saves.length })
          : say('library.found', { count: found.length })}
      </p>
      <ol class="plain-list library-list">
        {found.map((save) => (
          <GameRow
            key={save.id}
            book={book}
            save={save}
            onResume={() => onResume(save.id)}
            onReplay={() => onReplay(save.id)}
            onRename={(name) => void rename(save, name)}
            onDuplicate={() => void duplicate(save)}
            onDownload={() => void hand(save)}
            onRemove={() => void remove(save)}
          />
        ))}
      </ol>
      <Keeping store={store} />
    </div>
  );
}
