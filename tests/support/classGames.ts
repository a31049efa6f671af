/** The games of a class: pupils in one seat of one start, who play alike up to a choice of their own and then each their own way. */
import type { Page } from 'playwright-core';
import { choose } from '../../src/core/ai/choose.ts';
import { chanceFrom } from '../../src/core/model/chance.ts';
import type { LeaderId } from '../../src/core/model/vocabulary.ts';
import { DEFAULT_SKILL } from '../../src/core/model/vocabulary.ts';
import type { Line } from '../../src/core/replay/line.ts';
import { playOn, sendOn, startLine, stateOf } from '../../src/core/replay/line.ts';
import { recordOf } from '../../src/core/replay/open.ts';
import { makeRecord } from '../../src/core/replay/record.ts';
import { countSent } from '../../src/core/replay/seats.ts';
import { startTree } from '../../src/core/replay/tree.ts';
import { logFor, viewFor } from '../../src/core/rules/state/view.ts';
import { book, holdersWith } from './theGame.ts';

interface Pupil {
  readonly name: string;
  readonly seed: string;
  readonly seat: LeaderId;
  /** How many choices are the class's, before the pupil's own. */
  readonly alike: number;
  /** Stops at the beginning of this week; to the end where it is left out. */
  readonly until?: number;
}

/** @returns the game as the pupil played it. */
function lineOf({ name, seed, seat, alike, until = Infinity }: Pupil): Line {
  const isOver = (line: Line): boolean => {
    const { phase, week } = stateOf(line).table;
    return phase === 'ended' || week >= until;
  };
  let line = startLine(book, { seed, holders: holdersWith(seat), reading: null });
  for (;;) {
    line = playOn(book, line, ({ table }) => table.awaits.includes(seat) || table.week >= until);
    if (isOver(line)) return line;
    const index = countSent(book, line.commands)[seat] ?? 0;
    const state = stateOf(line);
    const chance = chanceFrom(`${index < alike ? seed : name}/${seat}/${index}`);
    const manner = { way: book.leader(seat).way, skill: DEFAULT_SKILL };
    const sent = sendOn(
      book,
      line,
      choose(book, viewFor(book, state, seat), chance, manner, () => logFor(state, seat)),
    );
    if (!sent.ok) throw new Error(`${name}: ${JSON.stringify(sent.fault)}`);
    line = sent.value;
  }
}

/** @returns the record file of a pupil's game. */
export function pupilFile(pupil: Pupil): { readonly name: string; readonly text: string } {
  return { name: `${pupil.name}.record.json`, text: makeRecord(recordOf(book, startTree(lineOf(pupil)))) };
}

/** So short that a page in a pseudo-language holds no plain word by them. */
const NAMES = ['Al', 'Bo', 'Cy', 'Di', 'Ed', 'Fi', 'Gu', 'Ha', 'Io', 'Jo', 'Ki', 'Lu', 'Mo', 'No'];

/** @returns the files of so many pupils: most in the second side's seat, every fifth in the first's; they part at different choices. */
export function classFiles(count: number, seed = '10b'): readonly { readonly name: string; readonly text: string }[] {
  const [first, second] = book.sides;
  return Array.from({ length: count }, (_, i) => {
    const nth = Math.floor(i / NAMES.length);
    const name = `${NAMES[i % NAMES.length]}${nth === 0 ? '' : ` ${nth + 1}`}`;
    return pupilFile({ name, seed, seat: i % 5 === 4 ? first : second, alike: [0, 2, 2, 4, 6, 9][i % 6] ?? 0 });
  });
}

/** Drops files on a page as a person does who drags them in from a folder. */
export async function dropped(
  page: Page,
  files: readonly { readonly name: string; readonly text: string }[],
): Promise<void> {
  const carried = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer();
    for (const { name, text } of given) transfer.items.add(new File([text], name, { type: 'application/json' }));
    return transfer;
  }, files);
  for (const type of ['dragover', 'drop']) await page.dispatchEvent('main', type, { dataTransfer: carried });
}
