/** One kept game in the list: its name, what it is, and what can be done with it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import type { SaveInfo } from '../../store/saveInfo.ts';
import { GAME_NAME } from '../../store/saveInfo.ts';
import { say } from '../../words/say.ts';
import { TextLink } from '../controls/button.tsx';
import { isShutSave } from '../hotseat/names.ts';
import { factsOfSave, nameOfSave } from './names.ts';

interface GameRowProps {
  readonly book: Rulebook;
  readonly save: SaveInfo;
  readonly onResume: () => void;
  readonly onReplay: () => void;
  readonly onRename: (name: string) => void;
  readonly onDuplicate: () => void;
  readonly onDownload: () => void;
  readonly onRemove: () => void;
}

export function GameRow(props: GameRowProps) {
  const { book, save } = props;
  const [isNaming, setNaming] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  const name = nameOfSave(book, save);
  const acts = [
    ...(save.meta === null
      ? []
      : ([
          [save.meta.kind === null ? 'resume' : 'ending', props.onResume],
          ...(isShutSave(save) ? [] : ([['replay', props.onReplay]] as const)),
        ] as const)),
    ['rename', () => setNaming(true)],
    ['duplicate', props.onDuplicate],
    ['download', props.onDownload],
    ['remove', props.onRemove],
  ] as const;
  return (
    <li ref={row} class="library-row" data-save={save.id}>
      <div class="library-what">
        {isNaming ? (
          <NameField
            name={save.name}
            label={say('library.nameOf', { name })}
            onDone={(next) => {
              setNaming(false);
              if (next !== null) props.onRename(next);
              row.current?.querySelector('button')?.focus();
            }}
          />
        ) : (
          <h2>{name}</h2>
        )}
        <p class="note">{factsOfSave(book, save)}</p>
        {isShutSave(save) ? <p class="note">{say('hotseat.file')}</p> : null}
        {save.meta === null ? <p class="note">{say('library.unreadableText')}</p> : null}
      </div>
      <div class="library-acts">
        {acts.map(([act, onClick]) => (
          <TextLink key={act} label={say(`library.actOn.${act}`, { name })} onClick={onClick}>
            {say(`library.act.${act}`)}
          </TextLink>
        ))}
      </div>
    </li>
  );
}

interface NameFieldProps {
  readonly name: string;
  readonly label: string;
  /** null: left as it was. */
  readonly onDone: (name: string | null) => void;
}

/** Enter and leaving keep the name, Escape does not. */
function NameField({ name, label, onDone }: NameFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);
  useEffect(() => field.current?.select(), []);
  const done = (next: string | null): void => {
    if (isDone.current) return;
    isDone.current = true;
    onDone(next);
  };
  return (
    <input
      ref={field}
      type="text"
      class="field library-name"
      maxLength={GAME_NAME}
      defaultValue={name}
      aria-label={label}
      onBlur={({ currentTarget }) => done(currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        // The focus goes on to a button, which the same key would press.
        event.preventDefault();
        done(event.key === 'Enter' ? event.currentTarget.value : null);
      }}
    />
  );
}
