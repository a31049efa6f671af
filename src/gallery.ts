/** Joins the gallery (`?gallery`): its panels and the golden games whose moments it shows. Only `main.ts` fetches it. */
import type { Scenario } from './core/model/scenario.ts';
import { parseRecord } from './core/replay/record.ts';
import { makeRulebook } from './core/rules/rulebook.ts';
import { drawGallery } from './panels/gallery/gallery.tsx';
import type { Records } from './panels/gallery/moments.ts';
import type { Classroom } from './panels/title/classroom.ts';
import type { LoadBoard } from './panels/game/boardHost.tsx';
import { fetchRest } from './panels/game/rest.ts';

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
): Promise<void> {
  await fetchRest();
  const records = Object.entries(texts).map(([path, text]) => {
    const read = parseRecord(text);
    if (!read.ok) throw new Error(`${path}: ${JSON.stringify(read.fault)}`);
    return [path.replace(/^.*\/|\.record\.json$/g, ''), read.value] as const;
  });
  drawGallery(host, makeRulebook(scenario as Scenario), Object.fromEntries(records) as Records, loadBoard, classroom);
}
