/** What a line of a record is called. */
import type { LineId, Tree } from '../../core/replay/tree.ts';
import { say } from '../../words/say.ts';

/** @returns a line's own name, or its place in the list. */
export function lineName(tree: Tree, id: LineId): string {
  const at = tree.lines.findIndex((one) => one.id === id);
  const name = tree.lines[at]?.name ?? '';
  return name !== '' ? name : at === 0 ? say('theatre.mainLine') : say('theatre.branch', { number: at });
}
