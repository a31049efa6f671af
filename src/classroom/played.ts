/** The games of the class whose records are there, played through; then weighed, one after another, while the page goes on drawing. */
import { useEffect, useState } from 'preact/hooks';
import type { ConceptMoment } from '../core/analysis/concepts/concepts.ts';
import { conceptsIn } from '../core/analysis/concepts/concepts.ts';
import type { Weighed } from '../core/analysis/turns/decisions.ts';
import { weighedIn } from '../core/analysis/turns/decisions.ts';
import type { LeaderId } from '../core/model/vocabulary.ts';
import type { Line } from '../core/replay/line.ts';
import { pathOf } from '../core/replay/many.ts';
import type { Rulebook } from '../core/rules/book/rulebook.ts';
import { breath } from '../panels/library/breath.ts';
import type { EnteredGame } from './games.ts';
import { forgetLines, lineOfRecord } from './lines.ts';

/** What a line alone tells: where it parts from others. */
interface Told {
  readonly line: Line;
  /** For `forksOf`. */
  readonly path: readonly string[];
}
export interface PlayedGame extends Told {
  readonly number: number;
  readonly seat: LeaderId | null;
  readonly record: string;
}
export interface Played {
  /** In the order of their numbers. */
  readonly games: readonly PlayedGame[];
  /** How many records are still to be read. */
  readonly left: number;
}

/** By the record's text; null where a record does not read. */
const read = new WeakMap<Rulebook, Map<string, Told | null>>();

function tell(book: Rulebook, record: string): Told | null {
  const line = lineOfRecord(book, record);
  return line.ok ? { line: line.value, path: pathOf(line.value) } : null;
}

/** By the line: weighing one takes as long as playing it, so that the chart does not wait for it. */
const weighed = new WeakMap<Line, readonly Weighed[]>();
const moments = new WeakMap<Line, Map<LeaderId | null, readonly ConceptMoment[]>>();

/** @returns the decisions of a game, weighed once. */
export function weighedOf(book: Rulebook, line: Line): readonly Weighed[] {
  const known = weighed.get(line) ?? weighedIn(book, line);
  weighed.set(line, known);
  return known;
}

/** @returns the moments of a game that show concepts, found once a seat. */
export function momentsOf(book: Rulebook, { line, seat }: Pick<PlayedGame, 'line' | 'seat'>): readonly ConceptMoment[] {
  const bySeat = moments.get(line) ?? new Map<LeaderId | null, readonly ConceptMoment[]>();
  moments.set(line, bySeat);
  const known = bySeat.get(seat) ?? conceptsIn(book, line, weighedOf(book, line), seat);
  bySeat.set(seat, known);
  return known;
}

/** @returns the games that are read by now; the page is drawn again as more are. What the debrief asks of them is made ready after that. */
export function usePlayed(book: Rulebook, entered: readonly EnteredGame[]): Played {
  const [, draw] = useState(0);
  const known = read.get(book) ?? new Map<string, Told | null>();
  read.set(book, known);
  const withRecord = entered.flatMap(({ number, told: { seat }, record }) =>
    record === undefined ? [] : [{ number, seat, record }],
  );
  const keys = withRecord.map(({ seat, record }) => `${seat} ${record}`).join('\n');
  useEffect(() => {
    let isOver = false;
    const go = async (): Promise<void> => {
      // What was taken off the page is forgotten.
      const there = new Set(withRecord.map(({ record }) => record));
      for (const record of known.keys()) if (!there.has(record)) known.delete(record);
      forgetLines(book, there);
      for (const record of there) {
        if (known.has(record)) continue;
        await breath();
        if (isOver) return;
        known.set(record, tell(book, record));
      }
      draw((turn) => turn + 1);
      for (const { seat, record } of withRecord) {
        await breath();
        if (isOver) return;
        const told = known.get(record);
        if (told) momentsOf(book, { line: told.line, seat });
      }
    };
    void go();
    return () => {
      isOver = true;
    };
  }, [book, keys]);
  const games = withRecord.flatMap((one): readonly PlayedGame[] => {
    const told = known.get(one.record) ?? null;
    return told === null ? [] : [{ ...told, ...one }];
  });
  return { games, left: withRecord.filter(({ record }) => !known.has(record)).length };
}
