/** Games that this browser keeps, to be put side by side: chosen by ticking, the newest first. */
import { useEffect, useState } from 'preact/hooks';
import type { Rulebook } from '../../core/rules/book/rulebook.ts';
import type { SaveInfo } from '../../store/saveInfo.ts';
import type { Store } from '../../store/store.ts';
import { say } from '../../words/say.ts';
import { Button } from '../controls/button.tsx';
import { Sheet } from '../controls/sheet.tsx';
import { isShutSave } from '../hotseat/names.ts';
import { factsOfSave, nameOfSave } from '../library/names.ts';

interface FromDeviceProps {
  readonly book: Rulebook;
  readonly store: Store;
  /** How many more the page has room for. */
  readonly room: number;
  readonly onTake: (saves: readonly SaveInfo[]) => void;
  readonly onClose: () => void;
}

export function FromDevice({ book, store, room, onTake, onClose }: FromDeviceProps) {
  const [saves, setSaves] = useState<readonly SaveInfo[] | null>(null);
  const [ticked, tick] = useState<ReadonlySet<string>>(new Set());
  useEffect(
    () => void store.listSaves().then((all) => setSaves(all.filter((save) => save.meta !== null && !isShutSave(save)))),
    [],
  );
  if (saves === null) return null;
  const chosen = saves.filter(({ id }) => ticked.has(id));
  const isAll = chosen.length === saves.length;
  const set = (id: string, isOn: boolean): void =>
    tick((before) => new Set([...before].filter((one) => one !== id).concat(isOn ? [id] : [])));
  return (
    <Sheet
      title={say('many.deviceHead')}
      onClose={onClose}
      footer={
        saves.length === 0 ? undefined : (
          <Button
            kind="primary"
            why={chosen.length === 0 ? say('many.deviceNobody') : null}
            onClick={() => onTake(chosen)}
          >
            {say('many.deviceTake', { count: chosen.length })}
          </Button>
        )
      }
    >
      {saves.length === 0 ? (
        <p>{say('many.deviceNone')}</p>
      ) : (
        <fieldset class="choices">
          <legend>{say('many.deviceRoom', { count: room })}</legend>
          {saves.length === 1 ? null : (
            <label class="choice">
              <input
                type="checkbox"
                checked={isAll}
                onChange={() => tick(new Set(isAll ? [] : saves.map(({ id }) => id)))}
              />
              <b>{say('many.deviceAll')}</b>
            </label>
          )}
          {saves.map((save) => (
            <label key={save.id} class="choice">
              <input
                type="checkbox"
                checked={ticked.has(save.id)}
                onChange={({ currentTarget }) => set(save.id, currentTarget.checked)}
              />
              <span class="many-save">
                {nameOfSave(book, save)}
                <small>{factsOfSave(book, save)}</small>
              </span>
            </label>
          ))}
        </fieldset>
      )}
    </Sheet>
  );
}
