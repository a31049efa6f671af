/** Joins the gallery (`?gallery`): its panels and the golden games whose moments it shows. Only `main.ts` fetches it. */
import type { Scenario } from './core/model/scenario/scenario.ts';
import { parseRecord } from './core/replay/record.ts';
import { DEFAULT_LENGTH } from './core/model/vocabulary.ts';
import { makeRulebook } from './core/rules/book/rulebook.ts';
import { drawGallery } from './panels/gallery/gallery.tsx';
import type { Records } from './panels/gallery/moments.ts';
import type { Classroom } from './panels/title/classroom.ts';
import type { LoadBoard } from './panels/game/boardHost.tsx';
import { fetchRest } from './panels/game/rest.ts';
import type { LongerGames } from './session/books.ts';
import { makeBooks } from './session/books.ts';

const texts = import.meta.glob<string>('../tests/games/**/*.record.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Draws what the address asks for: the list of frames, or one frame by itself. Fails on a golden game that does not read, or where what a game opens later does not come. */
export async function startGallery(
  host: HTMLElement,
  scenario: unknown,
  loadBoard: LoadBoard | null,
  classroom: Classroom,
  longer: LongerGames,
): Promise<void> {
  await fetchRest();
  const records = Object.entries(texts).flatMap(([path, text]) => {
    const read = parseRecord(text);
    if (!read.ok) throw new Error(`${path}: ${JSON.stringify(read.fault)}`);
    // A longer game's moments are not looked for in golden games.
    return read.value.length === DEFAULT_LENGTH
      ? [[path.replace(/^.*\/|\.record\.json$/g, ''), read.value] as const]
      : [];
  });
  const book = makeRulebook(scenario as Scenario);
  const [length] = longer.lengths;
  const long = length === undefined ? null : await makeBooks(book, longer).at(length);
  if (long?.ok === false) throw new Error(long.fault.code);
  drawGallery(host, book, long?.value ?? null, Object.fromEntries(records) as Records, loadBoard, classroom);
}
