/** All games as one zip: a record a file, under safe names. A stored text that no longer reads goes along as it is. */
import type { ArchiveFile } from '../../core/replay/archive.ts';
import { makeArchive, safeNames } from '../../core/replay/archive.ts';
import { makeRecord } from '../../core/replay/record.ts';
import type { SaveInfo } from '../../store/saveInfo.ts';
import type { Store } from '../../store/store.ts';

/** @param nameFor what a game without a name is called. @returns the zip, and the games of the list that could not be had. */
export async function zipOf(
  store: Store,
  saves: readonly SaveInfo[],
  nameFor: (save: SaveInfo) => string,
): Promise<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly missing: readonly SaveInfo[] }> {
  const names = safeNames(saves.map(nameFor), '.record.json');
  const files: ArchiveFile[] = [];
  const missing: SaveInfo[] = [];
  for (const [at, save] of saves.entries()) {
    const { text, record } = await store.loadSave(save.id);
    const name = names[at];
    if (text === null || name === undefined) missing.push(save);
    // The name travels in the record, so that it is there again where the zip is taken in.
    else
      files.push({
        name,
        text: record.ok && save.name !== '' ? makeRecord({ ...record.value, name: save.name }) : text,
      });
  }
  return { bytes: makeArchive(files), missing };
}
