/** The games of the class whose records are there, played through once more and weighed: one after another, while the page goes on drawing. */
import { useEffect, useState } from 'preact/hooks';
import type { ConceptMoment } from '../core/analysis/concepts/concepts.ts';
import { conceptsIn } from '../core/analysis/concepts/concepts.ts';
import type { Weighed } from '../core/analysis/decisions.ts';
import { weighedIn } from '../core/analysis/decisions.ts';
import { lineHandedIn } from '../core/lesson/handedIn.ts';
import type { LeaderId } from '../core/model/vocabulary.ts';
import type { Line } from '../core/replay/line.ts';
import { pathOf } from '../core/replay/many.ts';
import type { Rulebook } from '../core/rules/rulebook.ts';
import { breath } from '../panels/library/breath.ts';
import type { EnteredGame } from './games.ts';

/** What a record tells beyond its code. */
interface Told {
  readonly line: Line;
  /** For `forksOf`. */
  readonly path: readonly string[];
  readonly weighed: readonly Weighed[];
  readonly moments: readonly ConceptMoment[];
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

/** By the record's text and seat; a rulebook of another length or scenario has records of its own. null where a record does not read. */
const read = new WeakMap<Rulebook, Map<string, Told | null>>();

const keyOf = ({ record, told }: EnteredGame): string => `${told.seat} ${record}`;

function tell(book: Rulebook, record: string, seat: LeaderId | null): Told | null {
  const line = lineHandedIn(book, record);
  if (!line.ok) return null;
  const weighed = weighedIn(book, line.value);
  return { line: line.value, path: pathOf(line.value), weighed, moments: conceptsIn(book, line.value, weighed, seat) };
}

/** @returns the games that are read by now; the page is drawn again as more are. */
export function usePlayed(book: Rulebook, entered: readonly EnteredGame[]): Played {
  const [, draw] = useState(0);
  const known = read.get(book) ?? new Map<string, Told | null>();
  read.set(book, known);
  const withRecord = entered.filter(({ record }) => record !== undefined);
  const keys = withRecord.map(keyOf).join('\n');
  useEffect(() => {
    let isOver = false;
    const go = async (): Promise<void> => {
      // What was taken off the page is forgotten.
      for (const key of known.keys()) if (!withRecord.some((one) => keyOf(one) === key)) known.delete(key);
      for (const one of withRecord) {
        const key = keyOf(one);
        if (known.has(key)) continue;
        await breath();
        if (isOver) return;
        known.set(key, tell(book, one.record ?? '', one.told.seat));
      }
      draw((turn) => turn + 1);
    };
    void go();
    return () => {
      isOver = true;
    };
  }, [book, keys]);
  const games = withRecord.flatMap((one): readonly PlayedGame[] => {
    const told = known.get(keyOf(one)) ?? null;
    return told === null ? [] : [{ ...told, number: one.number, seat: one.told.seat, record: one.record ?? '' }];
  });
  return { games, left: withRecord.filter((one) => !known.has(keyOf(one))).length };
}
