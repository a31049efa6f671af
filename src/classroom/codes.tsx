/** The games of a class as they come in: codes typed one after another, many pasted at once, whole records dropped. */
import { useId, useRef, useState } from 'preact/hooks';
import { firstGroups } from '../core/lesson/outcomeCode.ts';
import type { Rulebook } from '../core/rules/book/rulebook.ts';
import { Button } from '../panels/controls/button.tsx';
import { useFileDrop } from '../panels/controls/fileDrop.ts';
import { FilesButton } from '../panels/controls/filesButton.tsx';
import { announce } from '../panels/live.tsx';
import type { ClassAddress } from '../session/classAddress.ts';
import { startOf } from '../session/lesson.ts';
import { either } from '../words/names.ts';
import { say } from '../words/say.ts';
import type { ClassEntry } from './desk.ts';
import { EntryList } from './entryList.tsx';
import { LinesField } from './linesField.tsx';
import { Scan } from './scan.tsx';
import type { Taken } from './takeIn.ts';
import { isWhole, takeFiles, takeText } from './takeIn.ts';

interface CodesProps {
  readonly book: Rulebook;
  readonly address: ClassAddress | null;
  readonly entries: readonly ClassEntry[];
  readonly onEntries: (entries: readonly ClassEntry[]) => void;
  readonly onMany: () => void;
}

export function Codes({ book, address, entries, onEntries, onMany }: CodesProps) {
  const id = useId();
  return (
    <section aria-labelledby={`${id}-head`}>
      <h2 id={`${id}-head`}>{say('classroom.codes.head')}</h2>
      {address === null ? (
        <NoLink />
      ) : (
        <>
          <Intake book={book} address={address} entries={entries} onEntries={onEntries} onMany={onMany} />
          <EntryList key={address.seed} book={book} address={address} entries={entries} onEntries={onEntries} />
        </>
      )}
    </section>
  );
}

/** Games that are dropped before there is a link are let fall: the browser would leave the page for the file. */
function NoLink() {
  useFileDrop(() => announce(say('classroom.codes.noLink')));
  return <p class="note">{say('classroom.codes.noLink')}</p>;
}

/** The field, the files, and what came of the last of them. */
function Intake({ book, address, entries, onEntries, onMany }: CodesProps & { readonly address: ClassAddress }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [typed, type] = useState('');
  const [said, setSaid] = useState<Pick<Taken, 'faults' | 'notes'>>({ faults: [], notes: [] });
  const [isReading, setReading] = useState(false);
  /** What lies there when a file has been read, and not when it was dropped. */
  const now = useRef({ entries, onEntries });
  now.current = { entries, onEntries };
  const to = { book, address };
  const groups = firstGroups(book, startOf(address));
  const put = ({ entries: next, count, faults, notes }: Taken): void => {
    setSaid({ faults, notes });
    if (count === 0) return;
    now.current.onEntries(next);
    announce(say('classroom.codes.added', { count }));
  };
  const add = (text: string): void => {
    const taken = takeText(to, entries, text);
    put(taken);
    // What was not taken stays, to be mended.
    type(taken.left.join('\n'));
    field.current?.focus();
  };
  const read = async (files: readonly File[]): Promise<void> => {
    setReading(true);
    put(await takeFiles(to, () => now.current.entries, files));
    setReading(false);
  };
  const scanned = (text: string): string => {
    const taken = takeText(to, now.current.entries, text);
    put({ ...taken, faults: [], notes: [] });
    const code = taken.entries.at(-1)?.code ?? '';
    const words = taken.count === 0 ? taken.faults : [say('classroom.scan.got', { code }), ...taken.notes];
    return words.join(' ');
  };
  const isOver = useFileDrop(isReading ? null : (files) => void read(files));
  return (
    <div class={isOver ? 'class-intake over' : 'class-intake'}>
      <LinesField
        field={field}
        label={say('classroom.codes.label')}
        typed={typed}
        hint={groups.length === 0 ? null : say('classroom.codes.short', { signs: either(groups) })}
        faults={said.faults}
        notes={said.notes}
        onType={(text) => (isWhole(to, text) ? add(text) : type(text))}
        onEnter={() => add(typed)}
      />
      <div class="button-row">
        <Button kind="primary" onClick={() => add(typed)}>
          {say('classroom.codes.add')}
        </Button>
        <FilesButton label={say('classroom.codes.choose')} accept=".json,.zip" onFiles={(files) => void read(files)} />
        <Button kind="quiet" onClick={onMany}>
          {say('classroom.codes.records')}
        </Button>
      </div>
      <Scan onText={scanned} />
      <p class="note" aria-live="polite">
        {say(isReading ? 'classroom.codes.reading' : 'classroom.codes.drop')}
      </p>
    </div>
  );
}
