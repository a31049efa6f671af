/** The gallery's frames: each finds its moment in the golden games, whatever the games' steps are. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { KINDS, PHASES } from '../../src/core/model/vocabulary.ts';
import { parseRecord } from '../../src/core/replay/record.ts';
import { framesOf } from '../../src/panels/gallery/frames.ts';
import { playAll } from '../../src/panels/gallery/moments.ts';
import type { Records } from '../../src/panels/gallery/moments.ts';
import { FULL } from '../support/fullGame.ts';
import { goldenFile } from '../support/makeGolden.ts';
import { BOOK } from '../support/testGame.ts';

const records = Object.fromEntries(
  ([...KINDS, 'onTheTable'] as const).map((name) => {
    const read = parseRecord(readFileSync(goldenFile(name), 'utf8'));
    if (!read.ok) throw new Error(`${name}: ${JSON.stringify(read.fault)}`);
    return [name, read.value];
  }),
) as Records;
const frames = framesOf(BOOK, playAll(BOOK, records), FULL);

test('every phase is shown to a seat that it waits for, and every kind of ending', () => {
  const sessions = frames.map((frame) => frame.show()).flatMap((one) => (one.at === 'game' ? [one.session] : []));
  const inPhase = (phase: string): boolean =>
    sessions.some((session) => {
      const { table } = session.view();
      return table.phase === phase && (phase === 'ended' || table.awaits.some((leader) => leader === session.seat));
    });
  expect(PHASES.filter((phase) => !inPhase(phase))).toEqual([]);
  const kinds = new Set(sessions.map((session) => session.view().table.outcome?.kind));
  expect(KINDS.filter((kind) => !kinds.has(kind))).toEqual([]);
});

test('a frame is in the same state whenever it is shown', () => {
  for (const frame of frames) {
    const [one, other] = [frame.show(), frame.show()];
    if (one.at === 'game' && other.at === 'game') expect(one.session.hash()).toBe(other.session.hash());
  }
});

test('frames have names of their own', () => {
  expect(new Set(frames.map(({ name }) => name)).size).toBe(frames.length);
});
